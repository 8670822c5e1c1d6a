package io.wirewatch.cli;

import io.wirewatch.text.TextAnalyser;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where detectors and what they know of the world come from. */
final class ConfigOptions {

    @Option(
            names = "--config",
            paramLabel = "DIR",
            description = "Folder of detectors and of what they know of the world (default: config/ of Wirewatch).")
    private @Nullable Path config;

    @Option(
            names = "--plugin-path",
            paramLabel = "DIR",
            split = ",",
            description = "Folders of detectors in Java, one folder or jar each (default: plugins/ of Wirewatch).")
    private List<Path> plugins = List.of();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    Path folder() {
        return config == null ? Home.folder().resolve("config") : config;
    }

    private List<Path> plugins() {
        return plugins.isEmpty() ? List.of(Home.folder().resolve("plugins")) : plugins;
    }

    /** The detectors of the folder and of the plugins. */
    DetectorSet detectors() {
        return DetectorSet.load(folder(), plugins(), TextAnalyser.load(folder()));
    }

    Engine engine() {
        return Engine.load(folder(), plugins(), this::report);
    }

    /** The same, with what is published. */
    LiveEngine liveEngine() {
        return new LiveEngine(Machine.process(), folder(), plugins(), this::report);
    }

    private void report(String line) {
        PrintWriter err = Objects.requireNonNull(command).commandLine().getErr();
        err.println("wirewatch: " + Screen.shown(line));
        err.flush();
    }
}
