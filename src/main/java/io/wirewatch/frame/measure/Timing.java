package io.wirewatch.frame.measure;

import io.wirewatch.api.Novelty;
import io.wirewatch.api.Part;
import io.wirewatch.frame.Passage;
import io.wirewatch.frame.Recency;
import io.wirewatch.frame.measure.Trigger.Relation;
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
 * @param past whether the sentence dates it before what still is news
 */
record Timing(String status, Novelty novelty, String effective, boolean past) {

    private static final int REACH = 30;
    /** Tokens from an action to the day it begins; orders are long-winded. */
    private static final int START_REACH = 60;

    private static final int WEEK = 7;
    /** Tokens from a day to the verb that "to" opens behind it. */
    private static final int PURPOSE = 3;
    /** Tokens of the name of an act of some year: the 1998 Fair Trade Act. */
    private static final int DOCUMENT = 5;
    /** Tokens from words that say that a day holds no more to that day. */
    private static final int FORMER = 10;
    /** Tokens from words of beginning to their day. */
    private static final int STARTS = 5;
    /** Tokens between a word of telling and its day. */
    private static final int TELLING = 4;

    /** Tokens from "has" to its participle. */
    private static final int PERFECT = 4;
    /** Tokens from a participle to its rate. */
    private static final int RATED = 8;
    /** Tokens from a word of ending to its day. */
    private static final int ENDING = 5;
    /** Tokens from what begins to the words that say so. */
    private static final int OTHER = 8;

    private static final int DATELINE = 5;
    /** Sentences of a body, from its first, that tell what its news is. */
    private static final int LEAD = 2;

    /**
     * What the words around a trigger say of when.
     *
     * @param status how far the measure is
     * @param now whether they say that it is of these days
     * @param ahead whether it lies ahead
     * @param recalled whether they only recall it
     * @param named whether a noun alone names it as known
     * @param until where a clause begins that only tells of the thing's past
     * @param lists the words of the measure
     */
    record Words(
            String status, boolean now, boolean ahead, boolean recalled, boolean named, int until, MeasureWords lists) {

        private boolean isInForce() {
            return status.equals("in-force");
        }
    }

    static Timing of(Passage passage, Trigger trigger, Words words) {
        List<FoundDate> dates = Recency.dates(passage).stream()
                .filter(date -> !isOfDocument(passage, date, words.lists())
                        && !isOfRate(passage, trigger, date, words.lists().rate)
                        && !isFormer(passage, date, words.lists().when.formerly))
                .filter(date -> date.firstToken() < words.until()
                        || date.firstToken() < trigger.first()
                        || date.cue() == Cue.FROM && date.when().earliest().isAfter(Recency.publication(passage)))
                .filter(date -> !trigger.describes() || date.firstToken() >= trigger.noun())
                .filter(date -> date.cue() != Cue.SINCE || !words.now() || words.isInForce())
                .toList();
        Optional<FoundDate> nearest = dates.stream()
                .filter(date -> isNear(trigger, date))
                .min(Comparator.comparingInt(date -> distance(trigger, date)))
                .or(() -> opening(passage, dates));
        boolean past = nearest.filter(date -> Recency.isPast(passage, date)).isPresent();
        boolean current = nearest.filter(date -> Recency.isCurrent(passage, date))
                .filter(date ->
                        date.when().precision().compareTo(words.isInForce() ? Precision.WEEK : Precision.MONTH) >= 0)
                .isPresent();
        String settled = settled(passage, trigger, words, past, dates);
        String effective = dates.stream()
                .filter(date -> isNextWeekday(passage, trigger, date, words))
                .map(date -> date.when().latest().plusDays(WEEK).toString())
                .findFirst()
                .orElseGet(() -> effective(passage, trigger, settled, dates, words.lists()));
        String status = isBegun(passage, settled, effective, words.lists()) ? "in-force" : settled;
        boolean tale = !words.ahead() && words.status().equals("announced") && Recency.continuesPast(passage);
        boolean told = words.now() || current;
        boolean named = words.named() && status.equals("in-force");
        boolean old = past && !words.ahead() || (words.recalled() || named) && !told;
        boolean untold = status.equals("in-force")
                && !told
                && (!isLead(passage, trigger) || isAside(passage, trigger))
                && !isPerfect(passage, trigger, words.lists());
        boolean recalled = old || tale || untold;
        return new Timing(status, recalled ? Novelty.BACKGROUND : Novelty.NEW, effective, past);
    }

    /** What applies at once is in force. */
    private static boolean isBegun(Passage passage, String status, String effective, MeasureWords words) {
        return status.equals("announced")
                && passage.has(words.when.atOnce)
                && !effective.isEmpty()
                && effective.compareTo(Recency.publication(passage).toString()) <= 0;
    }

    private static String settled(Passage passage, Trigger trigger, Words words, boolean past, List<FoundDate> dates) {
        boolean starts = dates.stream()
                .anyMatch(date -> isNear(trigger, date)
                        && (date.cue() == Cue.FROM || words.named() && date.cue() != Cue.UNTIL)
                        && date.when().earliest().isAfter(Recency.publication(passage)));
        boolean promised = passage.has(words.lists().when.promises, trigger.first() - REACH, trigger.first());
        boolean settled = words.status().equals("announced") && !words.ahead() && !promised && (past || words.named());
        return settled && !starts ? "in-force" : words.isInForce() && starts ? "announced" : words.status();
    }

    /** Whether the sentence is one of those that tell what the article's news is. */
    static boolean isLead(Passage passage, Trigger trigger) {
        if (trigger.relation() == Relation.RELATIVE) {
            return false;
        }
        Tokens tokens = passage.tokens();
        int sentence = passage.sentence();
        int before = 0;
        while (before < LEAD
                && sentence - before > 0
                && tokens.part(tokens.sentenceStart(sentence - before - 1)) == Part.BODY) {
            before++;
        }
        return before < LEAD;
    }

    /** "A dispute over duties levied on rice": what a body tells of them is something else. */
    private static boolean isAside(Passage passage, Trigger trigger) {
        return trigger.describes() && passage.tokens().part(passage.from()) == Part.BODY;
    }

    /** "Has been raised to 20%": a rate that the perfect tells of is of these days. */
    private static boolean isPerfect(Passage passage, Trigger trigger, MeasureWords words) {
        return trigger.relation() == Trigger.Relation.PASSIVE
                && passage.has(words.when.perfect, trigger.first() - PERFECT, trigger.first())
                && passage.has(words.rate.rated, trigger.end(), trigger.end() + RATED);
    }

    /** The date that opens a sentence, and holds however long it is: On May 5, 1998, by the powers vested in me. */
    private static Optional<FoundDate> opening(Passage passage, List<FoundDate> dates) {
        return dates.stream()
                .filter(date -> date.firstToken() - passage.from() <= PURPOSE)
                .findFirst();
    }

    private static boolean isNear(Trigger trigger, FoundDate date) {
        return distance(trigger, date) <= REACH;
    }

    private static int distance(Trigger trigger, FoundDate date) {
        return Math.abs(date.firstToken() - trigger.first());
    }

    /** The date of an order or act that the sentence only names: the Fisheries Act of May 3, 1998. */
    static boolean isOfDocument(Passage passage, FoundDate date, MeasureWords words) {
        int before = date.firstToken() - 1;
        boolean named = date.when().precision() == Precision.YEAR
                && date.endToken() < passage.to()
                && passage.tokens().is(date.endToken(), Tokens.CAPITAL)
                && passage.has(words.document, date.endToken(), date.endToken() + DOCUMENT);
        return named
                || isOfAct(passage, date, words)
                || date.cue() == Cue.OF && !isAsOf(passage, date)
                || before > passage.from()
                        && passage.tokens().folded(before).equals("of")
                        && passage.tokens().is(before - 1, Tokens.NUMBER);
    }

    /** A day that holds no more: originally due on May 5. */
    static boolean isFormer(Passage passage, FoundDate date, int formerly) {
        int from = Math.max(passage.from(), date.firstToken() - FORMER);
        int said = passage.hits().last(formerly, from, date.firstToken());
        return said >= 0 && !passage.hasMark(said, date.firstToken(), ",;:");
    }

    /** "As of May 5" is no "of May 5". */
    private static boolean isAsOf(Passage passage, FoundDate date) {
        for (int token = Math.max(passage.from(), date.firstToken() - 2); token < date.firstToken(); token++) {
            if (passage.tokens().folded(token).equals("as")) {
                return true;
            }
        }
        return passage.tokens().folded(date.firstToken()).equals("as");
    }

    /** The year in the name of an act: the Fisheries Act, 1998. */
    private static boolean isOfAct(Passage passage, FoundDate date, MeasureWords words) {
        int mark = date.firstToken() - 1;
        int act = mark > passage.from() && passage.isMark(mark, ",") ? mark - 1 : mark;
        return date.when().precision() == Precision.YEAR
                && act >= passage.from()
                && passage.tokens().is(act, Tokens.CAPITAL)
                && passage.hits().at(act, words.document);
    }

    /** When the rate was set that it comes from: cut from the 7 percent that were set in May. */
    private static boolean isOfRate(Passage passage, Trigger trigger, FoundDate date, RateWords rates) {
        int set = date.firstToken() - 2;
        return set > trigger.to()
                && rates.set.contains(passage.tokens().folded(set))
                && passage.has(rates.rated, set - 2, set);
    }

    /** The day and place that open a wire's story: TOKYO, Oct 8 -. */
    private static boolean isOfDateline(Passage passage, FoundDate date) {
        int end = date.endToken();
        boolean first = passage.tokens().sentenceStart(passage.sentence()) == passage.from()
                && date.firstToken() - passage.from() <= DATELINE;
        return first
                && date.firstToken() > passage.from()
                && passage.isMark(date.firstToken() - 1, ",")
                && passage.hasMark(end, Math.min(end + DATELINE, passage.to()), "-–—");
    }

    /** The day on which something was only said or written: a notice issued late on Monday. */
    private static boolean isOfTelling(Passage passage, FoundDate date, int tellers) {
        int token = date.firstToken() - 1;
        while (token > passage.from() && date.firstToken() - token < TELLING && isLeadingIn(passage, token)) {
            token--;
        }
        return date.cue() != Cue.FROM && token >= passage.from() && passage.has(tellers, token - 1, token + 1);
    }

    private static boolean isLeadingIn(Passage passage, int token) {
        return switch (passage.tokens().folded(token)) {
            case "on", "late", "early", "earlier", "dated", "in", "reporters", "," -> true;
            default -> false;
        };
    }

    private static String effective(
            Passage passage, Trigger trigger, String status, List<FoundDate> dates, MeasureWords words) {
        return dates.stream()
                .filter(date -> !isOfDateline(passage, date) && !isOfTelling(passage, date, words.when.tellers))
                .filter(date -> distance(trigger, date) <= START_REACH && isExact(passage, date, status))
                .filter(date ->
                        !isOfPurpose(passage, trigger, date) && !isOfEnd(passage, trigger, date, words.when.ends))
                .filter(date -> date.cue() == Cue.FROM
                        || isAsOf(passage, date)
                        || isStart(passage, date, words)
                        || applies(passage, trigger, date, status))
                .min(Comparator.comparingInt((FoundDate date) -> rank(passage, date, words))
                        .thenComparingInt(date -> distance(trigger, date)))
                .map(date -> next(passage, date, dates))
                .or(() -> Countdown.day(passage, words.when))
                .orElseGet(() -> atOnce(passage, words));
    }

    /** The day of what is done in order to act: they meet on Monday to impose it. */
    private static boolean isOfPurpose(Passage passage, Trigger trigger, FoundDate date) {
        int to = date.endToken();
        return to < trigger.first()
                && trigger.first() - to <= PURPOSE
                && passage.tokens().folded(to).equals("to");
    }

    /** The day on which it ends: duties that expire on May 1, waived until around June. */
    private static boolean isOfEnd(Passage passage, Trigger trigger, FoundDate date, int ends) {
        int end = passage.hits().last(ends, Math.max(passage.from(), date.firstToken() - ENDING), date.firstToken());
        return end >= 0
                && end != trigger.first()
                && !passage.hasMark(/* first= */ end, /* end= */ date.firstToken(), ";:.");
    }

    /** The day of publication, or that on which it was said, where the words say that it applies at once. */
    static String atOnce(Passage passage, MeasureWords words) {
        if (!passage.has(words.when.atOnce)) {
            return "";
        }
        return Recency.dates(passage).stream()
                .filter(date -> date.when().precision() == Precision.DAY
                        && !date.when().latest().isAfter(Recency.publication(passage))
                        && isOfTelling(passage, date, words.when.tellers))
                .findFirst()
                .map(date -> day(date.when().value()))
                .orElseGet(() -> Recency.publication(passage).toString());
    }

    private static int rank(Passage passage, FoundDate date, MeasureWords words) {
        return isStart(passage, date, words) ? 0 : date.cue() == Cue.FROM ? 1 : 2;
    }

    /** The day right behind words that say that something begins: takes effect May 1. */
    private static boolean isStart(Passage passage, FoundDate date, MeasureWords words) {
        int from = Math.max(passage.from(), date.firstToken() - STARTS);
        int starts = passage.hits().first(words.when.starts, from, date.endToken());
        return date.cue() != Cue.UNTIL && starts >= 0 && !isOfOther(passage, starts, words.when.startsOther);
    }

    /** Whether something else begins: talks that begin on Monday. */
    static boolean isOfOther(Passage passage, int starts, int others) {
        int from = Math.max(passage.from(), starts - OTHER);
        int other = passage.hits().last(others, from, starts);
        return other >= 0 && !passage.hasMark(other, starts, ",;:");
    }

    /** The day; "on Thursday, from Friday" is the Friday after that Thursday. */
    private static String next(Passage passage, FoundDate date, List<FoundDate> dates) {
        boolean behind = date.cue() == Cue.FROM
                && !passage.tokens().is(date.firstToken(), Tokens.NUMBER)
                && date.when().relative()
                && date.when().precision() == Precision.DAY
                && dates.stream()
                        .anyMatch(told -> told.firstToken() < date.firstToken()
                                && told.when().precision() == Precision.DAY
                                && told.when().earliest().isAfter(date.when().latest()));
        return behind
                ? date.when().latest().plusDays(WEEK).toString()
                : day(date.when().value());
    }

    /** To the month at least, or the year of what is long in force, or of what is to begin in another year. */
    private static boolean isExact(Passage passage, FoundDate date, String status) {
        boolean another = status.equals("in-force")
                ? Recency.isPast(passage, date)
                : date.when().earliest().isAfter(Recency.publication(passage));
        return date.when().precision().compareTo(Precision.MONTH) >= 0
                || date.when().precision() == Precision.YEAR && another;
    }

    /** "By Friday", "will on Friday": a weekday behind what lies ahead is the next. */
    private static boolean isNextWeekday(Passage passage, Trigger trigger, FoundDate date, Words words) {
        boolean weekday = date.when().relative()
                && date.when().precision() == Precision.DAY
                && date.when().latest().isBefore(Recency.publication(passage))
                && !passage.tokens().is(date.endToken() - 1, Tokens.NUMBER)
                && date.when().latest().plusDays(WEEK).isAfter(Recency.publication(passage));
        boolean by = passage.tokens().folded(date.firstToken()).equals("by")
                || passage.tokens().folded(date.firstToken() - 1).equals("by");
        boolean doing = passage.tokens().folded(trigger.first()).endsWith("ing")
                && !passage.tokens().folded(trigger.first() - 1).startsWith("w"); // was raising
        int gap = date.firstToken() - trigger.first();
        return weekday
                && gap > 0
                && gap <= REACH
                && !words.isInForce()
                && (by || doing || words.ahead())
                && !passage.hasMark(trigger.first(), date.firstToken(), ",;:")
                && !passage.has(words.lists().when.announce, trigger.first(), date.firstToken());
    }

    /** A measure in force began at a date gone by; one to come begins at a date ahead. */
    private static boolean applies(Passage passage, Trigger trigger, FoundDate date, String status) {
        boolean ahead = date.when().latest().isAfter(Recency.publication(passage));
        if (!status.equals("in-force")) {
            return ahead && date.cue() != Cue.UNTIL;
        }
        boolean follows = date.firstToken() > trigger.first()
                || !passage.hasMark(/* first= */ date.endToken(), /* end= */ trigger.first(), ";:.");
        return !ahead && follows && date.cue() != Cue.UNTIL && date.cue() != Cue.BEFORE;
    }

    static String day(String value) {
        int time = value.indexOf('T');
        return time > 0 ? value.substring(0, time) : value.contains("W") || value.contains("Q") ? "" : value;
    }
}
