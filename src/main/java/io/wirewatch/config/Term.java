package io.wirewatch.config;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The time in an office: from the first day up to, and without, the day the next holder begins.
 *
 * @param from first day
 * @param to the day after the last; {@link LocalDate#MAX} while in office
 */
public record Term(LocalDate from, LocalDate to) {

    /** Checks that the term ends after it begins. */
    public Term {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "the term ends on " + to + ", which is not after its start " + from + "; correct one of them");
        }
    }

    /**
     * A term by two ISO dates, each a day, a month or a year; a month or a year counts as its first day.
     *
     * @param to empty while in office
     */
    static Term of(String from, String to) {
        return new Term(day("from", from), to.isEmpty() ? LocalDate.MAX : day("to", to));
    }

    /** Whether the day lies in the term. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** Whether the two terms share a day. */
    public boolean overlaps(Term other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    private static LocalDate day(String column, String text) {
        try {
            return switch (text.length()) {
                case 4 -> LocalDate.parse(text + "-01-01");
                case 7 -> LocalDate.parse(text + "-01");
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(
                    column + " \"" + text + "\" is no date; write 2025-10-21, 2025-10 or 2025", wrong);
        }
    }
}
