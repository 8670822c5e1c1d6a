package io.wirewatch.text.name;

import io.wirewatch.text.lexicon.Terms;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Word lists that tell names from what only looks like one, as numbers of the vocabulary. Immutable. */
final class NameWords {

    private final BitSet functionWords;
    private final BitSet commonFamilies;
    private final BitSet afterNames;
    private final BitSet noNames;
    private final BitSet courtesy;
    private final BitSet headline;
    private final BitSet speaking;
    private final BitSet nobody;
    private final BitSet particles;
    private final BitSet days;
    private final BitSet beforeDays;
    private final BitSet noSyllables;

    NameWords(Terms terms, Function<String, List<String>> lists) {
        this.functionWords = numbers(terms, lists.apply("functionWords"));
        this.commonFamilies = numbers(terms, lists.apply("commonFamilies"));
        this.afterNames = numbers(terms, lists.apply("afterNames"));
        this.noNames = numbers(terms, lists.apply("noNames"));
        this.headline = numbers(terms, lists.apply("headlineWords"));
        this.speaking = numbers(terms, lists.apply("speakingWords"));
        this.nobody = numbers(terms, lists.apply("nobodyWords"));
        this.particles = numbers(terms, lists.apply("nameParticles"));
        this.days = numbers(terms, lists.apply("daysLikeNames"));
        this.beforeDays = numbers(terms, lists.apply("beforeDays"));
        this.noSyllables = numbers(terms, lists.apply("noSyllables"));
        this.courtesy = numbers(terms, lists.apply("courtesy"));
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

    /** Whether a word ends what is no person's name: Secretariat, Treaty, Strait. */
    boolean endsNoName(int word) {
        return noNames.get(word);
    }

    /** Whether a word may stand behind an office in a title, and begins no name there: President Calls. */
    boolean isOfHeadline(int word) {
        return headline.get(word);
    }

    /** Said, told: only somebody does so. */
    boolean isSpeaking(int word) {
        return speaking.get(word);
    }

    /** Whether a word begins a sentence as a subject and is nobody's name: Management. */
    boolean isNobody(int word) {
        return nobody.get(word);
    }

    /** Mr, Ms, Dr. */
    boolean isCourtesy(int word) {
        return courtesy.get(word);
    }

    /** Whether a word without a capital may stand within a name: van, bin. */
    boolean isParticle(int word) {
        return particles.get(word);
    }

    /** Whether the short name of a day or month looks like a person's: Sun, Jan. */
    boolean isDay(int word) {
        return days.get(word);
    }

    /** Whether the word behind this one is rather a day or month. */
    boolean isBeforeDay(int word) {
        return beforeDays.get(word);
    }

    /** Whether a word behind a hyphen is no part of a name: -led, -based. */
    boolean isNoSyllable(int word) {
        return noSyllables.get(word);
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
