package io.wirewatch.text.furniture;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A quick look at a line that spares most lines of text a slow one: whether some phrase may begin with its first word and
 * the sign behind it, and whether it has a word that some shape needs. May say yes in error, never no.
 */
final class Gate {

    private static final int BITS = 1 << 14;
    private static final int OTHERS = 128;
    /** Stands for the sign behind the first word of a phrase that any sign may follow. */
    private static final char ANY = 0;

    private final BitSet beginnings = new BitSet(BITS);
    private final String[][] needs = new String[OTHERS + 1][0];
    /** Whether some need begins with a sign. */
    private final boolean[] opens = new boolean[OTHERS + 1];

    /** A phrase that is a whole line. */
    void whole(String folded) {
        char[] signs = folded.toCharArray();
        int end = wordEnd(signs, 0, signs.length);
        int next = Breaks.skipBlanks(signs, end, signs.length);
        beginnings.set(hash(signs, 0, end));
        if (next < signs.length) {
            beginnings.set(with(hash(signs, 0, end), signs[next]));
        }
    }

    /** A phrase that begins a line. */
    void start(String folded) {
        whole(folded);
        char[] signs = folded.toCharArray();
        int end = wordEnd(signs, 0, signs.length);
        if (Breaks.skipBlanks(signs, end, signs.length) == signs.length) {
            beginnings.set(with(hash(signs, 0, end), ANY));
        }
    }

    void need(String word) {
        opens[slot(word.charAt(0))] = true;
        String[] known = needs[slot(word.charAt(0))];
        String[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = word;
        needs[slot(word.charAt(0))] = more;
    }

    /** Whether a phrase may begin as the line does. */
    boolean mayStart(char[] body, int start, int end) {
        int at = start;
        while (at < end && !Character.isLetterOrDigit(body[at]) && body[at] != '©') {
            at++;
        }
        if (at == end) {
            return false;
        }
        int wordEnd = wordEnd(body, at, end);
        int word = hash(body, at, wordEnd);
        return beginnings.get(word) && mayFollow(body, word, Breaks.skipBlanks(body, wordEnd, end), end);
    }

    /** A mark behind the word may be one that does not count. */
    private boolean mayFollow(char[] body, int word, int next, int end) {
        return next == end
                || !Character.isLetterOrDigit(body[next])
                || beginnings.get(with(word, Character.toLowerCase(body[next])))
                || beginnings.get(with(word, ANY));
    }

    /** Whether the line has a word that a shape needs. */
    boolean mayFit(char[] body, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = body[i];
            if (opens[slot(c)]) {
                boolean inWord = i > start && isLetter(c) && isLetter(body[i - 1]);
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

    private static boolean hasOne(String[] words, char[] body, int at, int end) {
        for (String word : words) {
            if (has(word, body, at, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(String word, char[] body, int at, int end) {
        int length = word.length();
        if (at + length > end) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (body[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int slot(char c) {
        return c < OTHERS ? c : OTHERS;
    }

    /** The end of the first word; of writing without blanks the first two signs are it, of a sign that sign. */
    private static int wordEnd(char[] text, int from, int to) {
        int at = from;
        while (at < to && Character.isLetterOrDigit(text[at])) {
            at++;
            if (at - from == 2 && Folded.isUnspaced(text[from])) {
                break;
            }
        }
        return at == from ? Math.min(from + 1, to) : at;
    }

    private static int hash(char[] text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + Character.toLowerCase(text[at]);
        }
        return (hash ^ (hash >>> 15)) & (BITS - 1);
    }

    private static int with(int word, char next) {
        int hash = (word * 31 + next + 1) * 0x9E3779B9;
        return hash >>> Integer.SIZE - 14;
    }
}
