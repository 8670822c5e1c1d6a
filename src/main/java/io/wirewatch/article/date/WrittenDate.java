package io.wirewatch.article.date;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A date with or without a time, as it stands in a text: {@code 2024-11-07}, {@code Jan 11, 2024 12:27 AM},
 * {@code 14 mai 2026 à 10h30}, {@code 26-FEB-1987 15:01:01.79}, {@code 2026年5月14日}, in the month names of some thirty
 * languages.
 *
 * @param at the time; midnight where the text gives none, UTC where it names no zone
 * @param timed whether the text gives a time of day
 * @param start first UTF-16 code unit
 * @param end code unit after the last
 */
public record WrittenDate(OffsetDateTime at, boolean timed, int start, int end) {

    /** The first date in a text. */
    public static Optional<WrittenDate> in(String text) {
        return in(text, 0, text.length());
    }

    /** The first date that begins in a stretch of a text. A stretch of more than some 400 words is not read to its end. */
    public static Optional<WrittenDate> in(String text, int from, int to) {
        return in(text, from, to, DateOrder.DAY_FIRST);
    }

    /** The same in a text that writes numbers in an order of its own, as {@code 5/14/2026}. */
    public static Optional<WrittenDate> in(String text, int from, int to, DateOrder order) {
        return new DateScan(new DateTokens(text, from, Math.min(to, text.length())), order).first();
    }

    /** The date that a text is, with nothing before it and no more than a mark after it. */
    public static Optional<WrittenDate> whole(String text) {
        DateTokens tokens = new DateTokens(text, 0, text.length());
        return new DateScan(tokens, DateOrder.DAY_FIRST)
                .first()
                .filter(date -> date.start() == tokens.get(0).start()
                        && date.end() >= tokens.get(tokens.size() - 1).start());
    }
}
