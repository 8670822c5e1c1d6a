package io.wirewatch.text.quote;

import io.wirewatch.text.lexicon.Terms;
import io.wirewatch.text.lexicon.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The closed classes of words that tell who speaks. Immutable and safe to share. */
public final class SpeechWords {

    /** A class of words; its list in the file bears its name in camel case. */
    enum Kind {
        /** Verbs of saying. */
        SPEECH_VERBS,
        /** May stand between a subject and its verb: has, also, never. */
        BETWEEN,
        /** Days, months and other words of time. */
        TIME,
        /** who, which. */
        RELATIVES,
        /** he, she. */
        PRONOUNS,
        /** according to him, her. */
        OBJECT_PRONOUNS,
        /** they, both. */
        PLURAL_PRONOUNS,
        DETERMINERS,
        /** Link a phrase to what it belongs to: of, for, at. */
        LINKS,
        /** Other prepositions and conjunctions, at which a phrase begins afresh. */
        STOPS,
        /** Those of that list that begin a clause. */
        CLAUSE_OPENERS,
        /** Join the last of those who are named together. */
        JOINERS,
        CONJUNCTIONS,
        /** Introduce who says it: according. */
        SOURCES,
        /** Mr, Ms, Dr. */
        COURTESY,
        /** Nouns for those who speak without a name: ministry, army, report. */
        HEADS,
        /** Nouns of that list that stand for papers rather than people. */
        PAPERS,
        /** the two leaders, both sides. */
        PARTICIPANTS,
        /** Have the subject of the infinitive behind them: used his speech to warn. */
        CONTROLS,
        /** Stand before the name of a ship: USS. */
        SHIPS,
        /** Name a company or a shop. */
        COMPANIES,
        /** Open a clause that stands before the main one: although. */
        BEFORE_MAIN,
        /** Begin what explains a name behind a comma: whose, speaking, along. */
        EXPLAINS,
        /** Before those who are spoken to, in scripts without spaces. */
        TOWARDS
    }

    private static final Pattern BOUND = Pattern.compile("(.+)@([a-z]{2})");

    private final Map<Kind, WordSet> sets = new EnumMap<>(Kind.class);
    private final Map<String, SpeechWords> ofLanguages;
    private final Pattern unspacedBetween;
    private final Set<String> unspacedPronouns;

    /**
     * The classes from the lists of a file, by their names. A word such as {@code il@fr} counts in texts of that
     * language alone, and in texts that name none.
     */
    public SpeechWords(Function<String, List<String>> lists, Terms terms) {
        this(lists, terms, bound -> true, languages(lists, terms));
    }

    private SpeechWords(
            Function<String, List<String>> lists,
            Terms terms,
            Predicate<String> languages,
            Map<String, SpeechWords> ofLanguages) {
        for (Kind kind : Kind.values()) {
            sets.put(kind, new WordSet(terms, words(lists.apply(WordSet.listName(kind)), languages)));
        }
        this.ofLanguages = ofLanguages;
        unspacedPronouns = Set.copyOf(lists.apply("unspacedPronouns"));
        String between =
                lists.apply("unspacedBetween").stream().map(Pattern::quote).collect(Collectors.joining("|"));
        unspacedBetween = Pattern.compile("(?:" + between + (between.isEmpty() ? "" : "|") + "\\d{1,2}日)+$");
    }

    /** The classes for each language that words are bound to, and under an empty name for all others. */
    private static Map<String, SpeechWords> languages(Function<String, List<String>> lists, Terms terms) {
        Set<String> codes = Arrays.stream(Kind.values())
                .flatMap(kind -> lists.apply(WordSet.listName(kind)).stream())
                .map(BOUND::matcher)
                .filter(Matcher::matches)
                .map(word -> word.group(2))
                .collect(Collectors.toSet());
        codes.add("");
        return codes.stream()
                .collect(Collectors.toMap(code -> code, code -> new SpeechWords(lists, terms, code::equals, Map.of())));
    }

    private static List<String> words(List<String> list, Predicate<String> languages) {
        List<String> words = new ArrayList<>();
        for (String word : list) {
            Matcher bound = BOUND.matcher(word);
            if (!bound.matches()) {
                words.add(word);
            } else if (languages.test(bound.group(2))) {
                words.add(bound.group(1));
            }
        }
        return words;
    }

    /** The classes for texts of a language; those of all together where it is empty. */
    public SpeechWords of(String language) {
        if (language.isEmpty() || ofLanguages.isEmpty()) {
            return this;
        }
        String code = language.substring(0, Math.min(2, language.length())).toLowerCase(Locale.ROOT);
        SpeechWords own = ofLanguages.get(code);
        return own != null ? own : Objects.requireNonNull(ofLanguages.get(""));
    }

    /** A subject of a script without spaces, without the days and adverbs that stand between it and its verb. */
    String beforeVerb(String text) {
        return unspacedBetween.matcher(text).replaceAll("");
    }

    /** Whether a subject of a script without spaces is he, she or we. */
    boolean isUnspacedPronoun(String text) {
        return unspacedPronouns.contains(text);
    }

    boolean is(Kind kind, int word) {
        WordSet set = sets.get(kind);
        return set != null && set.has(word);
    }
}
