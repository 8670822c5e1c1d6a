package io.wirewatch.rule.slot;

import io.wirewatch.rule.condition.Condition;
import java.util.Optional;

/**
 * A slot as the file describes it.
 *
 * @param name its name among the facts
 * @param type what fills it
 * @param role the part that what fills it plays
 * @param cue words right before what fills it
 * @param words the words it may have, for {@link SlotType#WORDS}
 * @param demands what else is asked of it
 */
public record Slot(
        String name, SlotType type, Role role, Optional<Condition> cue, Optional<Condition> words, Demands demands) {

    /**
     * What is asked of a slot beside its kind.
     *
     * @param required whether there is no match without it
     * @param many whether it takes all that fit, as a list
     * @param within most tokens between it and the trigger
     */
    public record Demands(boolean required, boolean many, int within) {}
}
