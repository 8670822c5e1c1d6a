package io.wirewatch.frame.meeting;

import java.util.Locale;

/** What leaders come together in. */
enum Kind {
    SUMMIT,
    CALL,
    VISIT,
    GATHERING;

    /** The kind as facts have it, in small letters. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a text may tell of one meeting by both words: a visit and its talks. */
    boolean isOneWith(Kind other) {
        return this == other || this != CALL && this != GATHERING && other != CALL && other != GATHERING;
    }
}
