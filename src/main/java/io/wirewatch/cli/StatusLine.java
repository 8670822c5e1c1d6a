package io.wirewatch.cli;

import java.io.PrintWriter;

/** A line on a terminal that changes where it stands; nothing where standard error is no terminal. */
final class StatusLine {

    private static final long NANOS_A_LOOK = 100_000_000;

    private final PrintWriter err;
    private final boolean shown;
    private long next = Long.MIN_VALUE;
    private boolean there;

    StatusLine(PrintWriter err) {
        this.err = err;
        this.shown = Terminal.shows();
    }

    /** Whether there is a terminal that shows it. */
    boolean isShown() {
        return shown;
    }

    /** Whether it is time for a new text. */
    boolean due() {
        return shown && System.nanoTime() >= next;
    }

    /** Shows a text in place of the one before, cut to the width of a terminal. */
    void show(String text) {
        if (shown) {
            err.print("\r\u001B[2K" + text.substring(0, Math.min(text.length(), 100)));
            err.flush();
            there = true;
            next = System.nanoTime() + NANOS_A_LOOK;
        }
    }

    /** Takes it away. */
    void clear() {
        if (there) {
            err.print("\r\u001B[2K");
            err.flush();
            there = false;
        }
    }
}
