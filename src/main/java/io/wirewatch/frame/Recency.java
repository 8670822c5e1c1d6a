package io.wirewatch.frame;

import io.wirewatch.text.date.FoundDate;
import io.wirewatch.text.date.Precision;
import io.wirewatch.text.lexicon.FunctionWords.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When a passage says that a thing happens, told from the dates near it: long ago, of late, or ahead. */
public final class Recency {

    /** Days before its publication from which on an article tells news. */
    public static final int NEWS_DAYS = 7;

    private static final int REACH = 25;
    private static final int LOOK_BACK = 6;

    private Recency() {}

    /** The date that stands nearest to a token of the passage's sentence; references such as "now" left out. */
    public static Optional<FoundDate> nearest(Passage passage, int token) {
        return dates(passage).stream()
                .filter(date -> distance(date, token) <= REACH)
                .min(Comparator.comparingInt(date -> distance(date, token)));
    }

    /** The dates of the passage, references such as "now" left out. */
    public static List<FoundDate> dates(Passage passage) {
        return passage.text().datesIn(passage.sentence()).stream()
                .filter(date -> date.when().precision() != Precision.REFERENCE)
                .filter(date -> date.firstToken() >= passage.from() && date.endToken() <= passage.to())
                .toList();
    }

    /**
     * Whether the passage goes on with a tale of the past: it opens with "after" or the like, has no date itself, and
     * the last one before it, a few sentences back, lies before what still is news.
     */
    public static boolean continuesPast(Passage passage) {
        if (!passage.is(passage.from(), Kind.CONTINUATIONS) || !dates(passage).isEmpty()) {
            return false;
        }
        for (int sentence = passage.sentence() - 1;
                sentence >= Math.max(0, passage.sentence() - LOOK_BACK);
                sentence--) {
            List<FoundDate> dates = dates(passage.of(sentence));
            if (!dates.isEmpty()) {
                return dates.stream().allMatch(date -> isPast(passage, date));
            }
        }
        return false;
    }

    private static int distance(FoundDate date, int token) {
        return date.firstToken() > token ? date.firstToken() - token : Math.max(0, token - date.endToken() + 1);
    }

    /** Whether the whole of a date lies before what still is news at the article's publication. */
    public static boolean isPast(Passage passage, FoundDate date) {
        return date.when().latest().isBefore(publication(passage).minusDays(NEWS_DAYS));
    }

    /** Whether a date lies within the days that are news, or ahead. */
    public static boolean isCurrent(Passage passage, FoundDate date) {
        return !date.when().latest().isBefore(publication(passage).minusDays(NEWS_DAYS));
    }

    /** The day of publication, where the publisher is. */
    public static LocalDate publication(Passage passage) {
        return passage.text().article().publishedAt().toLocalDate();
    }
}
