package io.wirewatch.text.lexicon;

import java.util.Arrays;

/** Where the terms of lists stand in a text. Confined to the thread that reads the text. */
public final class Hits {

    private final int[] heads;
    private int[] nexts = new int[64];
    private int[] lists = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size = 1;

    Hits(int tokens) {
        heads = new int[tokens + 1];
    }

    void add(int start, int end, int list) {
        if (size == lists.length) {
            int larger = size * 2;
            nexts = Arrays.copyOf(nexts, larger);
            lists = Arrays.copyOf(lists, larger);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
        }
        lists[size] = list;
        starts[size] = start;
        ends[size] = end;
        nexts[size] = heads[start];
        heads[start] = size++;
    }

    /** Token after the longest term of a list that begins at a token, or -1. */
    public int endAt(int token, int list) {
        int longest = -1;
        for (int hit = heads[token]; hit != 0; hit = nexts[hit]) {
            if (lists[hit] == list && ends[hit] > longest) {
                longest = ends[hit];
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
        for (int token = Math.max(from, 0); token < Math.min(to, heads.length); token++) {
            if (heads[token] != 0 && at(token, list)) {
                return token;
            }
        }
        return -1;
    }

    /** Last token before {@code to} and at or after {@code from} where a term of a list begins, or -1. */
    public int last(int list, int from, int to) {
        for (int token = Math.min(to, heads.length) - 1; token >= Math.max(from, 0); token--) {
            if (heads[token] != 0 && at(token, list)) {
                return token;
            }
        }
        return -1;
    }

    /** Whether any term of a list begins in a stretch of tokens. */
    public boolean any(int list, int from, int to) {
        return first(list, from, to) >= 0;
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
}
