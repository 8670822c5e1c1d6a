package io.wirewatch.text.lexicon;

import java.util.BitSet;
import java.util.Collection;

/** A closed class of single words, as numbers of the vocabulary. Immutable after it is made. */
public final class WordSet {

    private final BitSet words = new BitSet();

    /**
     * The words of a list.
     *
     * @throws IllegalArgumentException where one of them is more than a word
     */
    public WordSet(Terms terms, Collection<String> list) {
        for (String term : list) {
            for (int[] phrase : terms.phrases(term)) {
                if (phrase.length != 1) {
                    throw new IllegalArgumentException("\"" + term + "\" is more than one word; leave it out here");
                }
                words.set(phrase[0]);
            }
        }
    }

    /** Whether a word of the vocabulary is among them. */
    public boolean has(int word) {
        return words.get(word);
    }
}
