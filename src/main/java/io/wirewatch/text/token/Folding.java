package io.wirewatch.text.token;

import java.text.Normalizer;

/**
 * How words are made alike before they are compared: small letters, no accents, plain apostrophes, half-width forms;
 * invisible characters are dropped, and Cyrillic or Greek look-alikes within a Latin word become Latin.
 */
public final class Folding {

    /** A character that leaves no trace in a folded word. */
    static final char DROPPED = '\0';

    private static final char[] FOLDED = table();
    private static final String LOOK_ALIKES = "аaеeоoрpсcуyхxіiјjѕsԁdһhӏlԛqԝwьbкkмmтtнhвbαaοoρpνvτtιiκkεeυuβbηnχx";

    private Folding() {}

    private static char[] table() {
        char[] table = new char[0x10000];
        for (int c = 0; c < table.length; c++) {
            table[c] = foldSlowly((char) c);
        }
        return table;
    }

    private static char foldSlowly(char c) {
        if (isInvisible(c)) {
            return DROPPED;
        }
        if (c == '’' || c == '‘' || c == 'ʼ' || c == '＇' || c == '`' || c == '´' || c == '‛') {
            return '\'';
        }
        if (c < 0x80 || isPlain(c)) {
            return Character.toLowerCase(c);
        }
        String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        char first = decomposed.charAt(0);
        return first == ' ' ? c : Character.toLowerCase(first == 'ı' ? 'i' : first);
    }

    /** Scripts of which no character has a simpler form worth the look-up: CJK, Hangul syllables, surrogates. */
    private static boolean isPlain(char c) {
        return c >= 0x2E80 && c < 0xF900 || Character.isSurrogate(c);
    }

    private static boolean isInvisible(char c) {
        return c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2064
                || c == 0xFEFF
                || c == 0x00AD
                || c >= 0x0300 && c <= 0x036F
                || c < 0x20 && c != '\n' && c != '\t' && c != '\r';
    }

    /** The folded form of a character, or {@link #DROPPED}. */
    static char fold(char c) {
        return FOLDED[c];
    }

    /** The Latin letter that a small Cyrillic or Greek one looks like, or the character itself. */
    static char latin(char c) {
        if (c < 0x370 || c > 0x52F) {
            return c;
        }
        for (int i = 0; i < LOOK_ALIKES.length(); i += 2) {
            if (LOOK_ALIKES.charAt(i) == c) {
                return LOOK_ALIKES.charAt(i + 1);
            }
        }
        return c;
    }

    /** A text as it is compared. */
    public static String fold(CharSequence text) {
        return fold(text.toString().toCharArray(), 0, text.length());
    }

    /** A stretch of a text as it is compared. */
    static String fold(char[] text, int from, int to) {
        char[] out = new char[to - from];
        int n = 0;
        for (int i = from; i < to; i++) {
            char c = FOLDED[text[i]];
            if (c != DROPPED) {
                out[n++] = c;
            }
        }
        return new String(out, 0, straighten(out, n));
    }

    /** Makes look-alikes Latin where the word also has Latin letters; returns the length. */
    static int straighten(char[] word, int length) {
        boolean latin = false;
        boolean other = false;
        for (int i = 0; i < length; i++) {
            latin |= word[i] >= 'a' && word[i] <= 'z';
            other |= word[i] >= 0x370 && word[i] <= 0x52F;
        }
        if (latin && other) {
            for (int i = 0; i < length; i++) {
                word[i] = latin(word[i]);
            }
        }
        return length;
    }
}
