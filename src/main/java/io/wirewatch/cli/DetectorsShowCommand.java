package io.wirewatch.cli;

import io.wirewatch.detect.LoadedDetector;
import io.wirewatch.rule.RuleDetector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code detectors show}: one detector as its author wrote it. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Shows one detector as its author wrote it.")
final class DetectorsShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DETECTOR", description = "Id of the detector, as detectors list shows it.")
    private String id = "";

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        DetectorSet set = config.detectors();
        Optional<LoadedDetector> found = set.find(id);
        if (found.isEmpty()) {
            screen.say(set.unknown(id));
            return ExitCode.WRONG_USAGE.number();
        }
        if (found.get().detector() instanceof RuleDetector rule) {
            screen.say("# " + rule.source() + ", SHA-256 " + rule.sourceHash());
            screen.print(Files.readString(Path.of(rule.source())).stripTrailing());
        } else {
            screen.print(found.get().detector().title());
            screen.say("It is written in Java: " + found.get().source());
        }
        return ExitCode.DONE.number();
    }
}
