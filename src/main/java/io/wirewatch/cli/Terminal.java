package io.wirewatch.cli;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** What the shell knows of this process and its terminal, and Java does not. */
final class Terminal {

    private Terminal() {}

    /** Whether a person sees what goes to standard error. */
    static boolean shows() {
        return !"dumb".equals(System.getenv("TERM")) && holds("[ -t 2 ]");
    }

    /** Whether a person sees standard error and types to this process, which is not in the background. */
    static boolean talks() {
        return shows() && holds("[ -t 0 ] && ps -o stat= -p $$ | grep -q +");
    }

    private static boolean holds(String condition) {
        try {
            Process shell =
                    new ProcessBuilder("sh", "-c", condition).inheritIO().start();
            return shell.waitFor(2, TimeUnit.SECONDS) && shell.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
