package io.wirewatch.cli;

import io.wirewatch.rule.NewDetector;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code detectors new}: a detector to begin with. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Writes a detector to begin with: a YAML file, or with --java a project that builds a plugin.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:written", "2:the name cannot be used", "74:there is something of that name already"})
final class DetectorsNewCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "Small letters, digits and -, as in export-controls.")
    private String name = "";

    @Option(names = "--java", description = "A Maven project of a detector in Java.")
    private boolean java;

    @Option(names = "--dir", defaultValue = ".", description = "Folder to write to (default: the current one).")
    private Path folder = Path.of(".");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Screen screen = Screen.of(Objects.requireNonNull(spec));
        Map<String, String> files = new TreeMap<>();
        try {
            files.putAll(java ? NewDetector.javaProject(name) : NewDetector.yaml(name));
        } catch (IllegalArgumentException e) {
            screen.say(String.valueOf(e.getMessage()));
            return ExitCode.WRONG_USAGE.number();
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
            screen.print(folder.resolve(file.getKey()).normalize().toString());
        }
        screen.say(
                java
                        ? "Next: mvn -f " + folder.resolve(name).normalize() + " package, then copy its jar to plugins/"
                                + name + "/"
                        : "Next: wirewatch detectors test "
                                + folder.resolve(name + ".yaml").normalize());
        return ExitCode.DONE.number();
    }

    private static void write(Path file, String text) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file + " is there already; choose another name or --dir");
        }
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
    }
}
