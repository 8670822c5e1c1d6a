package io.wirewatch.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The shipped {@code ./wirewatch} as a child process. */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path out;
    private final Path err;

    private Program(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** How a program ended. */
    record Ended(int code, List<String> out, String err) {}

    static Program start(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(Path.of("wirewatch").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return startCommand(command, Map.of());
    }

    static Program shell(String line) throws IOException {
        return shell(line, Map.of());
    }

    /** A line of a shell, in the project's folder, with these variables in its environment too. */
    static Program shell(String line, Map<String, String> environment) throws IOException {
        return startCommand(List.of("bash", "-c", line), environment);
    }

    private static Program startCommand(List<String> command, Map<String, String> environment) throws IOException {
        Path out = Files.createTempFile("wirewatch", ".out");
        Path err = Files.createTempFile("wirewatch", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("NO_COLOR", "1");
        builder.environment().putAll(environment);
        return new Program(builder.start(), out, err);
    }

    static Ended run(String... arguments) throws IOException, InterruptedException {
        try (Program program = start(arguments)) {
            return program.await();
        }
    }

    Ended await() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still running: " + error());
        }
        return new Ended(process.exitValue(), output(), error());
    }

    /** Waits until standard error says something. */
    String awaitError(String words) throws IOException, InterruptedException {
        await(() -> error().contains(words), "say \"" + words + "\"");
        return error();
    }

    /** Waits until a line of standard output has these words. */
    void awaitOutput(String words) throws IOException, InterruptedException {
        await(() -> output().stream().anyMatch(line -> line.contains(words)), "print \"" + words + "\"");
    }

    private void await(Said said, String what) throws IOException, InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        while (!said.holds()) {
            boolean alive = process.isAlive();
            if (Instant.now().isAfter(until) || !alive && !said.holds()) {
                throw new AssertionError("it did not " + what + " but: " + output() + error());
            }
            Thread.sleep(50);
        }
    }

    @FunctionalInterface
    private interface Said {
        boolean holds() throws IOException;
    }

    List<String> output() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(out), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    String error() throws IOException {
        return Files.readString(err);
    }

    /** SIGTERM. */
    void terminate() {
        process.destroy();
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(out);
        Files.deleteIfExists(err);
    }
}
