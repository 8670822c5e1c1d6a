package io.wirewatch.cli;

import java.io.PrintWriter;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A person's terminal, or the pipe in its place: results on standard output, everything else on standard error. Colour
 * only where a terminal shows it.
 */
final class Screen {

    /** Control characters, and those that turn the direction of writing: they could make a terminal show what is not. */
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean colour;

    Screen(PrintWriter out, PrintWriter err, boolean colour) {
        this.out = out;
        this.err = err;
        this.colour = colour;
    }

    /** The screen of a command. */
    static Screen of(CommandSpec spec) {
        return new Screen(spec.commandLine().getOut(), spec.commandLine().getErr(), Ansi.AUTO.enabled());
    }

    /** A line of the result. Returns whether someone still reads. */
    boolean print(String line) {
        out.println(line);
        return !out.checkError();
    }

    /** A line that says what is going on. */
    void say(String line) {
        err.println(line);
        err.flush();
    }

    /** Whether someone still reads the result. */
    boolean open() {
        return !out.checkError();
    }

    String bold(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    String red(String text) {
        return paint("31", text);
    }

    String yellow(String text) {
        return paint("33", text);
    }

    /** Text of an article as it may be shown: on one line, without what steers a terminal. */
    static String shown(String text) {
        return STEERING.matcher(text).replaceAll(" ").strip();
    }

    private String paint(String code, String text) {
        return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
