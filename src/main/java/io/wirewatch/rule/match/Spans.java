package io.wirewatch.rule.match;

import java.util.Arrays;

/**
 * Stretches of tokens, by their first token. Each has an anchor: the first token of what the author named first in it.
 * Confined to one thread.
 */
public final class Spans {

    private static final int[] NONE = new int[0];
    private static final int FIRST_ROOM = 4;

    private int[] starts = NONE;
    private int[] ends = NONE;
    private int[] anchors = NONE;
    private int size;

    /** Adds a stretch; one that is there already is not added again. */
    public void add(int start, int end, int anchor) {
        if (size > 0 && starts[size - 1] == start && ends[size - 1] == end) {
            return;
        }
        if (size == starts.length) {
            int room = Math.max(FIRST_ROOM, size * 2);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            anchors = Arrays.copyOf(anchors, room);
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
