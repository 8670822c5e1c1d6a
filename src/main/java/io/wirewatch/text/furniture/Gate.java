package io.wirewatch.text.furniture;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A quick look at a line that spares most lines of text a slow one: whether some phrase may begin with its first word,
 * and whether it has a word that some shape needs. May say yes in error, never no.
 */
final class Gate {

    private static final int BITS = 1 << 14;

    private final BitSet firstWords = new BitSet(BITS);
    private final String[][] needs = new String[129][0];
    /** Whether some need begins with a sign. */
    private final boolean[] opens = new boolean[129];

    void firstWord(String folded) {
        firstWords.set(hash(folded, 0, folded.length()));
    }

    void need(String word) {
        opens[slot(word.charAt(0))] = true;
        String[] known = needs[slot(word.charAt(0))];
        String[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = word;
        needs[slot(word.charAt(0))] = more;
    }

    /** Whether a phrase may begin as the line does. */
    boolean mayStart(String body, int start, int end) {
        int at = start;
        while (at < end && !Character.isLetterOrDigit(body.charAt(at)) && body.charAt(at) != '©') {
            at++;
        }
        return at < end && firstWords.get(hash(body, at, end));
    }

    /** Whether the line has a word that a shape needs. */
    boolean mayFit(String body, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = body.charAt(i);
            if (c < 128 ? opens[c] : opens[128]) {
                boolean inWord = i > start && isLetter(c) && isLetter(body.charAt(i - 1));
                if (!inWord && hasOne(needs[slot(c)], body, i, end)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean hasOne(String[] words, String body, int at, int end) {
        for (String word : words) {
            if (has(word, body, at, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(String word, String body, int at, int end) {
        return at + word.length() <= end && body.startsWith(word, at);
    }

    private static int slot(char c) {
        return c < 128 ? c : 128;
    }

    private static int hash(String text, int from, int to) {
        int hash = 0;
        int at = from;
        while (at < to && Character.isLetterOrDigit(text.charAt(at))) {
            hash = 31 * hash + Character.toLowerCase(text.charAt(at));
            at++;
            if (at - from == 2 && Folded.isUnspaced(text.charAt(from))) {
                break;
            }
        }
        return at == from ? text.charAt(from) % BITS : (hash ^ (hash >>> 15)) & (BITS - 1);
    }
}
