package io.wirewatch.frame.measure;

import io.wirewatch.frame.Passage;
import io.wirewatch.frame.Percents;
import io.wirewatch.frame.Percents.Percent;
import java.util.List;
import java.util.Optional;

/** The rates of a measure: a single one, or before and after in either order. */
final class RateFinder {

    private static final int REACH = 14;

    private RateFinder() {}

    /**
     * Rates in percent.
     *
     * @param from before; empty where the text gives none
     * @param to after, or the only one
     */
    record Rates(Optional<Double> from, Optional<Double> to) {}

    static Rates find(Passage passage, Trigger trigger) {
        List<Percent> near = Percents.in(passage).stream()
                .filter(percent -> !percent.points() && !isDifference(passage, percent))
                .filter(percent -> isNear(passage, trigger, percent))
                .toList();
        Optional<Percent> before = near.stream()
                .filter(p -> cue(passage, p, "from|of|than|von|de|da|desde|dal"))
                .filter(p -> isFrom(passage, p))
                .findFirst();
        Optional<Percent> after = near.stream()
                .filter(p -> cue(passage, p, "to|at|auf|a|al|à|zu"))
                .findFirst();
        if (before.isPresent() && after.isPresent()) {
            return new Rates(before.map(Percent::value), after.map(Percent::value));
        }
        Optional<Percent> single = after.or(() -> nearest(trigger, near, before));
        return new Rates(before.map(Percent::value), single.map(Percent::value));
    }

    /** "By 10%" is a difference and no rate. */
    private static boolean isDifference(Passage passage, Percent percent) {
        return percent.first() > passage.from()
                && passage.tokens().folded(percent.first() - 1).equals("by");
    }

    private static boolean isFrom(Passage passage, Percent percent) {
        return percent.first() > passage.from()
                && !passage.tokens().folded(percent.first() - 1).equals("of")
                && !passage.tokens().folded(percent.first() - 1).equals("than");
    }

    private static Optional<Percent> nearest(Trigger trigger, List<Percent> near, Optional<Percent> but) {
        return near.stream()
                .filter(percent -> but.isEmpty() || !but.get().equals(percent))
                .min(java.util.Comparator.comparingInt(percent -> distance(trigger, percent)));
    }

    private static int distance(Trigger trigger, Percent percent) {
        return percent.end() <= trigger.noun()
                ? trigger.noun() - percent.end()
                : 2 + percent.first() - trigger.nounEnd();
    }

    private static boolean isNear(Passage passage, Trigger trigger, Percent percent) {
        if (percent.end() < trigger.from() - 4 || percent.first() > trigger.to() + REACH) {
            return false;
        }
        int from = Math.min(percent.first(), trigger.noun());
        int to = Math.max(percent.end(), trigger.noun());
        return !passage.hasMark(from, to, ";:.");
    }

    private static boolean cue(Passage passage, Percent percent, String words) {
        for (int token = percent.first() - 1; token >= Math.max(passage.from(), percent.first() - 3); token--) {
            String word = passage.tokens().folded(token);
            if (word.matches(words)) {
                return true;
            }
            if (!word.matches(
                    "about|approximately|around|nearly|a|an|the|current|previous|roughly|some|up|as|much|just|only|maximum|rate|of")) {
                return false;
            }
        }
        return false;
    }
}
