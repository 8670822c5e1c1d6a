package io.wirewatch.article.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes in UTF-8 to text. Long stretches of ASCII, which most pages and files are but for a few letters, are copied as
 * they are; the library's decoder goes byte by byte from the first letter that is none.
 */
final class Utf8Bytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;
    /** ASCII bytes in a row from which on they are copied; fewer go with the letters around them. */
    private static final int STRETCH = 64;

    /** What broken bytes become; a text without it had none. */
    static final char REPLACEMENT = '\ufffd';

    private Utf8Bytes() {}

    /** The text of bytes; empty where some of them are broken, or may be as they stand for {@link #REPLACEMENT}. */
    static Optional<String> text(byte[] bytes) {
        int at = asciiEnd(bytes, 0);
        if (at == bytes.length) {
            return Optional.of(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        StringBuilder text = new StringBuilder(bytes.length);
        text.append(new String(bytes, 0, at, StandardCharsets.ISO_8859_1));
        while (at < bytes.length) {
            int end = lettersEnd(bytes, at);
            String letters = new String(bytes, at, end - at, StandardCharsets.UTF_8);
            if (letters.indexOf(REPLACEMENT) >= 0) {
                return Optional.empty();
            }
            at = asciiEnd(bytes, end);
            text.append(letters).append(new String(bytes, end, at - end, StandardCharsets.ISO_8859_1));
        }
        return Optional.of(text.toString());
    }

    /** Where the ASCII bytes from a place on end. */
    private static int asciiEnd(byte[] bytes, int from) {
        int at = from;
        while (at + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, at) & NOT_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** Where the next long stretch of ASCII bytes begins, from a byte on that is none. */
    private static int lettersEnd(byte[] bytes, int from) {
        int last = from;
        for (int at = from + 1; at < bytes.length && at - last <= STRETCH; at++) {
            last = bytes[at] < 0 ? at : last;
        }
        return last + 1;
    }
}
