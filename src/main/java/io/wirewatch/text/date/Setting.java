package io.wirewatch.text.date;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an expression is resolved against.
 *
 * @param at the article's publication; days are those of its own offset
 * @param anchor the date that the text named last, for "the day before"
 * @param fresh whether that date stands in the same sentence
 * @param cue the word before the expression
 * @param tense of the words around it; asked for only where the expression leaves it open which year or week it means
 * @param monthFirst whether 3/4 is a day of March
 */
record Setting(
        OffsetDateTime at,
        Optional<When> anchor,
        boolean fresh,
        Cue cue,
        Supplier<SentenceTense> tense,
        boolean monthFirst) {

    /** The day of publication. */
    LocalDate day() {
        return at.toLocalDate();
    }

    /** The date that the text named last where it is a day at least, or the day of publication. */
    LocalDate anchorDay() {
        return anchor.filter(when -> when.precision().compareTo(Precision.DAY) >= 0)
                .map(When::earliest)
                .orElse(day());
    }

    /** The date that the text named last where it is at least as exact as asked, by its first day, or the publication. */
    LocalDate anchorDate(Precision least) {
        return anchor.filter(when -> when.precision().compareTo(least) >= 0)
                .map(When::earliest)
                .orElse(day());
    }

    /** Before the publication -1, after it 1, not known 0. */
    int direction() {
        if (cue == Cue.SINCE) {
            return -1;
        }
        return switch (tense.get()) {
            case PAST -> isEnd() || cue == Cue.FOR ? 0 : -1;
            case FUTURE -> 1;
            case PRESENT, UNKNOWN -> isEnd() ? 1 : 0;
        };
    }

    /** Whether the word before makes it the end of something, which may lie ahead of what the verb tells. */
    private boolean isEnd() {
        return cue == Cue.BY || cue == Cue.UNTIL;
    }
}
