package io.wirewatch.text.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the terms of lists stand in a text. What is asked for most is whether a list stands somewhere, and mostly it does
 * not stand in the text at all: that is one bit. Filled by one thread, then read.
 */
public final class Hits {

    private final int[] heads;
    private final long[] seen;
    private int[] nexts;
    private int[] lists;
    private int[] starts;
    private int[] ends;
    private int size = 1;
    private volatile @Nullable ByList byList;

    Hits(int tokens, int lists) {
        heads = new int[tokens + 1];
        seen = new long[(lists >>> 6) + 1];
        int guess = 16 + tokens;
        nexts = new int[guess];
        this.lists = new int[guess];
        starts = new int[guess];
        ends = new int[guess];
    }

    void add(int start, int end, int list) {
        if (size == lists.length) {
            int larger = size * 2;
            nexts = Arrays.copyOf(nexts, larger);
            lists = Arrays.copyOf(lists, larger);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
        }
        seen[list >>> 6] |= 1L << list;
        lists[size] = list;
        starts[size] = start;
        ends[size] = end;
        nexts[size] = heads[start];
        heads[start] = size++;
    }

    /** Whether a term of a list stands anywhere in the text. */
    public boolean any(int list) {
        return (seen[list >>> 6] & 1L << list) != 0;
    }

    /** Token after the longest term of a list that begins at a token, or -1. */
    public int endAt(int token, int list) {
        int longest = -1;
        if (any(list)) {
            for (int hit = heads[token]; hit != 0; hit = nexts[hit]) {
                if (lists[hit] == list && ends[hit] > longest) {
                    longest = ends[hit];
                }
            }
        }
        return longest;
    }

    /** Whether a term of a list begins at a token. */
    public boolean at(int token, int list) {
        return endAt(token, list) >= 0;
    }

    /** First token at or after {@code from} and before {@code to} where a term of a list begins, or -1. */
    public int first(int list, int from, int to) {
        if (!any(list) || from >= to) {
            return -1;
        }
        int token = sorted().atOrAfter(list, from);
        return token < to ? token : -1;
    }

    /** Last token before {@code to} and at or after {@code from} where a term of a list begins, or -1. */
    public int last(int list, int from, int to) {
        if (!any(list) || from >= to) {
            return -1;
        }
        int token = sorted().before(list, to);
        return token >= from ? token : -1;
    }

    /** Whether any term of a list begins in a stretch of tokens. */
    public boolean any(int list, int from, int to) {
        return first(list, from, to) >= 0;
    }

    private ByList sorted() {
        ByList known = byList;
        if (known == null) {
            known = new ByList(this, seen.length << 6);
            byList = known;
        }
        return known;
    }

    /** How many terms of all lists were found. */
    public int size() {
        return size - 1;
    }

    /** The list of a hit, counted from 0 in the order of the text. */
    public int list(int hit) {
        return lists[hit + 1];
    }

    /** First token of a hit. */
    public int start(int hit) {
        return starts[hit + 1];
    }

    /** Token after the last of a hit. */
    public int end(int hit) {
        return ends[hit + 1];
    }

    /** The tokens at which terms of each list begin, in their order. */
    private static final class ByList {
        private final int[] begins;
        private final int[] tokens;

        ByList(Hits hits, int lists) {
            begins = new int[lists + 1];
            for (int hit = 1; hit < hits.size; hit++) {
                begins[hits.lists[hit] + 1]++;
            }
            for (int list = 0; list < lists; list++) {
                begins[list + 1] += begins[list];
            }
            tokens = new int[hits.size];
            int[] next = begins.clone();
            for (int hit = 1; hit < hits.size; hit++) {
                tokens[next[hits.lists[hit]]++] = hits.starts[hit];
            }
        }

        int atOrAfter(int list, int token) {
            int at = index(list, token);
            return at < begins[list + 1] ? tokens[at] : Integer.MAX_VALUE;
        }

        int before(int list, int token) {
            int at = index(list, token) - 1;
            return at >= begins[list] ? tokens[at] : -1;
        }

        /** Place of the first token of a list at or after a token. */
        private int index(int list, int token) {
            int low = begins[list];
            int high = begins[list + 1];
            while (low < high) {
                int middle = low + high >>> 1;
                if (tokens[middle] < token) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
