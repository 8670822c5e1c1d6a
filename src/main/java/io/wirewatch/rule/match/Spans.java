package io.wirewatch.rule.match;

import java.util.Arrays;

/**
 * Stretches of tokens, by their first token. Each has an anchor: the first token of what the author named first in it.
 * Confined to one thread.
 */
public final class Spans {

    private int[] starts = new int[4];
    private int[] ends = new int[4];
    private int[] anchors = new int[4];
    private int size;

    /** Adds a stretch; one that is there already is not added again. */
    public void add(int start, int end, int anchor) {
        if (size > 0 && starts[size - 1] == start && ends[size - 1] == end) {
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            anchors = Arrays.copyOf(anchors, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        anchors[size++] = anchor;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** First token. */
    public int start(int span) {
        return starts[span];
    }

    /** Token after the last. */
    public int end(int span) {
        return ends[span];
    }

    /** First token of what the author named first. */
    public int anchor(int span) {
        return anchors[span];
    }

    /** For each span, the one among it and those after it that ends first. */
    int[] earliestEnds() {
        int[] best = new int[size];
        for (int span = size - 1; span >= 0; span--) {
            boolean later = span + 1 < size && ends[best[span + 1]] < ends[span];
            best[span] = later ? best[span + 1] : span;
        }
        return best;
    }
}
