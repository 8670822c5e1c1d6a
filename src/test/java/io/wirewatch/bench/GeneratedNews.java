package io.wirewatch.bench;

import io.wirewatch.api.Article;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Articles and rules out of a seed: words as frequent as in news, about 3 KB an article, and rules of two or three lists of
 * three to eight words and phrases that must lie within ten to twenty-five words of one sentence.
 */
final class GeneratedNews {

    private static final int WORDS = 20_000;
    private static final int FUNCTION_WORDS = 100;
    private static final int FREQUENT_WORDS = 220;
    private static final int NEWS_WORDS = 1_200;
    private static final int PHRASES = 4_000;
    private static final int SENTENCES = 16;
    private static final String[] SYLLABLES = {
        "ba", "co", "di", "fe", "ga", "hu", "jo", "ka", "le", "mi", "no", "pa", "que", "ri", "so", "ta", "ul", "ve",
        "wi", "xo", "ya", "ze", "bran", "crol", "dest", "fert", "gond", "halt", "jemp", "kist"
    };

    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final double[] cumulated = new double[WORDS];

    GeneratedNews(long seed) {
        random = new Random(seed);
        Set<String> known = new HashSet<>();
        while (words.size() < WORDS) {
            String word = word(words.size());
            if (known.add(word)) {
                words.add(word);
            }
        }
        double sum = 0;
        for (int rank = 0; rank < WORDS; rank++) {
            sum += 1.0 / (rank + 2.7);
            cumulated[rank] = sum;
        }
        while (phrases.size() < PHRASES) {
            String phrase = content() + " " + content();
            phrases.add(random.nextInt(3) == 0 ? phrase + " " + content() : phrase);
        }
    }

    /** A word that is drawn as texts have it, but no function word. */
    String content() {
        int rank = rank();
        while (rank < FUNCTION_WORDS) {
            rank = rank();
        }
        return words.get(rank);
    }

    private String word(int rank) {
        int syllables = rank < SYLLABLES.length / 2 ? 1 : rank < FUNCTION_WORDS ? 2 : 2 + random.nextInt(3);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private String drawn() {
        return words.get(rank());
    }

    private int rank() {
        double at = random.nextDouble() * cumulated[WORDS - 1];
        int found = Arrays.binarySearch(cumulated, at);
        return Math.min(WORDS - 1, found >= 0 ? found : -found - 1);
    }

    /** Sentences of one article. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            StringBuilder sentence = new StringBuilder();
            int length = 20 + random.nextInt(19);
            for (int j = 0; j < length; j++) {
                String word = drawn();
                sentence.append(j == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : " " + word);
            }
            sentences.add(sentence.append('.').toString());
        }
        return sentences;
    }

    static Article article(int number, List<String> sentences) {
        OffsetDateTime time = OffsetDateTime.parse("2026-01-01T00:00:00Z");
        return new Article("a" + number, time, "", "", "", "en", String.join(" ", sentences));
    }

    /**
     * A rule.
     *
     * @param lists one term of each must stand
     * @param within this many words
     */
    record Rule(List<List<String>> lists, int within) {}

    Rule rule() {
        List<List<String>> lists = new ArrayList<>();
        int count = random.nextInt(10) < 6 ? 2 : 3;
        for (int i = 0; i < count; i++) {
            Set<String> terms = new HashSet<>();
            int size = 3 + random.nextInt(6);
            while (terms.size() < size) {
                terms.add(term());
            }
            lists.add(terms.stream().sorted().toList());
        }
        return new Rule(lists, 10 + random.nextInt(16));
    }

    private String term() {
        int kind = random.nextInt(100);
        if (kind < 30) {
            return phrases.get(random.nextInt(PHRASES));
        }
        int from = kind < 55 ? FREQUENT_WORDS : NEWS_WORDS;
        int to = kind < 55 ? NEWS_WORDS : WORDS;
        return words.get(from + random.nextInt(to - from));
    }
}
