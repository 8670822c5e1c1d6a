package io.wirewatch.api;

import java.util.Locale;

/** How much an alert matters to those who asked for it. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    /** The severity as JSON has it, in small letters. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The severity of a label in small letters.
     *
     * @throws IllegalArgumentException where the label names none
     */
    public static Severity of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
