package io.wirewatch.text.token;

/** What a character is to the scan: a byte a character, so that the loop looks up instead of asking Unicode. */
final class CharClass {

    static final byte OTHER = 0;
    static final byte LETTER = 1;
    static final byte DIGIT = 2;
    static final byte SPACE = 3;
    static final byte NEWLINE = 4;
    static final byte APOSTROPHE = 5;
    static final byte INVISIBLE = 6;
    static final byte UNSPACED = 7;
    static final byte HYPHEN = 8;
    static final byte MARKUP = 9;

    private static final int ASCII_END = 0x80;

    private static final byte[] CLASSES = new byte[0x10000];
    private static final byte[] ASCII = new byte[ASCII_END];

    static {
        for (int c = 0; c < CLASSES.length; c++) {
            CLASSES[c] = slowly((char) c);
        }
        for (int c = 0; c < ASCII_END; c++) {
            ASCII[c] = CLASSES[c] == LETTER || CLASSES[c] == DIGIT ? (byte) Folding.fold((char) c) : 0;
        }
    }

    private CharClass() {}

    static byte of(char c) {
        return CLASSES[c];
    }

    /** The folded form of an ASCII letter or digit; 0 for every other character. */
    static int ascii(char c) {
        return c < ASCII_END ? ASCII[c] : 0;
    }

    private static byte slowly(char c) {
        if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
            return NEWLINE;
        }
        if (c == '-' || c == '\u2010' || c == '\u2011') {
            return HYPHEN;
        }
        if (c == '*' || c == '[' || c == ']' || c == '\\' || c == '|' || c == '_') {
            return MARKUP;
        }
        if (Folding.fold(c) == '\'') {
            return APOSTROPHE;
        }
        if (Folding.fold(c) == Folding.DROPPED) {
            return INVISIBLE;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return SPACE;
        }
        if (isUnspaced(c)) {
            return UNSPACED;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        return Character.isLetter(c) || Character.isSurrogate(c) ? LETTER : OTHER;
    }

    private static boolean isUnspaced(char c) {
        return c >= 0x3040 && c <= 0x30FF || c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF || c == '々';
    }
}
