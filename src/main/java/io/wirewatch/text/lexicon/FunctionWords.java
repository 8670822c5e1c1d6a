package io.wirewatch.text.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Small words that build sentences, by what they do there. Immutable and safe to share. */
public final class FunctionWords {

    /** What a word does; its list in the file bears this name in camel case. */
    public enum Kind {
        /** Stand between the names of a list. */
        NAME_JOINERS,
        /** Those of them behind which a preposition may come again. */
        NAME_SEPARATORS,
        /** Come again before each name of a list. */
        REPEATED_PREPOSITIONS,
        /** Open a sentence that goes on with what the one before told. */
        CONTINUATIONS,
        /** Say whose an office is that speaks: its. */
        OWNERS,
        /** Lead to a place. */
        IN,
        /** Stand between what is said and its verb. */
        SAYING_AUXILIARIES,
        /** Lead to the one who is spoken to. */
        ADDRESSEES,
        /** Mean who was named before, behind a word for "according to". */
        SOURCE_RELATIVES,
        /** Open what a person is called before the name. */
        DESCRIPTION_OPENERS,
        /** End what a person of an office is called. */
        OFFICE_NOUNS,
        /** Stand behind a verb of saying whose words stand before it. */
        BEHIND_SAYING,
        /** Stand behind a speaker who stands behind the verb. */
        BEHIND_INVERTED,
        /** Open a circumstance before the speaker. */
        CIRCUMSTANCE_OPENERS,
        /** Join clauses. */
        CLAUSE_JOINERS,
        /** Say whose somebody is, in languages in which they are no other word. */
        FOREIGN_POSSESSIVES,
        /** Percent, in one word. */
        PERCENT,
        /** The first word of percent in two. */
        PERCENT_FIRST,
        /** The second word of percent in two. */
        PERCENT_SECOND,
        /** Stand before words for points. */
        PERCENTAGE,
        /** Count the difference of two percentages. */
        PERCENTAGE_POINTS,
        /** Stand before a rate. */
        RATE_ARTICLES,
        /** Lead to the rate that was. */
        RATE_FROM,
        /** Lead to the rate that will be. */
        RATE_TO
    }

    private final Map<Kind, WordSet> sets = new EnumMap<>(Kind.class);
    private final Map<Integer, Double> numbers = new HashMap<>();

    /**
     * The words from the lists of a file, by their names.
     *
     * @throws IllegalArgumentException where a list has more than a word, or a number word no number
     */
    public FunctionWords(Function<String, List<String>> lists, Terms terms) {
        for (Kind kind : Kind.values()) {
            sets.put(kind, new WordSet(terms, lists.apply(WordSet.listName(kind))));
        }
        for (String entry : lists.apply("numberWords")) {
            addNumber(entry, terms);
        }
    }

    private void addNumber(String entry, Terms terms) {
        String mistake = "\"" + entry + "\" of numberWords needs one word and its value, as in: five 5";
        String[] parts = entry.split(" ", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(mistake);
        }
        try {
            double value = Double.parseDouble(parts[1]);
            for (int[] phrase : terms.phrases(parts[0])) {
                if (phrase.length != 1) {
                    throw new IllegalArgumentException(mistake);
                }
                numbers.put(phrase[0], value);
            }
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException(mistake, noNumber);
        }
    }

    /** Whether a word of the vocabulary does this. */
    public boolean is(Kind kind, int word) {
        WordSet set = sets.get(kind);
        return set != null && set.has(word);
    }

    /** The number that a word of the vocabulary stands for, where it stands for one. */
    public OptionalDouble number(int word) {
        Double value = numbers.get(word);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
