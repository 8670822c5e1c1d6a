package io.wirewatch.text.name;

import io.wirewatch.text.lexicon.Terms;
import java.util.BitSet;
import java.util.Collection;

/** Word lists that tell names from what only looks like one, as numbers of the vocabulary. Immutable. */
final class NameWords {

    private final BitSet functionWords;
    private final BitSet commonFamilies;
    private final BitSet afterNames;

    NameWords(
            Terms terms,
            Collection<String> functionWords,
            Collection<String> commonFamilies,
            Collection<String> afterNames) {
        this.functionWords = numbers(terms, functionWords);
        this.commonFamilies = numbers(terms, commonFamilies);
        this.afterNames = numbers(terms, afterNames);
    }

    private static BitSet numbers(Terms terms, Collection<String> words) {
        BitSet numbers = new BitSet();
        for (String word : words) {
            for (int[] phrase : terms.phrases(word)) {
                if (phrase.length == 1) {
                    numbers.set(phrase[0]);
                }
            }
        }
        return numbers;
    }

    boolean isFunctionWord(int word) {
        return functionWords.get(word);
    }

    boolean isCommonFamily(int word) {
        return commonFamilies.get(word);
    }

    /** Whether a word makes something else of a name before it: Trump Tower. */
    boolean changesName(int word) {
        return afterNames.get(word);
    }
}
