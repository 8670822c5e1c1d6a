package io.wirewatch.article;

/** Letters that were read in the wrong encoding somewhere before: {@code â€™} for an apostrophe, {@code Ã©} for é. */
final class Mojibake {

    private Mojibake() {}

    static boolean in(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\ufffd'
                    || (c == '\u00e2' && text.charAt(i + 1) == '\u20ac')
                    || (c == '\u00c3' && isTail(text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTail(char c) {
        return c >= 0x80 && c < 0xc0;
    }
}
