package io.wirewatch.text.token;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads words of ASCII letters and digits eight characters at a time, as numbers whose bytes are asked all at once: a loop
 * over single characters ends at another place for each word, which no processor foresees. The arithmetic is that of Hacker's
 * Delight, chapter 6 (Warren, 2nd edition 2012). Confined to one thread.
 */
final class AsciiWords {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = EACH << Byte.SIZE - 1;
    private static final int TO_SMALL = 0x20;
    private static final int PADDING = 2 * Long.BYTES;

    private final byte[] bytes;
    private long first;
    private long rest;
    private int capitals;

    AsciiWords(String text) {
        bytes = padded(text);
    }

    /** A byte for each code unit; one that is no ASCII letter or digit for every unit beyond Latin-1. */
    private static byte[] padded(String text) {
        byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
        if (latin.length == text.length()) {
            return Arrays.copyOf(latin, latin.length + PADDING);
        }
        byte[] slowly = new byte[text.length() + PADDING];
        for (int i = 0; i < text.length(); i++) {
            slowly[i] = (byte) Math.min(text.charAt(i), (char) 0x80);
        }
        return slowly;
    }

    /**
     * Reads the word at a place, up to {@link WordKey#EXACT} characters of it.
     *
     * @return how many there are
     */
    int read(int at) {
        long eight = (long) EIGHT.get(bytes, at);
        long letters = letters(eight);
        int length = Long.numberOfLeadingZeros(~(letters | digits(eight)) & HIGH) >>> 3;
        first = kept(eight | letters >>> 2, length);
        capitals = Long.bitCount(kept(letters & ~(eight << 2), length));
        rest = 0;
        return length < Long.BYTES ? length : length + readOn(at + Long.BYTES);
    }

    private int readOn(int at) {
        long eight = (long) EIGHT.get(bytes, at);
        long letters = letters(eight);
        int length = Long.numberOfLeadingZeros(~(letters | digits(eight)) & HIGH) >>> 3;
        if (length > 0) {
            rest = kept(eight | letters >>> 2, length);
            capitals += Long.bitCount(kept(letters & ~(eight << 2), length));
        }
        return length;
    }

    /** The first {@code length} bytes, at the lower end; one at least. */
    private static long kept(long eight, int length) {
        return eight >>> Long.SIZE - length * Byte.SIZE;
    }

    /** The high bit of each byte that is a letter. */
    private static long letters(long eight) {
        return within(eight | TO_SMALL * EACH, 'a', 'z') & ~eight & HIGH;
    }

    /** The high bit of each byte that is a digit. */
    private static long digits(long eight) {
        return within(eight, '0', '9') & ~eight & HIGH;
    }

    /** The high bit of each byte from one to another, for bytes below 0x80: no sum reaches the next byte. */
    private static long within(long eight, char from, char to) {
        long low = eight & ~HIGH;
        return low + (0x80 - from) * EACH & ~(low + (0x7F - to) * EACH);
    }

    /** The first eight characters read, folded, as {@link WordKey} has them. */
    long first() {
        return first;
    }

    /** The others. */
    long rest() {
        return rest;
    }

    /** How many of them were capital letters. */
    int capitals() {
        return capitals;
    }

    boolean isSpace(int at) {
        return bytes[at] == ' ';
    }

    /** Whether an ASCII letter stands at a place. */
    boolean isLetter(int at) {
        int small = bytes[at] | TO_SMALL;
        return small >= 'a' && small <= 'z';
    }
}
