package io.wirewatch.rule;

import io.wirewatch.rule.condition.Condition;
import io.wirewatch.rule.slot.Slot;
import io.wirewatch.rule.tell.Expression;
import java.util.List;
import java.util.Optional;

/**
 * The general form: words that make the match, and slots around them.
 *
 * @param trigger what must stand in the text
 * @param scope how far its parts and the slots may lie apart
 * @param slots in the order of the file
 * @param unless phrases whose words do not count
 * @param where conditions on the filled slots, all of which must hold
 * @param confidence probability that a match with all slots filled is right
 */
record TriggerForm(
        Condition trigger,
        Scope scope,
        List<Slot> slots,
        Optional<Condition> unless,
        List<Expression> where,
        double confidence)
        implements Form {

    /** How far what belongs to one match may lie apart. */
    enum Scope {
        SENTENCE,
        CLAUSE,
        PASSAGE
    }

    TriggerForm {
        slots = List.copyOf(slots);
        where = List.copyOf(where);
    }
}
