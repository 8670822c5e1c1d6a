package io.wirewatch.cli;

import java.nio.file.Path;

/** The folder that Wirewatch was unpacked to, with {@code config/} and {@code seeds/}. The launcher names it. */
final class Home {

    private Home() {}

    static Path folder() {
        return Path.of(System.getProperty("wirewatch.home", "")).toAbsolutePath();
    }
}
