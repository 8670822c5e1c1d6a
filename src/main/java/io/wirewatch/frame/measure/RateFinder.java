package io.wirewatch.frame.measure;

import io.wirewatch.frame.Passage;
import io.wirewatch.frame.Percents;
import io.wirewatch.frame.Percents.Percent;
import io.wirewatch.text.token.Tokens;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rates of a measure: a single one, or before and after in either order. Immutable. */
final class RateFinder {

    private static final int REACH = 20;
    private static final int CUE_REACH = 6;

    private final MeasureWords words;

    RateFinder(MeasureWords words) {
        this.words = words;
    }

    /**
     * Rates in percent.
     *
     * @param from before; empty where the text gives none
     * @param to after, or the only one
     * @param moved whether the words say that it goes there: to 30%
     * @param replaced whether they say that it stands where the other stood: 5% instead of 10%
     */
    record Rates(Optional<Double> from, Optional<Double> to, boolean moved, boolean replaced) {

        Rates(Optional<Double> from, Optional<Double> to, boolean moved) {
            this(from, to, moved, false);
        }

        /** What is imposed where another rate stood is a rise or a cut. */
        String action(String action) {
            boolean changed = replaced && action.equals("impose") && from.isPresent() && to.isPresent();
            return !changed ? action : to.orElse(0.0) < from.orElse(0.0) ? "cut" : "raise";
        }

        /** Whether what sounds like an end is a rise: lift the tariff to 30%. */
        boolean lifts(String action) {
            double end = to.orElse(0.0);
            return action.equals("remove") && moved && end > from.orElse(0.0);
        }
    }

    Rates find(Passage passage, Trigger trigger) {
        boolean whole = trigger.relation() == Trigger.Relation.WHOLE;
        if (whole && (trigger.action().equals("remove") || trigger.action().equals("extend"))) {
            return new Rates(Optional.empty(), Optional.of(0.0), false);
        }
        List<Percent> all = Percents.in(passage);
        List<Percent> near = all.stream()
                .filter(percent -> isRate(passage, percent) && !closesDifference(passage, percent, all)
                        || isPart(passage, trigger, percent))
                .filter(percent -> !isMove(passage, trigger, percent))
                .filter(percent -> isNear(passage, trigger, percent))
                .toList();
        Optional<Percent> after = near.stream()
                .filter(percent -> goesTo(passage, percent)
                        && !isLater(passage, trigger, percent)
                        && (moves(trigger) || !isUpTo(passage, percent)))
                .findFirst();
        Optional<Percent> before = before(passage, trigger, near, after);
        if (before.isPresent() && isLevel(passage, trigger, before.get(), after)) {
            return new Rates(Optional.empty(), after.map(Percent::value), false);
        }
        Optional<Percent> single = after.or(() -> nearest(passage, trigger, near, before));
        Optional<Double> to = single.map(percent -> top(passage, percent, near))
                .or(() -> before.flatMap(percent -> bareEnd(passage, percent)))
                .or(() -> zero(passage, trigger));
        Optional<Double> least = passage.has(words.rate.fromNothing, trigger.from(), trigger.to() + REACH)
                ? Optional.of(0.0)
                : Optional.empty();
        boolean replaced = before.filter(percent -> cue(passage, percent, words.rate.replaces))
                .isPresent();
        return new Rates(before.map(Percent::value).or(() -> least), to, after.isPresent(), replaced);
    }

    /** The lower end of what is imposed at once, and no rate that was there before: "des droits de 5 à 20 %". */
    private static boolean isLevel(Passage passage, Trigger trigger, Percent low, Optional<Percent> high) {
        return !passage.text().language().startsWith("en")
                && trigger.action().equals("impose")
                && high.filter(percent -> percent.first() - low.end() <= 1 && low.first() < percent.first())
                        .isPresent();
    }

    private Optional<Percent> before(Passage passage, Trigger trigger, List<Percent> near, Optional<Percent> after) {
        Optional<Percent> said = near.stream()
                .filter(percent -> cue(passage, percent, words.rate.fromRate)
                        || after.isPresent() && cue(passage, percent, words.rate.fromRateThere))
                .filter(percent -> !isRange(passage, percent))
                .findFirst();
        if (said.isPresent() || after.isEmpty() || !moves(trigger)) {
            return said;
        }
        Optional<Percent> bare = bare(passage, after.get());
        if (near.stream().anyMatch(percent -> isRange(passage, percent))) {
            return said;
        }
        if (bare.isPresent()) {
            return bare;
        }
        Optional<Percent> last = near.stream()
                .filter(percent -> percent.first() >= trigger.nounEnd() && percent.end() <= trigger.first())
                .filter(percent -> !cue(passage, percent, words.rate.toRate))
                .reduce((one, next) -> next);
        if (last.isPresent()) {
            return last;
        }
        return near.stream()
                .filter(percent -> !percent.equals(after.get()) && !cue(passage, percent, words.rate.toRate))
                .filter(percent -> percent.end() <= trigger.noun() && trigger.noun() - percent.end() <= 4
                        || isOwn(passage, trigger, percent))
                .findFirst();
    }

    /** The rate of the thing itself, right behind it: a duty of 20% is raised to 30%. */
    private static boolean isOwn(Passage passage, Trigger trigger, Percent percent) {
        return percent.first() == trigger.nounEnd() + 1
                && passage.tokens().folded(trigger.nounEnd()).equals("of");
    }

    /** The end of a range of differences: by 5 to 10 percent. */
    private boolean closesDifference(Passage passage, Percent percent, List<Percent> all) {
        return all.stream()
                .anyMatch(other -> other.end() + 1 == percent.first()
                        && (cue(passage, other, words.rate.between)
                                || words.rate.toRate.contains(word(passage, other.end())))
                        && (cue(passage, other, words.rate.byRate) || isAmount(passage, other)));
    }

    /** How far something moves and no rate: a 10% tariff cut, down 10%. */
    private boolean isMove(Passage passage, Trigger trigger, Percent percent) {
        boolean cut = percent.end() <= trigger.noun()
                && trigger.noun() - percent.end() <= 1
                && passage.hits().at(trigger.nounEnd(), words.rate.moves);
        return cut || words.rate.movedBy.contains(word(passage, percent.first() - 1));
    }

    /** A number that shares the unit of the rate beside it: from 10 to about 25 percent, to 15 pct from 30. */
    private Optional<Percent> bare(Passage passage, Percent after) {
        int ahead = before(passage, after.first() - 1) - 1;
        boolean leads = words.rate.fromRate.contains(word(passage, before(passage, ahead - 1)));
        int number = leads ? ahead : behind(passage, after.end() + 1);
        int from = leads ? before(passage, ahead - 1) : after.end();
        boolean told = words.rate.fromRate.contains(word(passage, from))
                && number < passage.to()
                && passage.tokens().is(number, Tokens.NUMBER);
        return told
                ? Percents.value(passage, number).map(value -> new Percent(number, number + 1, value, false))
                : Optional.empty();
    }

    /** A number behind a rate that is left, without its unit: from 10 percent to 5. */
    private Optional<Double> bareEnd(Passage passage, Percent from) {
        int number = behind(passage, from.end() + 1);
        boolean told = words.rate.toRate.contains(word(passage, from.end()))
                && number < passage.to()
                && passage.tokens().is(number, Tokens.NUMBER);
        return told ? Percents.value(passage, number) : Optional.empty();
    }

    /** Back over words that only say how exact a number is. */
    private int before(Passage passage, int from) {
        int token = from;
        while (token > passage.from() && words.rate.nearly.contains(word(passage, token))) {
            token--;
        }
        return token;
    }

    private int behind(Passage passage, int from) {
        int token = from;
        while (token < passage.to() && words.rate.nearly.contains(word(passage, token))) {
            token++;
        }
        return token;
    }

    private static String word(Passage passage, int token) {
        return token >= passage.from() && token < passage.to()
                ? passage.tokens().folded(token)
                : "";
    }

    /** No share of something, no difference: 25 percent, but not by 25 percent and not 25 percent of the goods. */
    boolean isRate(Passage passage, Percent percent) {
        boolean difference = percent.points()
                || cue(passage, percent, words.rate.byRate) && !isOnTop(passage, percent)
                || isAmount(passage, percent);
        boolean share = percent.end() < passage.to()
                && passage.tokens().folded(percent.end()).equals("of");
        return !difference && !share;
    }

    private boolean goesTo(Passage passage, Percent percent) {
        return cue(passage, percent, words.rate.toRate) && !isCeiling(passage, percent)
                || !passage.text().language().startsWith("en") && cue(passage, percent, words.rate.toRateThere);
    }

    private static boolean moves(Trigger trigger) {
        return trigger.action().equals("cut") || trigger.action().equals("raise");
    }

    /** Up to 30%: a bound, and not where what is imposed or removed goes. */
    private static boolean isUpTo(Passage passage, Percent percent) {
        return word(passage, percent.first() - 1).equals("to")
                && word(passage, percent.first() - 2).equals("up");
    }

    /** The most that a thing is, and not where it goes: tariffs of up to 80%. */
    private boolean isCeiling(Passage passage, Percent percent) {
        for (int token = percent.first() - 1; token > passage.from() && percent.first() - token <= CUE_REACH; token--) {
            if (word(passage, token).equals("up")) {
                return words.rate.ofRate.contains(word(passage, token - 1));
            }
        }
        return false;
    }

    /** Whether it is where the thing goes after it was imposed: a 25% tariff that would double to 50%. */
    private boolean isLater(Passage passage, Trigger trigger, Percent percent) {
        int from = trigger.nounEnd();
        int to = percent.first();
        return trigger.action().equals("impose")
                && trigger.first() < trigger.noun()
                && passage.has(words.rate.rated, trigger.noun() - 4, to - 2)
                && words.rate.moved.stream().anyMatch(list -> passage.has(list, from, to));
    }

    /** A part that is suspended out of a whole: 24 percentage points of that rate. */
    private boolean isPart(Passage passage, Trigger trigger, Percent percent) {
        return trigger.action().equals("suspend")
                && percent.points()
                && (passage.has(words.noun, percent.end(), percent.end() + 5)
                        || passage.has(words.thing.sure, percent.first(), percent.end() + 6));
    }

    /** Cuts of 5 to 30 pct. */
    private boolean isAmount(Passage passage, Percent percent) {
        for (int token = percent.first() - 1; token >= Math.max(passage.from(), percent.first() - 6); token--) {
            if (passage.tokens().folded(token).equals("of")) {
                return passage.hits().at(token - 1, words.rate.moves)
                        && passage.hits().first(words.noun, token, percent.first()) < 0;
            }
        }
        return false;
    }

    private boolean isOnTop(Passage passage, Percent percent) {
        return passage.has(words.rate.onTop, percent.end(), percent.end() + 3);
    }

    private static boolean isRange(Passage passage, Percent percent) {
        for (int token = Math.max(passage.from(), percent.first() - 2); token < percent.first(); token++) {
            if (passage.tokens().folded(token).startsWith("rang")) {
                return true;
            }
        }
        return false;
    }

    /** The upper end where a range is told: between 10% and 25%. */
    private double top(Passage passage, Percent percent, List<Percent> near) {
        boolean opens = cue(passage, percent, words.rate.between) || isRange(passage, percent);
        return opens
                ? near.stream()
                        .filter(other -> other.first() >= percent.first() && other.first() - percent.end() <= 3)
                        .mapToDouble(Percent::value)
                        .max()
                        .orElse(percent.value())
                : percent.value();
    }

    /** Down to zero. */
    private Optional<Double> zero(Passage passage, Trigger trigger) {
        boolean told = passage.has(words.rate.zero, trigger.from() - 3, trigger.to() + REACH);
        return told ? Optional.of(0.0) : Optional.empty();
    }

    private Optional<Percent> nearest(Passage passage, Trigger trigger, List<Percent> near, Optional<Percent> but) {
        return near.stream()
                .filter(percent -> but.isEmpty() || !but.get().equals(percent))
                .filter(percent -> but.isEmpty() || !isRange(passage, but.get()))
                .min(Comparator.comparingInt(percent -> distance(trigger.noun(), trigger.nounEnd(), percent)));
    }

    private static int distance(int noun, int nounEnd, Percent percent) {
        return percent.end() <= noun ? noun - percent.end() : 2 + Math.max(0, percent.first() - nounEnd);
    }

    private boolean isNear(Passage passage, Trigger trigger, Percent percent) {
        if (percent.end() < trigger.from() - 4 || percent.first() > trigger.to() + REACH) {
            return false;
        }
        int from = Math.min(percent.first(), trigger.noun());
        int to = Math.max(percent.end(), trigger.noun());
        return !passage.hasMark(from, to, ";:.")
                && (cue(passage, percent, words.rate.replaces) || !isAnothers(passage, trigger, percent));
    }

    /** Whether another thing stands nearer. */
    private boolean isAnothers(Passage passage, Trigger trigger, Percent percent) {
        int own = distance(trigger.noun(), trigger.nounEnd(), percent);
        int from = Math.max(passage.from(), percent.first() - own);
        int to = Math.min(passage.to(), percent.end() + own);
        for (int noun = passage.hits().first(words.noun, from, to);
                noun >= 0;
                noun = passage.hits().first(words.noun, noun + 1, to)) {
            int end = passage.hits().endAt(noun, words.noun);
            boolean own1 = noun >= trigger.noun() && noun < trigger.nounEnd();
            if (!own1 && distance(noun, end, percent) < own) {
                return true;
            }
        }
        return false;
    }

    private boolean cue(Passage passage, Percent percent, Set<String> cues) {
        boolean unspaced = passage.tokens().is(Math.max(passage.from(), percent.first() - 1), Tokens.UNSPACED);
        int least = Math.max(passage.from(), percent.first() - (unspaced ? 2 * CUE_REACH : CUE_REACH));
        for (int token = percent.first() - 1; token >= least; token--) {
            String word = passage.tokens().folded(token);
            if (cues.contains(word)) {
                return true;
            }
            if (!words.rate.beforeRate.contains(word)) {
                return false;
            }
        }
        return false;
    }
}
