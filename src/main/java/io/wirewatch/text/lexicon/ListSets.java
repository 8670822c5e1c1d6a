package io.wirewatch.text.lexicon;

import java.util.BitSet;
import java.util.List;

/**
 * Sets of lists, each the lists that one phrase stands in. Small words stand in a dozen lists, and a text is full of
 * them: so a phrase that is found is noted once, with its set, and not once for each list. Immutable.
 */
final class ListSets {

    private final int words;
    private final long[] bits;
    private final int[][] lists;

    ListSets(List<BitSet> sets, int listCount) {
        words = (listCount >>> 6) + 1;
        bits = new long[sets.size() * words];
        lists = new int[sets.size()][];
        for (int set = 0; set < lists.length; set++) {
            long[] members = sets.get(set).toLongArray();
            System.arraycopy(members, 0, bits, set * words, members.length);
            lists[set] = sets.get(set).stream().toArray();
        }
    }

    /** Whether a list is in a set. */
    boolean has(int set, int list) {
        return (bits[set * words + (list >>> 6)] & 1L << list) != 0;
    }

    /** Adds the lists of a set to those that were seen. */
    void mark(int set, long[] seen) {
        for (int i = 0; i < words; i++) {
            seen[i] |= bits[set * words + i];
        }
    }

    /** The lists of a set, ascending. */
    int[] of(int set) {
        return lists[set];
    }

    /** As many words of bits as hold all lists. */
    int words() {
        return words;
    }
}
