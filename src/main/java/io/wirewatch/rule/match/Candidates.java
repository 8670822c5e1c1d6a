package io.wirewatch.rule.match;

import java.util.Arrays;

/** The sentences of one text in which rules may hold, and the terms found there. Filled by one thread, then read. */
public final class Candidates {

    private static final int SENTENCE_BITS = 32;
    private static final int[] NONE = new int[0];

    private final TermHits hits;
    private long[] pairs = new long[16];
    private int size;

    Candidates(TermHits hits) {
        this.hits = hits;
    }

    void add(int rule, int sentence) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        pairs[size++] = (long) rule << SENTENCE_BITS | sentence;
    }

    Candidates sorted() {
        Arrays.sort(pairs, 0, size);
        return this;
    }

    /** The terms of all rules, wherever they stand in the text. */
    public TermHits hits() {
        return hits;
    }

    /** How many pairs of rule and sentence there are. */
    public int size() {
        return size;
    }

    /** Rule of a pair; pairs are in the order of rules, then of sentences. */
    public int rule(int pair) {
        return (int) (pairs[pair] >>> SENTENCE_BITS);
    }

    /** Sentence of a pair. */
    public int sentence(int pair) {
        return (int) pairs[pair];
    }

    /** The sentences in which a rule may hold, in their order. */
    public int[] sentences(int rule) {
        int first = first((long) rule << SENTENCE_BITS);
        int last = first;
        while (last < size && rule(last) == rule) {
            last++;
        }
        if (first == last) {
            return NONE;
        }
        int[] sentences = new int[last - first];
        for (int i = 0; i < sentences.length; i++) {
            sentences[i] = sentence(first + i);
        }
        return sentences;
    }

    private int first(long pair) {
        int found = Arrays.binarySearch(pairs, 0, size, pair);
        return found >= 0 ? found : -found - 1;
    }
}
