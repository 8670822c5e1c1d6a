package io.wirewatch.rule.match;

import java.util.List;

/** Puts spans together that lie near each other. Linear in the spans. */
public final class Windows {

    private Windows() {}

    /** All spans of some lists, in the order of the text. */
    public static Spans either(List<Spans> lists) {
        Spans merged = new Spans();
        int[] next = new int[lists.size()];
        while (true) {
            int first = -1;
            for (int i = 0; i < next.length; i++) {
                if (next[i] < lists.get(i).size() && (first < 0 || isBefore(lists, next, i, first))) {
                    first = i;
                }
            }
            if (first < 0) {
                return merged;
            }
            Spans from = lists.get(first);
            int span = next[first]++;
            merged.add(from.start(span), from.end(span), from.anchor(span));
        }
    }

    private static boolean isBefore(List<Spans> lists, int[] next, int a, int b) {
        int startA = lists.get(a).start(next[a]);
        int startB = lists.get(b).start(next[b]);
        return startA < startB
                || startA == startB && lists.get(a).end(next[a]) < lists.get(b).end(next[b]);
    }

    /**
     * The shortest stretches that hold one span of each list, in any order.
     *
     * @param within most tokens of a stretch
     */
    public static Spans together(List<Spans> lists, int within) {
        Spans found = new Spans();
        int count = lists.size();
        int[] next = new int[count];
        int[][] earliest = new int[count][];
        for (int i = 0; i < count; i++) {
            if (lists.get(i).isEmpty()) {
                return found;
            }
            earliest[i] = lists.get(i).earliestEnds();
        }
        while (true) {
            int start = firstStart(lists, next);
            if (start < 0) {
                return found;
            }
            int end = start;
            for (int i = 0; i < count; i++) {
                end = Math.max(end, lists.get(i).end(earliest[i][next[i]]));
            }
            if (end - start <= within) {
                found.add(start, end, lists.get(0).anchor(earliest[0][next[0]]));
            }
            skip(lists, next, start);
        }
    }

    /** Where the next stretch begins, or -1 where a list has come to its end. */
    private static int firstStart(List<Spans> lists, int[] next) {
        int start = Integer.MAX_VALUE;
        for (int i = 0; i < next.length; i++) {
            if (next[i] == lists.get(i).size()) {
                return -1;
            }
            start = Math.min(start, lists.get(i).start(next[i]));
        }
        return start;
    }

    private static void skip(List<Spans> lists, int[] next, int start) {
        for (int i = 0; i < next.length; i++) {
            while (next[i] < lists.get(i).size() && lists.get(i).start(next[i]) == start) {
                next[i]++;
            }
        }
    }

    /**
     * The stretches that hold one span of each list, each after the one before.
     *
     * @param within most tokens of a stretch
     */
    public static Spans inOrder(List<Spans> lists, int within) {
        Spans found = new Spans();
        if (lists.stream().anyMatch(Spans::isEmpty)) {
            return found;
        }
        List<int[]> earliest = lists.stream().map(Spans::earliestEnds).toList();
        Spans first = lists.get(0);
        for (int span = 0; span < first.size(); span++) {
            int end = first.end(span);
            for (int i = 1; i < lists.size() && end >= 0; i++) {
                end = endAfter(lists.get(i), earliest.get(i), end);
            }
            if (end >= 0 && end - first.start(span) <= within) {
                found.add(first.start(span), end, first.anchor(span));
            }
        }
        return found;
    }

    /** The earliest end of a span that begins at a token or after it, or -1. */
    private static int endAfter(Spans spans, int[] earliest, int token) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (spans.start(middle) < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == spans.size() ? -1 : spans.end(earliest[low]);
    }
}
