package io.wirewatch.frame.measure;

import io.wirewatch.frame.Passage;
import io.wirewatch.frame.Recency;
import io.wirewatch.text.date.Cue;
import io.wirewatch.text.date.FoundDate;
import io.wirewatch.text.date.Precision;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** From when something applies that a sentence says of what was told before it: they take effect on May 5. */
final class Starts {

    private static final int WEEK = 7;
    /** Tokens from the start of a heading to its noun, and from there to its date. */
    private static final int HEADING = 4;
    /** Tokens from a thing to the words that say when it begins. */
    private static final int CLAUSE = 14;

    /** Tokens from a word that points back to the thing. */
    private static final int POINTED = 3;

    private static final Set<String> LEVIES = Set.of("impose", "raise");

    private final MeasureWords words;

    Starts(MeasureWords words) {
        this.words = words;
    }

    /** The day from which a sentence says that what was told before it applies; empty where it does not. */
    String day(Passage passage, List<Draft> told) {
        boolean alone = told.stream().allMatch(draft -> draft.weak && draft.isVague());
        if (alone) {
            return day(passage, said(passage));
        }
        int said = passage.hits().first(words.when.starts, passage.from(), passage.to());
        boolean levies = told.stream().anyMatch(draft -> LEVIES.contains(draft.text("action")) && !draft.isVague());
        return said < 0 || levies || !isOfKnown(passage, said) ? "" : day(passage, said);
    }

    /** Whether it says so in the past: took effect. */
    boolean isPast(Passage passage) {
        int said = passage.hits().first(words.when.starts, passage.from(), passage.to());
        return said >= 0 && passage.hits().at(said, words.when.began);
    }

    /** The end of a stretch of days: from May 5 to May 9. */
    private static boolean isRangeEnd(Passage passage, FoundDate date, List<FoundDate> all) {
        int to = date.firstToken() - 1;
        boolean opens = passage.isMark(to, "-–—")
                || passage.tokens().folded(to).equals("to")
                || passage.tokens().folded(to).equals("through");
        return opens && all.stream().anyMatch(other -> other.endToken() == to);
    }

    private String day(Passage passage, int said) {
        if (said >= 0 && Timing.isOfOther(passage, said, words.when.startsOther)) {
            return "";
        }
        return said < 0
                ? Timing.atOnce(passage, words)
                : Recency.dates(passage).stream()
                        .filter(date -> !Timing.isOfDocument(passage, date, words) && date.cue() != Cue.UNTIL)
                        .filter(date -> !Timing.isFormer(passage, date, words.when.formerly)
                                && !isRangeEnd(passage, date, Recency.dates(passage)))
                        .filter(date -> date.when().precision().compareTo(Precision.MONTH) >= 0
                                || date.when().precision() == Precision.YEAR
                                        && date.when().earliest().isAfter(Recency.publication(passage)))
                        .filter(date -> !Recency.isPast(passage, date))
                        .min(Comparator.comparing((FoundDate date) -> isHour(date))
                                .thenComparingInt(date -> Math.abs(date.firstToken() - said)))
                        .map(date -> day(passage, date, passage.has(words.when.began)))
                        .or(() -> Countdown.day(passage, words.when))
                        .orElseGet(() -> Timing.atOnce(passage, words));
    }

    /** Where a sentence says that something begins; a line such as "Duties from May 1" says it by its date alone. */
    private int said(Passage passage) {
        int said = passage.hits().first(words.when.starts, passage.from(), passage.to());
        if (said >= 0) {
            return said;
        }
        int noun = passage.hits().first(words.noun, passage.from(), Math.min(passage.from() + HEADING, passage.to()));
        boolean heading = noun >= 0
                && Recency.dates(passage).stream()
                        .anyMatch(date -> date.cue() == Cue.FROM
                                && date.firstToken() > noun
                                && date.firstToken() - noun <= HEADING);
        return heading ? noun : passive(passage);
    }

    /** "They are to be imposed in May": said of what was told before by a passive, or -1. */
    private int passive(Passage passage) {
        int said = passage.hits().first(words.when.startsPassive, passage.from(), passage.to());
        boolean known = said >= 0
                && (words.near.pointing.contains(passage.tokens().folded(passage.from()))
                        || words.near.pronouns.contains(passage.tokens().folded(passage.from()))
                        || isOfKnown(passage, said));
        return known ? said : -1;
    }

    /** Whether "the tariffs" or the like stands shortly before the words that say that it begins. */
    private boolean isOfKnown(Passage passage, int said) {
        int noun = passage.hits().last(words.noun, Math.max(passage.from(), said - CLAUSE), said);
        return noun > passage.from() && isPointed(passage, noun) && !passage.hasMark(noun, said, ";:.");
    }

    /** "The increased duties": whether a word that points back stands before the thing and what describes it. */
    private boolean isPointed(Passage passage, int noun) {
        for (int token = noun - 1; token >= Math.max(passage.from(), noun - POINTED); token--) {
            if (words.near.pointing.contains(passage.tokens().folded(token))) {
                return true;
            }
        }
        return false;
    }

    /** The day; a weekday of what is still to begin is the next and not the last. */
    private static String day(Passage passage, FoundDate date, boolean began) {
        boolean weekday = date.when().relative()
                && date.when().precision() == Precision.DAY
                && date.when().latest().isBefore(Recency.publication(passage));
        return weekday && !began
                ? date.when().latest().plusDays(WEEK).toString()
                : Timing.day(date.when().value());
    }

    /** Whether only an hour is told, of a day that stands elsewhere: at 1 pm on May 5. */
    private static boolean isHour(FoundDate date) {
        return date.when().value().indexOf('T') > 0;
    }
}
