package io.wirewatch.cli;

import io.wirewatch.stream.PipelineSettings;
import io.wirewatch.stream.PipelineTopology.Memory;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How an instance of the pipeline runs. */
final class RunOptions {

    @Option(
            names = "--state-dir",
            paramLabel = "DIR",
            description = "Folder for what instances on this machine remember (default: data/state of Wirewatch).")
    private @Nullable Path stateDir;

    @Option(
            names = "--instance",
            paramLabel = "NAME",
            description = "Name of this machine in the group, the same after a restart (default: the host's name).")
    private @Nullable String instance;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "Threads that share the work of this instance (default: ${DEFAULT-VALUE}).")
    private int threads = 1;

    PipelineSettings settings() {
        return settings(Home.folder().resolve("data").resolve("state"));
    }

    /** The settings, with state in this folder where no other is asked for. */
    PipelineSettings settings(Path usual) {
        return new PipelineSettings(
                stateDir == null ? usual : stateDir,
                Memory.DISK,
                instance == null ? Machine.host() : instance,
                threads);
    }
}
