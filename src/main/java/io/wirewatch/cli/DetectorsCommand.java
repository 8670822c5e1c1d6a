package io.wirewatch.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code detectors}: look at detectors, check them, try them, begin a new one, put one on what runs. */
@Command(
        name = "detectors",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Look at detectors, check them, try the examples in them, begin a new one, put one on what runs.",
        subcommands = {
            DetectorsListCommand.class,
            DetectorsShowCommand.class,
            DetectorsLintCommand.class,
            DetectorsTestCommand.class,
            DetectorsPublishCommand.class,
            DetectorsRemoveCommand.class,
            DetectorsNewCommand.class
        })
final class DetectorsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        command.usage(command.getErr());
        return ExitCode.WRONG_USAGE.number();
    }
}
