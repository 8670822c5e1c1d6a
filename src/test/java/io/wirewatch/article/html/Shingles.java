package io.wirewatch.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How alike two texts are: F1 over their runs of four words, as benchmarks of article extraction score. */
final class Shingles {

    private static final int WORDS = 4;

    private Shingles() {}

    static double f1(String expected, String found) {
        Map<String, Integer> wanted = count(expected);
        Map<String, Integer> got = count(found);
        double shared = wanted.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), got.getOrDefault(entry.getKey(), 0)))
                .sum();
        return 2 * shared / Math.max(1, sum(wanted) + sum(got));
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> count(String text) {
        List<String> words = words(text);
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            counts.merge(String.join(" ", words.subList(i, i + WORDS)), 1, Integer::sum);
        }
        return counts;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            }
            if (!word.isEmpty() && (!Character.isLetterOrDigit(c) || Character.isIdeographic(c))) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
