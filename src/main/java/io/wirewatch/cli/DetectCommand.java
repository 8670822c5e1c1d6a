package io.wirewatch.cli;

import io.wirewatch.alert.AlertComposer;
import io.wirewatch.alert.KeyedAlert;
import io.wirewatch.api.Article;
import io.wirewatch.article.ReadArticle;
import io.wirewatch.article.ReadFailure;
import io.wirewatch.article.ReadOutcome;
import io.wirewatch.detect.Detection;
import io.wirewatch.detect.DetectorFailure;
import io.wirewatch.detect.Findings;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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

    private ExitCode end = ExitCode.DONE;

    DetectCommand(Stopping stopping) {
        this.stopping = stopping;
    }

    @Override
    public Integer call() {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        Engine engine = config.engine();
        AlertPrinter printer = new AlertPrinter(screen, output);
        long articles = 0;
        long unreadable = 0;
        try (Stream<ReadOutcome> outcomes = inbox.outcomes(System.in)) {
            Iterator<ReadOutcome> each = outcomes.iterator();
            while (!stopping.asked() && screen.open() && each.hasNext()) {
                ReadOutcome outcome = each.next();
                if (outcome instanceof ReadArticle read) {
                    articles++;
                    detect(read.article(), engine, printer, screen);
                } else {
                    unreadable++;
                    report((ReadFailure) outcome, screen);
                }
            }
        }
        if (screen.open()) {
            screen.say(Wording.count(articles, "article") + " read, " + printer.counted() + ", " + unreadable
                    + " unreadable.");
        }
        return end.number();
    }

    private void detect(Article article, Engine engine, AlertPrinter printer, Screen screen) {
        Detection detection = engine.examine(article);
        for (Findings found : detection.findings()) {
            for (KeyedAlert keyed : AlertComposer.compose(article, found)) {
                printer.print(keyed.alert());
            }
        }
        for (DetectorFailure failure : detection.failures()) {
            worsen(ExitCode.FINDINGS);
            screen.say("article " + Screen.shown(article.id()) + ": detector " + failure.detector() + " "
                    + Screen.shown(failure.reason()));
        }
    }

    private void report(ReadFailure failure, Screen screen) {
        worsen(failure.stage().equals("file") ? ExitCode.FILES : ExitCode.FINDINGS);
        screen.say(Screen.shown(failure.file() + ": not read (" + failure.stage() + "): " + failure.reason()));
    }

    private void worsen(ExitCode code) {
        end = code.compareTo(end) > 0 ? code : end;
    }
}
