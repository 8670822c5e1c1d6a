package io.wirewatch.rule.match;

import java.util.Arrays;

/** Numbers of terms. Most that are not among them are told by one bit of 64. Immutable. */
public final class TermSet {

    private final int[] terms;
    private final long bits;

    /** Some numbers, in any order. */
    public TermSet(int[] terms) {
        this.terms = Arrays.stream(terms).sorted().distinct().toArray();
        long all = 0;
        for (int term : this.terms) {
            all |= bit(term);
        }
        bits = all;
    }

    private static long bit(int term) {
        return 1L << term;
    }

    boolean has(int term) {
        return (bits & bit(term)) != 0 && Arrays.binarySearch(terms, term) >= 0;
    }

    /** The numbers, ascending. */
    public int[] terms() {
        return terms.clone();
    }
}
