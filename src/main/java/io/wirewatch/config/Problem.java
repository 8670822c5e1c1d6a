package io.wirewatch.config;

/**
 * Something wrong in a file that a person wrote.
 *
 * @param file the file as the person gave it
 * @param line number of the line from 1; 0 where the whole file is meant
 * @param message what is wrong, then the way out
 */
public record Problem(String file, int line, String message) {

    /** Checks that the problem says something. */
    public Problem {
        if (message.isBlank()) {
            throw new IllegalArgumentException("a problem in " + file + " needs a message");
        }
    }

    /** As compilers print it: {@code file:line: message}. */
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + message : file + ": " + message;
    }
}
