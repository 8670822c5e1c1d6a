package io.wirewatch.rule.match;

import io.wirewatch.text.lexicon.PhraseTrie;
import java.util.Arrays;

/** Where terms stand in a text, in its order. Filled by one thread, then read. */
public final class TermHits implements PhraseTrie.Found {

    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] terms = new int[256];
    private int size;

    @Override
    public void at(int start, int end, int term) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            terms = Arrays.copyOf(terms, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        terms[size++] = term;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** First token of a hit. */
    int start(int hit) {
        return starts[hit];
    }

    /** Number of the term of a hit. */
    int term(int hit) {
        return terms[hit];
    }

    /** Where the terms of a group stand within a stretch of tokens. */
    public Spans of(TermGroups wanted, int group, int from, int to) {
        Spans spans = new Spans();
        for (int hit = firstFrom(from); hit < size && starts[hit] < to; hit++) {
            if (wanted.has(group, terms[hit]) && ends[hit] <= to) {
                spans.add(starts[hit], ends[hit], starts[hit]);
            }
        }
        return spans;
    }

    private int firstFrom(int token) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (starts[middle] < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
