package io.wirewatch.article;

import io.wirewatch.article.format.RawBytes;
import java.nio.charset.StandardCharsets;

/** Lengths of texts in UTF-8. */
final class Utf8 {

    private static final int SMALL = 64 << 10;

    private Utf8() {}

    /** Whether a text has more bytes than that. */
    static boolean longerThan(String text, int bytes) {
        if (text.length() > bytes) {
            return true;
        }
        return text.length() * 3L > bytes && length(text) > bytes;
    }

    private static long length(String text) {
        long length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return length;
    }

    /** The bytes of a text where they are few; else none. */
    static RawBytes small(String text) {
        return longerThan(text, SMALL) ? RawBytes.NONE : RawBytes.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
