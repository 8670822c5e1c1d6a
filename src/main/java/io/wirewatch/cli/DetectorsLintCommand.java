package io.wirewatch.cli;

import io.wirewatch.config.yaml.Diagnostic;
import io.wirewatch.rule.RuleBook;
import io.wirewatch.rule.report.LintReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code detectors lint}: what is wrong or doubtful in detector files. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = "Checks detector files: what is wrong, where, and what to write instead.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:nothing is wrong", "1:something is wrong", "74:a file could not be written"})
final class DetectorsLintCommand implements Callable<Integer> {

    /** How lint prints. */
    enum Format {
        text,
        json,
        sarif
    }

    @Mixin
    private final DetectorFiles files = new DetectorFiles();

    @Option(names = "--deny-warnings", description = "Doubts count as errors.")
    private boolean denyWarnings;

    @Option(names = "--output", defaultValue = "text", description = "text, json or sarif (default: ${DEFAULT-VALUE}).")
    private Format output = Format.text;

    @Option(names = "--junitxml", paramLabel = "FILE", description = "Writes the outcome as JUnit XML, too.")
    private @Nullable Path junit;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        RuleBook book = files.read();
        print(book.problems(), screen);
        if (junit != null) {
            List<String> names =
                    book.tried().stream().map(one -> one.detector().source()).toList();
            Files.writeString(junit, LintReport.junit(names, book.problems()));
        }
        long errors = book.errors().size();
        long warnings = book.problems().size() - errors;
        screen.say(Wording.count(book.tried().size(), "detector") + " checked, " + Wording.count(errors, "error") + ", "
                + Wording.count(warnings, "warning") + ".");
        return (errors > 0 || denyWarnings && warnings > 0 ? ExitCode.FINDINGS : ExitCode.DONE).number();
    }

    private void print(List<Diagnostic> problems, Screen screen) {
        switch (output) {
            case sarif -> screen.print(LintReport.sarif(problems));
            case json -> problems.forEach(one -> screen.print(LintReport.line(one)));
            case text -> problems.forEach(one -> screen.print(Screen.shown(one.toString())));
        }
    }
}
