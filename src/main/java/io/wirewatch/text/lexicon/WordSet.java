package io.wirewatch.text.lexicon;

import java.util.BitSet;
import java.util.Collection;
import java.util.Locale;

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

    /** The name in camel case that the list of a kind of words bears in its file. */
    public static String listName(Enum<?> kind) {
        StringBuilder name = new StringBuilder();
        for (String part : kind.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.length() == 0 ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }

    /** Whether a word of the vocabulary is among them. */
    public boolean has(int word) {
        return words.get(word);
    }
}
