package io.wirewatch.text.token;

/**
 * The number that a folded word is looked up by. A word of up to eight ASCII characters is its own key, so that equal
 * keys are equal words and nothing need be compared; the key of any other word is a hash below zero.
 */
final class WordKey {

    /** Most characters of a word that is its own key. */
    static final int EXACT = 8;

    private static final int ASCII = 0x80;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private WordKey() {}

    static long of(char[] word, int length) {
        if (length > 0 && length <= EXACT) {
            long key = 0;
            int all = 0;
            for (int i = 0; i < length; i++) {
                key = key << Byte.SIZE | word[i];
                all |= word[i] - 1 | word[i];
            }
            if (all >= 0 && all < ASCII) {
                return key;
            }
        }
        return hash(word, length);
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
    static boolean isExact(long key) {
        return key > 0;
    }

    /** Where to look for a key first in a table of a power of two: the upper bits of a product. */
    static int slot(long key, int shift) {
        return (int) (key * MULTIPLIER >>> shift);
    }
}
