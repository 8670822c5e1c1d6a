package io.wirewatch.replay;

import java.util.Arrays;

/** Sorts dispatches by numbers of one kind, second and place, so that few of them need be looked at twice. */
final class InOrder {

    private InOrder() {}

    /** The same dispatches in order. */
    static Dispatch[] of(Dispatch[] dispatches) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (Dispatch dispatch : dispatches) {
            first = Math.min(first, dispatch.second());
            last = Math.max(last, dispatch.second());
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(dispatches.length);
        if (dispatches.length == 0 || (last - first) >>> Long.SIZE - 1 - bits != 0) {
            Dispatch[] sorted = dispatches.clone();
            Arrays.sort(sorted);
            return sorted;
        }
        long[] keys = new long[dispatches.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = dispatches[i].second() - first << bits | i;
        }
        Arrays.sort(keys);
        return placed(dispatches, keys, bits);
    }

    private static Dispatch[] placed(Dispatch[] dispatches, long[] keys, int bits) {
        Dispatch[] sorted = new Dispatch[keys.length];
        int begin = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] >>> bits != keys[begin] >>> bits) {
                Arrays.sort(sorted, begin, i);
                begin = i;
            }
            sorted[i] = dispatches[(int) (keys[i] & (1L << bits) - 1)];
        }
        Arrays.sort(sorted, begin, keys.length);
        return sorted;
    }
}
