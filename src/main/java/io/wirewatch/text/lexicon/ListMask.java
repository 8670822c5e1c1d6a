package io.wirewatch.text.lexicon;

/** Some lists of a lexicon, asked for at once. Immutable. */
public final class ListMask {

    private final boolean[] sets;

    ListMask(boolean[] sets) {
        this.sets = sets;
    }

    /** Whether a phrase with this set of lists stands in any of them. */
    boolean has(int set) {
        return set < sets.length && sets[set];
    }
}
