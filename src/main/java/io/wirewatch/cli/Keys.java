package io.wirewatch.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * Single keys of the terminal, without Enter, while it is open. A thread of its own hears them. Where there is no
 * terminal, or no {@code stty} to speak to it, there are no keys.
 */
final class Keys implements AutoCloseable {

    /** The arrow to the right, as it is heard. */
    static final int RIGHT = 0x1000;

    private static final Path TERMINAL = Path.of("/dev/tty");
    private static final int ESCAPE = 0x1b;

    private final String before;

    private Keys(String before) {
        this.before = before;
    }

    /** Hears keys from now on. */
    static Keys hear(IntConsumer pressed) {
        if (!Terminal.talks() || !Files.isReadable(TERMINAL)) {
            return new Keys("");
        }
        String before = stty("-g").strip();
        if (!before.isEmpty()) {
            stty("-icanon", "-echo", "min", "1", "time", "0");
            Thread listening = new Thread(() -> listen(pressed), "keys");
            listening.setDaemon(true);
            listening.start();
        }
        return new Keys(before);
    }

    /** Whether keys are heard. */
    boolean heard() {
        return !before.isEmpty();
    }

    /** Gives the terminal back as it was. */
    @Override
    public void close() {
        if (heard()) {
            stty(before);
        }
    }

    private static void listen(IntConsumer pressed) {
        try (InputStream in = Files.newInputStream(TERMINAL)) {
            int key = in.read();
            while (key >= 0) {
                if (key == ESCAPE && "[O".indexOf(in.read()) >= 0) {
                    key = in.read() == 'C' ? RIGHT : ESCAPE;
                }
                pressed.accept(key);
                key = in.read();
            }
        } catch (IOException e) {
            // The terminal is gone: no more keys.
        }
    }

    private static String stty(String... arguments) {
        List<String> command = new ArrayList<>(List.of("stty"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectInput(new File(TERMINAL.toString()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(2, TimeUnit.SECONDS) && process.exitValue() == 0 ? answer : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
