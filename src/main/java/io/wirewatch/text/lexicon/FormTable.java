package io.wirewatch.text.lexicon;

import java.util.Arrays;

/** What a word of the vocabulary may be: base form, past tense, participle. Built by one thread, then read by many. */
public final class FormTable {

    private byte[] kinds = new byte[1 << 10];

    void add(int word, int kind) {
        if (word >= kinds.length) {
            kinds = Arrays.copyOf(kinds, Math.max(word + 1, kinds.length * 2));
        }
        kinds[word] |= (byte) kind;
    }

    /** Whether a word may be one of these forms, as the sum of the constants of {@link WordForms}. */
    public boolean is(int word, int kind) {
        return word < kinds.length && (kinds[word] & kind) != 0;
    }

    /** All that a word may be; 0 where it was never inflected. */
    public int kinds(int word) {
        return word < kinds.length ? kinds[word] : 0;
    }
}
