package io.wirewatch.text.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the terms of lists stand in a text. What is asked for most is whether a list stands somewhere, and mostly it does
 * not stand in the text at all: that is one bit. Filled by one thread, then read.
 */
public final class Hits implements PhraseTrie.Found {

    private final ListSets sets;
    private final long[] seen;
    /** For each token the number of the first hit there, and those of one token in a row. */
    private final int[] heads;

    private int[] starts;
    private int[] ends;
    private int[] found;
    private int size = 1;
    private volatile @Nullable ByList byList;

    Hits(int tokens, ListSets sets) {
        this.sets = sets;
        seen = new long[sets.words()];
        heads = new int[tokens + 1];
        int guess = 16 + tokens;
        starts = new int[guess];
        ends = new int[guess];
        found = new int[guess];
    }

    /** Adds a phrase, none of which begins before one that is there. */
    @Override
    public void at(int start, int end, int set) {
        if (size + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            found = Arrays.copyOf(found, size * 2);
        }
        sets.mark(set, seen);
        starts[size] = start;
        ends[size] = end;
        found[size] = set;
        if (heads[start] == 0) {
            heads[start] = size;
        }
        size++;
        starts[size] = -1;
    }

    /** Whether a term of a list stands anywhere in the text. */
    public boolean any(int list) {
        return (seen[list >>> 6] & 1L << list) != 0;
    }

    /** Token after the longest term of a list that begins at a token, or -1. */
    public int endAt(int token, int list) {
        int longest = -1;
        int hit = heads[token];
        if (hit != 0 && any(list)) {
            for (; starts[hit] == token; hit++) {
                if (ends[hit] > longest && sets.has(found[hit], list)) {
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
        int token = byList().atOrAfter(list, from);
        return token < to ? token : -1;
    }

    /** Last token before {@code to} and at or after {@code from} where a term of a list begins, or -1. */
    public int last(int list, int from, int to) {
        if (!any(list) || from >= to) {
            return -1;
        }
        int token = byList().before(list, to);
        return token >= from ? token : -1;
    }

    /** Whether any term of a list begins in a stretch of tokens. */
    public boolean any(int list, int from, int to) {
        return first(list, from, to) >= 0;
    }

    /** Whether a term of any of these lists begins in a stretch of tokens. */
    public boolean any(ListMask lists, int from, int to) {
        int hit = firstHit(from, to);
        for (; hit != 0 && hit < size && starts[hit] < to; hit++) {
            if (lists.has(found[hit])) {
                return true;
            }
        }
        return false;
    }

    /** The first hit of a stretch, or 0. */
    private int firstHit(int from, int to) {
        int token = from;
        while (token < to && heads[token] == 0) {
            token++;
        }
        return token < to ? heads[token] : 0;
    }

    private ByList byList() {
        ByList known = byList;
        if (known == null) {
            known = new ByList(this);
            byList = known;
        }
        return known;
    }

    /** Tells of each term with each of its lists, in the order of the text. */
    public void each(PhraseTrie.Found told) {
        for (int hit = 1; hit < size; hit++) {
            int[] lists = sets.of(found[hit]);
            for (int i = lists.length - 1; i >= 0; i--) {
                told.at(starts[hit], ends[hit], lists[i]);
            }
        }
    }

    /** The tokens at which terms of each list begin, in their order. */
    private static final class ByList {
        private final int[] begins;
        private final int[] tokens;

        ByList(Hits hits) {
            int lists = hits.seen.length * Long.SIZE;
            begins = new int[lists + 1];
            for (int hit = 1; hit < hits.size; hit++) {
                for (int list : hits.sets.of(hits.found[hit])) {
                    begins[list + 1]++;
                }
            }
            for (int list = 0; list < lists; list++) {
                begins[list + 1] += begins[list];
            }
            tokens = new int[begins[lists]];
            int[] next = begins.clone();
            for (int hit = 1; hit < hits.size; hit++) {
                for (int list : hits.sets.of(hits.found[hit])) {
                    tokens[next[list]++] = hits.starts[hit];
                }
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
