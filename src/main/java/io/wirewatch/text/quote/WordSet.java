package io.wirewatch.text.quote;

import io.wirewatch.text.lexicon.Terms;
import java.util.BitSet;
import java.util.Collection;

/** A closed class of single words, as numbers of the vocabulary. Immutable after it is made. */
final class WordSet {

    private final BitSet words = new BitSet();

    WordSet(Terms terms, Collection<String> list) {
        for (String term : list) {
            for (int[] phrase : terms.phrases(term)) {
                if (phrase.length != 1) {
                    throw new IllegalArgumentException("\"" + term + "\" is more than one word; leave it out here");
                }
                words.set(phrase[0]);
            }
        }
    }

    boolean has(int word) {
        return words.get(word);
    }
}
