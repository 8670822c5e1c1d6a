package io.wirewatch.cli;

import io.wirewatch.alert.AlertComposer;
import io.wirewatch.alert.KeyedAlert;
import io.wirewatch.api.Article;
import io.wirewatch.detect.Detection;
import io.wirewatch.detect.DetectorFailure;
import io.wirewatch.detect.Findings;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code detect}: articles in, alerts out, without Kafka. */
@Command(
        name = "detect",
        mixinStandardHelpOptions = true,
        description = "Prints the alerts of articles, without Kafka: a filter for a shell pipe.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all was read",
            "1:an article could not be read, or a detector failed",
            "74:a file could not be opened"
        })
final class DetectCommand implements Callable<Integer> {

    private final Stopping stopping;

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Mixin
    private final Inbox inbox = new Inbox();

    @Option(names = "--output", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE}).")
    private OutputFormat output = OutputFormat.text;

    @Spec
    private @Nullable CommandSpec spec;

    DetectCommand(Stopping stopping) {
        this.stopping = stopping;
    }

    @Override
    public Integer call() {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        Engine engine = config.engine();
        AlertPrinter printer = new AlertPrinter(screen, output);
        Intake intake = new Intake(screen);
        intake.each(
                inbox.outcomes(System.in),
                stopping::asked,
                article -> detect(article, engine, printer, screen, intake));
        if (screen.open()) {
            screen.say(Wording.count(intake.read(), "article") + " read, " + printer.counted() + ", " + intake.unread()
                    + " unreadable.");
        }
        return intake.end().number();
    }

    private static void detect(Article article, Engine engine, AlertPrinter printer, Screen screen, Intake intake) {
        Detection detection = engine.examine(article);
        for (Findings found : detection.findings()) {
            for (KeyedAlert keyed : AlertComposer.compose(article, found)) {
                printer.print(keyed.alert());
            }
        }
        for (DetectorFailure failure : detection.failures()) {
            intake.worsen(ExitCode.FINDINGS);
            screen.say("article " + Screen.shown(article.id()) + ": detector " + failure.detector() + " "
                    + Screen.shown(failure.reason()));
        }
    }
}
