package io.wirewatch.text.lexicon;

import io.wirewatch.text.token.Folding;
import io.wirewatch.text.token.Tokens;
import io.wirewatch.text.token.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words with gaps in them: {@code control*} is every word that begins so, {@code licen?e} has any one letter in the gap.
 * Each gets a number of the vocabulary, as if it were a word. Built by one thread, then read by many.
 */
public final class WordPatterns {

    /** How many letters a pattern must begin with. */
    static final int LEAST_LETTERS = 2;

    private static final java.util.regex.Pattern STEM_END = java.util.regex.Pattern.compile("[*?]");
    private static final int[] NONE = new int[0];
    private static final int[][] NOWHERE = new int[0][];

    private final Vocabulary vocabulary;
    private final Map<String, List<Pattern>> byBeginning = new HashMap<>();
    /** The beginnings, as {@link Tokens#beginning} writes them: most words are told from all patterns by that. */
    private final BitSet beginnings = new BitSet();
    /** The numbers of all patterns. */
    private final BitSet all = new BitSet();
    /** By the number of a word: the patterns it fits, once it was met. */
    private int[] @Nullable [] known = new int[0][];

    /**
     * A pattern.
     *
     * @param stem its letters before the first gap
     */
    private record Pattern(String text, String stem, int number) {}

    WordPatterns(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether a word of a term has a gap. */
    static boolean isPattern(String word) {
        return word.indexOf('*') >= 0 || word.indexOf('?') >= 0;
    }

    int add(String written) {
        String text = Folding.fold(written);
        String beginning = text.substring(0, Math.min(LEAST_LETTERS, text.length()));
        if (beginning.length() < LEAST_LETTERS || isPattern(beginning)) {
            throw new IllegalArgumentException(
                    "\"" + written + "\" must begin with two letters or more before its first * or ?");
        }
        int number = vocabulary.add(text);
        List<Pattern> same = byBeginning.computeIfAbsent(beginning, absent -> new ArrayList<>());
        if (same.stream().noneMatch(pattern -> pattern.text().equals(text))) {
            same.add(new Pattern(text, STEM_END.split(text, 2)[0], number));
            beginnings.set(Tokens.beginning(text.charAt(0), text.charAt(1)));
            all.set(number);
            known = new int[0][];
        }
        return number;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return byBeginning.isEmpty();
    }

    /** Whether any of these numbers is that of a pattern. */
    boolean isAny(int[] numbers) {
        for (int number : numbers) {
            if (all.get(number)) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of the patterns that each token of a text fits; an empty array where no token fits any. */
    int[][] in(Tokens tokens) {
        int[][] numbers = NOWHERE;
        for (int token = 0; token < tokens.size() && !isEmpty(); token++) {
            int[] found = of(tokens, token);
            if (found.length > 0 && numbers.length == 0) {
                numbers = new int[tokens.size()][];
                Arrays.fill(numbers, NONE);
            }
            if (found.length > 0) {
                numbers[token] = found;
            }
        }
        return numbers;
    }

    /** A word that has a number fits the same patterns in every text. */
    private int[] of(Tokens tokens, int token) {
        int word = tokens.word(token);
        if (word == Vocabulary.UNKNOWN || tokens.is(token, Tokens.DOTTED | Tokens.NUMBER)) {
            return mayFit(tokens.beginning(token)) ? of(tokens.folded(token)) : NONE;
        }
        int[] @Nullable [] met = known;
        int[] numbers = word < met.length ? met[word] : null;
        return numbers == null ? learn(word) : numbers;
    }

    /** Two threads may learn the same, or one of them in vain: it is learned again then. */
    private int[] learn(int word) {
        int[] numbers = of(vocabulary.word(word));
        int[] @Nullable [] met = known;
        if (word >= met.length) {
            met = Arrays.copyOf(met, Math.max(vocabulary.size(), word + 1));
        }
        met[word] = numbers;
        known = met;
        return numbers;
    }

    private boolean mayFit(int beginning) {
        return beginning == Tokens.UNCLEAR || beginnings.get(beginning);
    }

    private int[] of(String word) {
        List<Pattern> candidates =
                word.length() < LEAST_LETTERS ? null : byBeginning.get(word.substring(0, LEAST_LETTERS));
        int[] numbers = NONE;
        for (int i = 0; candidates != null && i < candidates.size(); i++) {
            Pattern pattern = candidates.get(i);
            if (word.startsWith(pattern.stem()) && fits(pattern.text(), word)) {
                numbers = Arrays.copyOf(numbers, numbers.length + 1);
                numbers[numbers.length - 1] = pattern.number();
            }
        }
        return numbers;
    }

    /** All places of the pattern that may be reached are followed at once, so that no pattern takes long. */
    static boolean fits(String pattern, String word) {
        boolean[] reached = new boolean[pattern.length() + 1];
        reached[0] = true;
        spread(pattern, reached);
        for (int i = 0; i < word.length(); i++) {
            boolean[] next = new boolean[reached.length];
            for (int at = 0; at < pattern.length(); at++) {
                char wanted = pattern.charAt(at);
                if (reached[at] && wanted == '*') {
                    next[at] = true;
                } else if (reached[at] && (wanted == '?' || wanted == word.charAt(i))) {
                    next[at + 1] = true;
                }
            }
            spread(pattern, next);
            reached = next;
        }
        return reached[pattern.length()];
    }

    /** A star may stand for nothing. */
    private static void spread(String pattern, boolean[] reached) {
        for (int at = 0; at < pattern.length(); at++) {
            if (reached[at] && pattern.charAt(at) == '*') {
                reached[at + 1] = true;
            }
        }
    }
}
