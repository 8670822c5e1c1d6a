package io.wirewatch.frame.measure;

import io.wirewatch.frame.Passage;
import io.wirewatch.frame.Recency;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Parts a sentence between the actions it tells of, so that none takes the rate or the date of its neighbour. Immutable. */
final class ClauseFinder {

    /** Tokens behind "and" in which a clause shows that it is one. */
    private static final int OPENING = 3;

    private final MeasureWords words;

    ClauseFinder(MeasureWords words) {
        this.words = words;
    }

    /** The clauses of a passage, one for each trigger, in their order. */
    List<Clause> of(Passage passage, List<Trigger> triggers) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < triggers.size(); i++) {
            int from = i == 0 ? passage.from() : border(passage, triggers.get(i - 1), triggers.get(i), passage.from());
            int to = i + 1 == triggers.size()
                    ? passage.to()
                    : border(passage, triggers.get(i), triggers.get(i + 1), passage.to());
            Passage own = part(passage, from, to);
            Passage dates =
                    part(passage, Math.max(from, step(triggers, i - 1, from)), Math.min(to, step(triggers, i, to)));
            clauses.add(new Clause(triggers.get(i), own, when(passage, triggers, i, dates)));
        }
        return clauses;
    }

    /** Where the words of a trigger end and those of the next begin; the whole where both are of one thing. */
    private int border(Passage passage, Trigger one, Trigger next, int whole) {
        boolean shared = one.first() == next.first();
        int from = shared ? one.nounEnd() : one.to();
        int to = shared ? next.noun() : next.from();
        if (one.noun() == next.noun() || from >= to) {
            return whole;
        }
        return Math.max(last(passage, from, to), from);
    }

    /** Where the second of two steps of one thing begins: a 10% tariff from May, rising to 20% in June. */
    private static int step(List<Trigger> triggers, int at, int whole) {
        if (at < 0 || at + 1 >= triggers.size()) {
            return whole;
        }
        Trigger one = triggers.get(at);
        Trigger next = triggers.get(at + 1);
        boolean steps = one.noun() == next.noun() && one.first() < one.noun() && next.first() > next.noun();
        return steps ? next.first() : whole;
    }

    /** The last word that joins clauses, or the last comma; an "and" between two names parts nothing. */
    private int last(Passage passage, int from, int to) {
        for (int token = to - 1; token >= from; token--) {
            boolean parts = passage.isMark(token, ";:,")
                    || words.near.parts.contains(passage.tokens().folded(token))
                    || words.near.and.contains(passage.tokens().folded(token))
                            && opens(passage, token + 1, to)
                            && !joinsNames(passage, token);
            if (parts) {
                return token;
            }
        }
        return -1;
    }

    /** Whether a clause may begin there, and not only the second of two nouns: "and cut", "and Peru". */
    private boolean opens(Passage passage, int from, int to) {
        int limit = Math.min(from + OPENING, passage.to());
        for (int token = from; token < limit; token++) {
            boolean said = token >= to
                    || passage.tokens().is(token, Tokens.NUMBER)
                    || words.near.pronouns.contains(passage.tokens().folded(token))
                    || passage.allNames().at(token).isPresent()
                    || isAction(passage, token);
            if (said) {
                return true;
            }
        }
        return false;
    }

    private static boolean joinsNames(Passage passage, int and) {
        return passage.allNames().endingAt(and).isPresent()
                && passage.allNames().at(and + 1).isPresent();
    }

    private boolean isAction(Passage passage, int token) {
        return words.verbs.values().stream().anyMatch(list -> passage.hits().at(token, list))
                || words.middles.values().stream()
                        .anyMatch(list -> passage.hits().at(token, list));
    }

    private static Passage when(Passage passage, List<Trigger> triggers, int at, Passage own) {
        if (triggers.size() == 1 || !Recency.dates(own).isEmpty()) {
            return own;
        }
        Passage opening = part(passage, passage.from(), triggers.get(0).from());
        return Recency.dates(opening).isEmpty() && isShared(triggers, at) ? passage : opening;
    }

    /** Whether another thing hangs on the same verb, so that one date may be said of both. */
    private static boolean isShared(List<Trigger> triggers, int at) {
        int first = triggers.get(at).first();
        return triggers.stream().filter(trigger -> trigger.first() == first).count() > 1;
    }

    private static Passage part(Passage passage, int from, int to) {
        return from >= to ? passage : new Passage(passage.text(), passage.hits(), from, to);
    }
}
