package io.wirewatch.article.html;

import java.util.Arrays;
import java.util.Collection;

/** Phrases to look for in short texts, all in one pass: most places of most texts begin none of them. Immutable. */
final class Phrases {

    private static final int GROUPS = 1024;

    /** The phrases by what their first two characters give; most are empty. */
    private final String[][] groups = new String[GROUPS][0];

    /** Phrases of two characters and more. */
    Phrases(Collection<String> phrases) {
        for (String phrase : phrases) {
            int group = group(phrase, 0);
            groups[group] = Arrays.copyOf(groups[group], groups[group].length + 1);
            groups[group][groups[group].length - 1] = phrase;
        }
    }

    /** Whether a text holds one of them. */
    boolean anyIn(String text) {
        for (int at = 0; at + 1 < text.length(); at++) {
            if (anyAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text begins with one of them. */
    boolean anyBegins(String text) {
        return text.length() > 1 && anyAt(text, 0);
    }

    private boolean anyAt(String text, int at) {
        for (String phrase : groups[group(text, at)]) {
            if (text.startsWith(phrase, at)) {
                return true;
            }
        }
        return false;
    }

    private static int group(String text, int at) {
        return (text.charAt(at) << 5 ^ text.charAt(at + 1)) & GROUPS - 1;
    }
}
