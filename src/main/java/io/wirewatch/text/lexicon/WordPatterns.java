package io.wirewatch.text.lexicon;

import io.wirewatch.text.token.Folding;
import io.wirewatch.text.token.Tokens;
import io.wirewatch.text.token.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words with gaps in them: {@code control*} is every word that begins so, {@code licen?e} has any one letter in the gap.
 * Each gets a number of the vocabulary, as if it were a word. Built by one thread, then read by many.
 */
public final class WordPatterns {

    /** How many letters a pattern must begin with. */
    static final int LEAST_LETTERS = 2;

    private static final int[] NONE = new int[0];

    private final Vocabulary vocabulary;
    private final Map<String, List<Pattern>> byBeginning = new HashMap<>();
    private final BitSet firstLetters = new BitSet();

    private record Pattern(String text, int number) {}

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
            same.add(new Pattern(text, number));
            firstLetters.set(text.charAt(0));
        }
        return number;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return byBeginning.isEmpty();
    }

    /** The numbers of the patterns that each token of a text fits. */
    int[][] in(Tokens tokens) {
        int[][] numbers = new int[tokens.size()][];
        for (int token = 0; token < numbers.length; token++) {
            numbers[token] = mayFit(tokens.first(token)) ? of(tokens.folded(token)) : NONE;
        }
        return numbers;
    }

    private boolean mayFit(char first) {
        return first > 127 || firstLetters.get(Character.toLowerCase(first));
    }

    private int[] of(String word) {
        List<Pattern> candidates =
                word.length() < LEAST_LETTERS ? null : byBeginning.get(word.substring(0, LEAST_LETTERS));
        return candidates == null
                ? NONE
                : candidates.stream()
                        .filter(pattern -> fits(pattern.text(), word))
                        .mapToInt(Pattern::number)
                        .toArray();
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
