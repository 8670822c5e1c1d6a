package io.wirewatch.text.date;

import io.wirewatch.text.token.Vocabulary;
import java.util.Arrays;

/** A small number for some words of the vocabulary, 0 for all others. Written at load, then only read. */
final class WordMarks {

    private final Vocabulary vocabulary;
    private byte[] marks = new byte[64];

    WordMarks(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void add(String folded, int mark) {
        int word = vocabulary.add(folded);
        if (word >= marks.length) {
            marks = Arrays.copyOf(marks, Math.max(word + 1, marks.length * 2));
        }
        marks[word] = (byte) mark;
    }

    int of(String folded) {
        return of(vocabulary.add(folded));
    }

    int of(int word) {
        return word < marks.length ? marks[word] : 0;
    }
}
