package io.wirewatch.article;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.FastSimHashVersion;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.util.Arrays;

/**
 * A SimHash of a text's words, three by three: near-identical texts have fingerprints that differ in few of their 64
 * bits, whatever their blanks, letters' case and punctuation. Up to about six bits apart is the same text.
 */
public final class Fingerprint {

    private static final Hasher64 WORDS = Hashing.komihash5_0();
    private static final SimilarityHashPolicy SIMHASH = SimilarityHashing.fastSimHash(64, FastSimHashVersion.V1);
    private static final int SHINGLE = 3;

    private Fingerprint() {}

    /** Fingerprint of a text; 0 where it has no words. */
    public static long of(String text) {
        long[] shingles = shingles(words(text));
        if (shingles.length == 0) {
            return 0;
        }
        byte[] hash = SIMHASH.createHasher().compute(ElementHashProvider.ofValues(shingles));
        long bits = 0;
        for (byte b : hash) {
            bits = bits << 8 | (b & 0xff);
        }
        return bits;
    }

    /** In how many of 64 bits two fingerprints differ. */
    public static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    private static long[] words(String text) {
        long[] words = new long[64];
        int count = 0;
        StringBuilder word = new StringBuilder(32);
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? Character.toLowerCase(text.charAt(i)) : ' ';
            boolean letter = Character.isLetterOrDigit(c);
            if (letter) {
                word.append(c);
            }
            if (!word.isEmpty() && (!letter || Character.isIdeographic(c))) {
                words = count == words.length ? Arrays.copyOf(words, count * 2) : words;
                words[count++] = WORDS.hashCharsToLong(word);
                word.setLength(0);
            }
        }
        return Arrays.copyOf(words, count);
    }

    private static long[] shingles(long[] words) {
        int count = words.length == 0 ? 0 : Math.max(1, words.length - SHINGLE + 1);
        long[] shingles = new long[count];
        for (int i = 0; i < count; i++) {
            long hash = 0;
            for (int j = i; j < Math.min(words.length, i + SHINGLE); j++) {
                hash = hash * 0x9e3779b97f4a7c15L + words[j];
            }
            shingles[i] = hash ^ (hash >>> 32);
        }
        return shingles;
    }
}
