package io.wirewatch.frame.measure;

import io.wirewatch.api.Part;
import io.wirewatch.frame.Passage;
import io.wirewatch.frame.Recency;
import io.wirewatch.frame.measure.Trigger.Relation;
import io.wirewatch.text.lexicon.FormTable;
import io.wirewatch.text.lexicon.WordForms;
import io.wirewatch.text.token.Tokens;

/** Tells what somebody always does, or anybody may do, from a measure that is news. Immutable. */
final class Habits {

    /** Tokens before an action in which an auxiliary or an adverb of its stands. */
    private static final int AUXILIARY = 4;
    /** Tokens around an action in which a word of habit stands. */
    private static final int NEAR = 6;
    /** Tokens behind an action in which its agent begins. */
    private static final int AGENT = 3;

    private final MeasureWords words;
    private final HabitWords habit;
    private final FormTable forms;

    Habits(MeasureWords words, FormTable forms) {
        this.words = words;
        this.habit = words.habit;
        this.forms = forms;
    }

    /** What a country always does, or anybody may do, is no news of a change: Peru levies duties that may reach 90%. */
    boolean isHabit(Passage passage, Trigger trigger) {
        return isStanding(passage, trigger)
                || isAnybody(passage, trigger)
                || isUsual(passage, trigger)
                || isDefined(passage, trigger)
                || isTalkedOf(passage, trigger)
                || isSubjectToKnown(passage, trigger);
    }

    /** "They differ on how to cut tariffs". */
    private boolean isTalkedOf(Passage passage, Trigger trigger) {
        return passage.has(habit.howTo, trigger.first() - AUXILIARY, trigger.first());
    }

    /** "Goods subject to the new tariffs", told of by the way, are known to be. */
    private boolean isSubjectToKnown(Passage passage, Trigger trigger) {
        int verb = trigger.first();
        return passage.hits().at(verb, habit.subject)
                && passage.tokens().part(verb) == Part.BODY
                && !passage.has(habit.stays, verb - AUXILIARY, verb)
                && passage.has(habit.known, verb, trigger.noun());
    }

    private boolean isStanding(Passage passage, Trigger trigger) {
        return passage.hits().at(trigger.first(), words.levies)
                && (isPresent(passage, trigger) || isMadePresent(passage, trigger))
                && !passage.has(words.document)
                && !passage.has(words.when.now)
                && !Timing.isLead(passage, trigger);
    }

    private boolean isPresent(Passage passage, Trigger trigger) {
        int kinds = forms.kinds(passage.tokens().word(trigger.first()));
        return (kinds & WordForms.THIRD) != 0
                && (kinds & WordForms.PAST) == 0
                && (trigger.relation() == Relation.ACTIVE || trigger.relation() == Relation.WITH);
    }

    /** "Duties are levied on rice": as they stand; to be levied they are on a day, or by somebody. */
    private boolean isMadePresent(Passage passage, Trigger trigger) {
        return trigger.relation() == Relation.PASSIVE
                && passage.has(habit.are, trigger.first() - 2, trigger.first())
                && Recency.dates(passage).isEmpty();
    }

    /** "A protective tariff is a levy charged on": what the word means. */
    private boolean isDefined(Passage passage, Trigger trigger) {
        if (trigger.relation() != Relation.REDUCED) {
            return false;
        }
        for (int token = trigger.noun() - 1; token > Math.max(passage.from(), trigger.noun() - AUXILIARY); token--) {
            if (passage.tokens().is(token, Tokens.NUMBER | Tokens.MARK)) {
                return false;
            }
            if (habit.unmeant.contains(passage.tokens().folded(token))
                    && passage.hits().at(token - 1, habit.are)) {
                return passage.has(words.noun, passage.from(), token - 1);
            }
        }
        return false;
    }

    /** "Countries can slap duties on", "duties imposed by governments": said of no country. */
    private boolean isAnybody(Passage passage, Trigger trigger) {
        boolean after = trigger.relation() == Relation.PASSIVE || trigger.relation() == Relation.REDUCED;
        if (after) {
            int by = trigger.end();
            return passage.has(habit.byAnybody, by, by + AGENT) && !isPast(passage, trigger);
        }
        int verb = trigger.first();
        int subject = verb - 1;
        while (subject > passage.from()
                && verb - subject < AUXILIARY
                && (passage.hits().at(subject, habit.mayAlways)
                        || passage.hits().at(subject, habit.usually))) {
            subject--;
        }
        return trigger.relation() != Relation.NOMINAL
                && subject >= passage.from()
                && habit.anybody.contains(passage.tokens().folded(subject))
                && isBare(passage, subject - 1)
                && (passage.tokens().word(verb) >= 0
                        && forms.is(passage.tokens().word(verb), WordForms.BASE))
                && Recency.dates(passage).isEmpty();
    }

    /** Whether before a noun stands nothing that says which are meant. */
    private boolean isBare(Passage passage, int token) {
        return token < passage.from()
                || passage.tokens().is(token, Tokens.MARK)
                || habit.unmeant.contains(passage.tokens().folded(token));
    }

    /** "Duties are rarely lifted": how such things go. */
    private boolean isUsual(Passage passage, Trigger trigger) {
        return passage.has(habit.usually, trigger.from() - NEAR, trigger.to() + 1)
                && !isPast(passage, trigger)
                && Recency.dates(passage).isEmpty();
    }

    private boolean isPast(Passage passage, Trigger trigger) {
        boolean helped = passage.has(habit.before, trigger.first() - AUXILIARY, trigger.first());
        boolean finite = trigger.relation() == Relation.ACTIVE || trigger.relation() == Relation.WITH;
        return helped || finite && forms.is(passage.tokens().word(trigger.first()), WordForms.PAST);
    }
}
