package io.wirewatch.cli;

import io.wirewatch.alert.Alert;
import io.wirewatch.alert.AlertComposer;
import io.wirewatch.alert.KeyedAlert;
import io.wirewatch.api.Article;
import io.wirewatch.article.Meter;
import io.wirewatch.article.ReadArticle;
import io.wirewatch.article.ReadFailure;
import io.wirewatch.article.ReadOutcome;
import io.wirewatch.backtest.Backtest;
import io.wirewatch.backtest.Expectations;
import io.wirewatch.backtest.Report;
import io.wirewatch.backtest.ReportHtml;
import io.wirewatch.backtest.ReportJson;
import io.wirewatch.backtest.ReportText;
import io.wirewatch.detect.Findings;
import io.wirewatch.rule.report.JUnitXml;
import io.wirewatch.text.TextAnalyser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code backtest}: what detectors would have said over history. */
@Command(
        name = "backtest",
        mixinStandardHelpOptions = true,
        description = {
            "Says what detectors would have said over history, without Kafka; with --against, which alerts are added,",
            "lost or told differently. The same input gives the same output, which ends with a hash of it."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:done, and every expectation is met",
            "1:an expectation is not met",
            "74:a file could not be read or written",
            "78:a detector cannot be used"
        })
final class BacktestCommand implements Callable<Integer> {

    @Mixin
    private final Inbox inbox = new Inbox();

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Option(
            names = "--detectors",
            paramLabel = "PATH",
            description = "Detectors to try (default: the configuration's).")
    private @Nullable Path tried;

    @Option(names = "--against", paramLabel = "PATH", description = "Detectors to compare with.")
    private @Nullable Path against;

    @Option(names = "--output", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE}).")
    private OutputFormat output = OutputFormat.text;

    @ArgGroup(exclusive = false)
    private SideFiles files = new SideFiles();

    @Spec
    private @Nullable CommandSpec spec;

    /** What is read and written beside the articles. */
    static final class SideFiles {
        @Option(names = "--expect", paramLabel = "FILE", description = "Expectations, one a line.")
        private @Nullable Path expect;

        @Option(names = "--html", paramLabel = "FILE", description = "Writes the report as one page, too.")
        private @Nullable Path html;

        @Option(names = "--junitxml", paramLabel = "FILE", description = "Writes the expectations as JUnit XML, too.")
        private @Nullable Path junit;
    }

    @Override
    public Integer call() throws IOException {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        Expectations expectations = expectations();
        TextAnalyser analyser = TextAnalyser.load(config.folder());
        Path now = tried == null ? config.folder().resolve("detectors") : tried;
        Backtest backtest = new Backtest(
                alerts(now, analyser),
                against == null ? Optional.empty() : Optional.of(alerts(against, analyser)),
                Runtime.getRuntime().availableProcessors());
        AtomicLong unreadable = new AtomicLong();
        Report report = report(backtest, unreadable, screen);
        List<Expectations.Outcome> outcomes = expectations.of(report);
        write(report, outcomes, screen);
        screen.say(Wording.count(report.articles(), "article") + " read, " + unreadable.get() + " unreadable.");
        boolean met = outcomes.stream().allMatch(Expectations.Outcome::met);
        return (met ? ExitCode.DONE : ExitCode.FINDINGS).number();
    }

    private Report report(Backtest backtest, AtomicLong unreadable, Screen screen) {
        Meter meter = new Meter();
        StatusLine line =
                new StatusLine(Objects.requireNonNull(spec).commandLine().getErr());
        Progress progress = new Progress(line, meter, line.isShown() ? inbox.bytes() : 0);
        try (Stream<ReadOutcome> outcomes = inbox.outcomes(System.in, meter)) {
            return backtest.run(
                    outcomes.flatMap(one -> article(one, unreadable, screen, progress))
                            .iterator(),
                    progress);
        } finally {
            line.clear();
        }
    }

    private Expectations expectations() throws IOException {
        Path file = files.expect;
        return file == null
                ? new Expectations(List.of())
                : Expectations.parse(file.toString(), Files.readAllLines(file));
    }

    private Backtest.Alerts alerts(Path detectors, TextAnalyser analyser) {
        DetectorSet set = DetectorSet.rulesOf(config.folder(), List.of(detectors), analyser);
        if (!set.problems().isEmpty()) {
            throw new WrongSettings(String.join("\n", set.problems()));
        }
        if (set.all().isEmpty()) {
            throw new WrongSettings("there is no detector at " + detectors + "; name a file or a folder of them");
        }
        Engine engine = new Engine(analyser::analyse, set.all());
        return article -> alerts(engine, article);
    }

    private static List<Alert> alerts(Engine engine, Article article) {
        List<Alert> alerts = new ArrayList<>();
        for (Findings found : engine.examine(article).findings()) {
            AlertComposer.compose(article, found).stream()
                    .map(KeyedAlert::alert)
                    .forEach(alerts::add);
        }
        return alerts;
    }

    private static Stream<Article> article(
            ReadOutcome outcome, AtomicLong unreadable, Screen screen, Progress progress) {
        if (outcome instanceof ReadArticle read) {
            progress.wasRead();
            return Stream.of(read.article());
        }
        unreadable.incrementAndGet();
        progress.hide();
        screen.say(ReadText.of((ReadFailure) outcome));
        return Stream.empty();
    }

    private static String indented(String line) {
        int indent = line.length() - line.stripLeading().length();
        return " ".repeat(indent) + Screen.shown(line);
    }

    private void write(Report report, List<Expectations.Outcome> outcomes, Screen screen) throws IOException {
        if (output == OutputFormat.json) {
            screen.print(ReportJson.write(report, outcomes));
        } else {
            ReportText.lines(report, outcomes).forEach(line -> screen.print(indented(line)));
        }
        if (files.html != null) {
            Files.writeString(files.html, ReportHtml.write(report, outcomes));
        }
        if (files.junit != null) {
            List<JUnitXml.Case> cases = outcomes.stream()
                    .map(one -> new JUnitXml.Case(
                            "backtest", one.line(), one.met() ? List.of() : List.of("there are " + one.count())))
                    .toList();
            Files.writeString(files.junit, JUnitXml.write("wirewatch backtest", cases));
        }
    }
}
