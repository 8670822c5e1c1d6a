package io.wirewatch.api;

import java.util.Locale;

/** The part of an article that an offset points into. */
public enum Part {
    TITLE,
    BODY;

    /** The part as JSON has it: {@code title} or {@code body}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
