package io.wirewatch.frame.measure;

/**
 * An action and the thing it is done to, in one sentence.
 *
 * @param action name of the action: {@code impose}
 * @param relation how the two stand to each other
 * @param first first token of the verb or noun of action
 * @param end token after its last
 * @param noun first token of the thing
 * @param nounEnd token after its last
 */
record Trigger(String action, Relation relation, int first, int end, int noun, int nounEnd) {

    /** How an action and its thing stand to each other. */
    enum Relation {
        /** They impose tariffs. */
        ACTIVE,
        /** Tariffs are imposed. */
        PASSIVE,
        /** Tariffs imposed by them. */
        REDUCED,
        /** The tariffs they imposed. */
        RELATIVE,
        /** Tariffs rise; tariffs take effect. */
        MIDDLE,
        /** A tariff increase; an increase in tariffs. */
        NOMINAL,
        /** They hit somebody with tariffs. */
        WITH,
        /** Action and thing are the same words: duty-free access. */
        WHOLE
    }

    /** Whether the action only says which thing is meant. */
    boolean describes() {
        return relation == Relation.RELATIVE || relation == Relation.REDUCED;
    }

    /** First token of the two together. */
    int from() {
        return Math.min(first, noun);
    }

    /** Token after the last of the two together. */
    int to() {
        return Math.max(end, nounEnd);
    }
}
