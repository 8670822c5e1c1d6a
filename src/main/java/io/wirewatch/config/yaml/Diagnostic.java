package io.wirewatch.config.yaml;

import java.util.Locale;

/**
 * Something wrong or doubtful in a file.
 *
 * @param place where
 * @param level whether the file can be used all the same
 * @param code short name of the kind of problem, the same in every version: {@code unknown-key}
 * @param message what is wrong, then what to write instead
 */
public record Diagnostic(Place place, Level level, String code, String message) {

    /** Whether a file can be used. */
    public enum Level {
        /** It can not. */
        ERROR,
        /** It can, but may not do what its author means. */
        WARNING;

        /** In small letters. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Checks that something is said. */
    public Diagnostic {
        if (message.isBlank()) {
            throw new IllegalArgumentException("a diagnostic at " + place + " needs a message");
        }
    }

    /** As compilers print it. */
    @Override
    public String toString() {
        return place + ": " + level.label() + ": " + message + " [" + code + "]";
    }
}
