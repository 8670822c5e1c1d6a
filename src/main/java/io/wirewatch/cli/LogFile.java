package io.wirewatch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the log lines go: a file of the command's name under {@code data/logs}, or where the environment's
 * {@code WIREWATCH_LOG} says; {@code -} is standard error, for containers. Set before the first line is logged.
 */
final class LogFile {

    private static final String PROPERTY = "wirewatch.log";

    private LogFile() {}

    static void of(String command) {
        String wanted = System.getenv().getOrDefault("WIREWATCH_LOG", "");
        if (wanted.equals("-")) {
            System.setProperty("logback.configurationFile", "logback-stderr.xml");
        } else if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, wanted.isEmpty() ? folder() + "/" + command + ".log" : wanted);
        }
    }

    /** The file, for people. */
    static String current() {
        return System.getProperty(PROPERTY, "standard error");
    }

    private static Path folder() {
        Path folder = Home.folder().resolve("data").resolve("logs");
        try {
            Files.createDirectories(folder);
            if (Files.isWritable(folder)) {
                return folder;
            }
            return Files.createTempDirectory("wirewatch-logs");
        } catch (IOException e) {
            return Path.of(System.getProperty("java.io.tmpdir"));
        }
    }
}
