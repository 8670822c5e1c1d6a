package io.wirewatch.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where detectors and what they know of the world come from. */
final class ConfigOptions {

    @Option(
            names = "--config",
            paramLabel = "DIR",
            description = "Folder of detectors and of what they know of the world (default: config/ of Wirewatch).")
    private @Nullable Path config;

    Path folder() {
        return config == null ? Home.folder().resolve("config") : config;
    }

    Engine engine() {
        return Engine.load(folder());
    }
}
