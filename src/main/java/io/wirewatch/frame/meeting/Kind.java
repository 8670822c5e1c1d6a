package io.wirewatch.frame.meeting;

import java.util.List;
import java.util.Locale;

/** What leaders come together in. */
enum Kind {
    SUMMIT,
    CALL,
    VISIT,
    GATHERING;

    /** What those who meet in person make of it: with the leaders of a bloc it is a gathering. */
    static Kind of(List<Party> parties) {
        boolean many = parties.stream()
                .anyMatch(party -> party.isBloc() && !party.country().equals("EU"));
        return many ? GATHERING : SUMMIT;
    }

    /** The kind as facts have it, in small letters. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a text may tell of one meeting by both words: a visit and its talks. */
    boolean isOneWith(Kind other) {
        return this == other || this != CALL && this != GATHERING && other != CALL && other != GATHERING;
    }
}
