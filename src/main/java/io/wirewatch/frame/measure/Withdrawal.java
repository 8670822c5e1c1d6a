package io.wirewatch.frame.measure;

import io.wirewatch.frame.Modality;
import io.wirewatch.frame.Passage;
import io.wirewatch.frame.measure.Trigger.Relation;
import java.util.Set;

/** What is no longer meant to be done: they dropped the plan to impose duties, they scrapped a threatened tariff. */
final class Withdrawal {

    /** Tokens from the verb of withdrawal to what is withdrawn, and from there to the action. */
    private static final int REACH = 8;

    private static final Set<String> LEVIES = Set.of("impose", "raise");
    private static final Set<String> DONE = Set.of("in-force", "announced");

    private final MeasureWords words;
    private final Modality modality;

    Withdrawal(MeasureWords words, Modality modality) {
        this.words = words;
        this.modality = modality;
    }

    /** Whether what is meant to be done is withdrawn. */
    boolean isTold(Passage passage, Trigger trigger) {
        if (!passage.has(words.when.withdraws)) {
            return false;
        }
        int verb = verb(passage, trigger);
        return verb >= 0 && DONE.contains(modality.status(passage, verb, false));
    }

    private int verb(Passage passage, Trigger trigger) {
        if (LEVIES.contains(trigger.action())) {
            int from = Math.max(passage.from(), trigger.first() - 2 * REACH);
            int intent = passage.hits().last(words.when.intents, from, trigger.first() + 1);
            return intent < 0 || trigger.first() - intent > REACH ? -1 : before(passage, intent);
        }
        boolean removes = trigger.action().equals("remove")
                && trigger.relation() == Relation.ACTIVE
                && passage.hits().at(trigger.first(), words.when.withdraws)
                && (passage.has(words.when.intents, trigger.end(), trigger.nounEnd() + 2)
                        || passage.has(words.when.planned, trigger.end(), trigger.noun()));
        return removes ? trigger.first() : -1;
    }

    /** The verb that withdraws what stands there, with nothing but a noun phrase between; or -1. */
    private int before(Passage passage, int intent) {
        int verb = passage.hits().last(words.when.withdraws, Math.max(passage.from(), intent - REACH), intent);
        int end = verb < 0 ? -1 : passage.hits().endAt(verb, words.when.withdraws);
        boolean apart = verb < 0 || passage.hasMark(end, intent, ",;:.") || passage.has(words.gapStop, end, intent);
        return apart ? -1 : verb;
    }
}
