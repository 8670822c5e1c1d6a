package io.wirewatch.cli;

import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Mention;
import io.wirewatch.config.yaml.Diagnostic;
import io.wirewatch.rule.ExampleRun;
import io.wirewatch.rule.RuleBook;
import io.wirewatch.rule.Tried;
import io.wirewatch.rule.report.JUnitXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code detectors test}: runs the examples inside detector files. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Runs the examples inside detector files.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all pass", "1:an example fails, or a file cannot be used", "74:a file could not be written"})
final class DetectorsTestCommand implements Callable<Integer> {

    private static final String EXAMPLE = "example";

    @Mixin
    private final DetectorFiles files = new DetectorFiles();

    @Option(names = "--junitxml", paramLabel = "FILE", description = "Writes the outcome as JUnit XML, too.")
    private @Nullable Path junit;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        RuleBook book = files.read();
        List<Diagnostic> broken = book.errors().stream()
                .filter(one -> !one.code().equals(EXAMPLE))
                .toList();
        broken.forEach(one -> screen.print(Screen.shown(one.toString())));
        book.tried().forEach(one -> print(one, screen));
        if (junit != null) {
            Files.writeString(junit, JUnitXml.write("wirewatch detectors test", cases(book, broken)));
        }
        long runs = book.tried().stream().mapToLong(one -> one.runs().size()).sum();
        long failed = book.tried().stream()
                .flatMap(one -> one.runs().stream())
                .filter(run -> !run.passes())
                .count();
        screen.say(Wording.count(runs, EXAMPLE) + " of "
                + Wording.count(book.tried().size(), "detector") + " run, " + failed + " failed"
                + (broken.isEmpty() ? "." : "; " + broken.size() + " errors in the files."));
        return (failed > 0 || !broken.isEmpty() ? ExitCode.FINDINGS : ExitCode.DONE).number();
    }

    private static void print(Tried tried, Screen screen) {
        long passed = tried.runs().stream().filter(ExampleRun::passes).count();
        screen.print((tried.passes() ? "ok    " : screen.red("FAIL  "))
                + tried.detector().id() + "  " + passed + "/" + tried.runs().size());
        tried.runs().stream().filter(run -> !run.passes()).forEach(run -> print(run, screen));
    }

    private static void print(ExampleRun run, Screen screen) {
        screen.print("  " + run.example().place());
        screen.print("    " + marked(run, screen));
        run.complaints().forEach(complaint -> screen.print("    " + Screen.shown(complaint)));
    }

    /** The text with the words between marks that gave an alert. */
    private static String marked(ExampleRun run, Screen screen) {
        String text = run.example().text();
        for (Mention mention : run.found()) {
            for (Excerpt excerpt : mention.evidence()) {
                text = text.replace(excerpt.text(), screen.bold("»" + excerpt.text() + "«"));
            }
        }
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static List<JUnitXml.Case> cases(RuleBook book, List<Diagnostic> broken) {
        List<JUnitXml.Case> cases = new ArrayList<>();
        broken.forEach(one -> cases.add(new JUnitXml.Case(one.place().file(), one.code(), List.of(one.toString()))));
        for (Tried tried : book.tried()) {
            for (ExampleRun run : tried.runs()) {
                String name = "line " + run.example().place().line() + ": "
                        + run.example().brief();
                cases.add(new JUnitXml.Case(tried.detector().id(), name, run.complaints()));
            }
        }
        return cases;
    }
}
