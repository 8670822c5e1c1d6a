package io.wirewatch.frame.measure;

import io.wirewatch.api.Novelty;
import io.wirewatch.frame.Passage;
import io.wirewatch.frame.Recency;
import io.wirewatch.text.date.Cue;
import io.wirewatch.text.date.FoundDate;
import io.wirewatch.text.date.Precision;
import io.wirewatch.text.token.Tokens;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a measure is told to apply, and whether that is news.
 *
 * @param status how far the measure is, the dates considered
 * @param novelty news or recalled
 * @param effective the date from which it applies; empty where the sentence gives none
 */
record Timing(String status, Novelty novelty, String effective) {

    private static final int REACH = 30;

    static Timing of(Passage passage, Trigger trigger, String status, boolean saysNow, boolean ahead, boolean cause) {
        List<FoundDate> dates = Recency.dates(passage).stream()
                .filter(date -> !isOfDocument(passage, date))
                .toList();
        Optional<FoundDate> nearest =
                dates.stream().min(Comparator.comparingInt(date -> Math.abs(date.firstToken() - trigger.first())));
        boolean past = nearest.filter(date -> Recency.isPast(passage, date)).isPresent();
        boolean current = nearest.filter(date -> Recency.isCurrent(passage, date))
                .filter(date -> date.when().precision().compareTo(Precision.MONTH) >= 0)
                .isPresent();
        String settled = past && !ahead && status.equals("announced") ? "in-force" : status;
        boolean tale = !ahead && status.equals("announced") && Recency.continuesPast(passage);
        boolean recalled = past && !ahead || tale || cause || settled.equals("in-force") && !saysNow && !current;
        return new Timing(
                settled, recalled ? Novelty.BACKGROUND : Novelty.NEW, effective(passage, trigger, settled, dates));
    }

    /** The date of an order or act that the sentence only names: Executive Order 14257 of April 2, 2025. */
    private static boolean isOfDocument(Passage passage, FoundDate date) {
        int before = date.firstToken() - 1;
        return date.cue() == Cue.OF
                || before > passage.from()
                        && passage.tokens().folded(before).equals("of")
                        && passage.tokens().is(before - 1, Tokens.NUMBER);
    }

    private static String effective(Passage passage, Trigger trigger, String status, List<FoundDate> dates) {
        return dates.stream()
                .filter(date -> date.when().precision().compareTo(Precision.MONTH) >= 0)
                .filter(date -> Math.abs(date.firstToken() - trigger.first()) <= REACH)
                .filter(date -> date.cue() == Cue.FROM || applies(passage, date, status))
                .min(Comparator.comparingInt((FoundDate date) -> date.cue() == Cue.FROM ? 0 : 1)
                        .thenComparingInt(date -> Math.abs(date.firstToken() - trigger.first())))
                .map(date -> day(date.when().value()))
                .orElse("");
    }

    /** A measure in force began at a past date; one to come begins at a date ahead. */
    private static boolean applies(Passage passage, FoundDate date, String status) {
        boolean ahead = date.when().latest().isAfter(Recency.publication(passage));
        return status.equals("in-force") ? Recency.isPast(passage, date) : ahead && date.cue() != Cue.UNTIL;
    }

    private static String day(String value) {
        int time = value.indexOf('T');
        return time > 0 ? value.substring(0, time) : value.contains("W") || value.contains("Q") ? "" : value;
    }
}
