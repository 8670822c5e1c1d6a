package io.wirewatch.text.token;

/**
 * The two numbers that a folded word is looked up by. A word of up to sixteen ASCII characters is its own key, eight
 * characters in each, so that equal keys are equal words and nothing need be compared; the first number of any other word
 * is a hash below zero.
 */
final class WordKey {

    /** Most characters of a word that is its own key. */
    static final int EXACT = 16;

    /** How many of them are in the first number. */
    static final int HALF = 8;

    private static final int ASCII = 0x80;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final long OTHER_MULTIPLIER = 0xC2B2AE3D27D4EB4FL;

    private WordKey() {}

    static long first(char[] word, int length) {
        return isAscii(word, length) ? packed(word, 0, Math.min(length, HALF)) : hash(word, length);
    }

    static long rest(char[] word, int length) {
        return length > HALF && isAscii(word, length) ? packed(word, HALF, length) : 0;
    }

    private static boolean isAscii(char[] word, int length) {
        int all = 0;
        for (int i = 0; i < length && length <= EXACT; i++) {
            all |= word[i] - 1 | word[i];
        }
        return length > 0 && length <= EXACT && all >= 0 && all < ASCII;
    }

    private static long packed(char[] word, int from, int to) {
        long key = 0;
        for (int i = from; i < to; i++) {
            key = key << Byte.SIZE | word[i];
        }
        return key;
    }

    /** Two characters a step: a multiplication waits for the one before. */
    private static long hash(char[] word, int length) {
        long hash = length;
        int i = 0;
        for (; i + 1 < length; i += 2) {
            hash = (hash ^ (word[i] | (long) word[i + 1] << Character.SIZE)) * MULTIPLIER;
            hash ^= hash >>> 29;
        }
        if (i < length) {
            hash = (hash ^ word[i]) * MULTIPLIER;
        }
        return hash ^ hash >>> 32 | Long.MIN_VALUE;
    }

    /** Whether a key says all about its word. */
    static boolean isExact(long first) {
        return first > 0;
    }

    /** A hash of both numbers whose upper bits are the best. */
    static long hash(long first, long rest) {
        return first * MULTIPLIER + rest * OTHER_MULTIPLIER;
    }
}
