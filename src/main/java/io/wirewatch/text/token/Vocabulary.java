package io.wirewatch.text.token;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Words to small numbers. Whoever knows words (names, dates, rules) adds them before texts are read; a word of a text
 * that nobody added is {@link #UNKNOWN}.
 *
 * <p>Thread-safe: readers never wait; an addition is seen by the texts that are read after it.
 */
public final class Vocabulary {

    /** The number of every word that nobody added. */
    public static final int UNKNOWN = 0;

    private volatile Table table = new Table(1 << 9);

    /** The number of a folded word, added where it is new. */
    public synchronized int add(String folded) {
        int known = find(folded);
        if (known != UNKNOWN) {
            return known;
        }
        Table grown = table.withRoom();
        int id = grown.put(folded);
        table = grown;
        return id;
    }

    /** The number of a folded word, or {@link #UNKNOWN}. */
    public int find(String folded) {
        return find(folded.toCharArray(), folded.length());
    }

    int find(char[] folded, int length) {
        return table().find(folded, length);
    }

    /** What a text is looked up in from its first word to its last. */
    Table table() {
        return table;
    }

    /** The word of a number; empty for {@link #UNKNOWN}. */
    public String word(int id) {
        return id == UNKNOWN ? "" : table.words[id];
    }

    /** How many numbers are in use, {@link #UNKNOWN} among them: each is below this. */
    public int size() {
        return table.size;
    }

    /**
     * Buckets of eight words, three eighths full at most. A bucket is one number with a byte for each of its words, some bits of
     * the word's hash: all eight are compared at once, as Abseil's Swiss tables do it, and most words that nobody added are told
     * by that one number. A word that finds its bucket full goes into the next one. Buckets are filled before the table is
     * published, or by one writer while readers may miss them: whatever part of a word a reader sees too early, it takes the
     * word for unknown.
     */
    static final class Table {
        private static final int BUCKET_BITS = 3;
        private static final int BUCKET = 1 << BUCKET_BITS;
        private static final int MOST = 1 << 24;
        private static final long EACH = 0x0101010101010101L;
        private static final long HIGH = EACH << Byte.SIZE - 1;
        /** A byte for each place of a bucket; 0 where it is free. */
        private final long[] marks;
        /** The numbers of the words in the places of the buckets. */
        private final int[] numbers;

        private final int shift;
        /** Two for each word. */
        private final long[] keys;

        private final String[] words;
        /** The characters of the words whose keys do not say all. */
        private final char[][] letters;

        private int size = 1;

        Table(int buckets) {
            marks = new long[buckets];
            numbers = new int[buckets * BUCKET];
            shift = Long.numberOfLeadingZeros(buckets) + 1;
            words = new String[buckets * BUCKET / 8 * 3];
            keys = new long[words.length * 2];
            letters = new char[words.length][];
            words[UNKNOWN] = "";
        }

        Table withRoom() {
            if (size < words.length) {
                return this;
            }
            if (size > MOST) {
                throw new IllegalStateException("more than " + size
                        + " words in the detectors, their lists and the world's names: take some out");
            }
            Table larger = new Table(marks.length * 2);
            for (int id = 1; id < size; id++) {
                larger.put(words[id]);
            }
            return larger;
        }

        int put(String word) {
            char[] chars = word.toCharArray();
            long first = WordKey.first(chars, chars.length);
            long rest = WordKey.rest(chars, chars.length);
            long hash = WordKey.hash(first, rest);
            int bucket = (int) (hash >>> shift);
            while (free(bucket) == 0) {
                bucket = bucket + 1 & marks.length - 1;
            }
            int place = Long.numberOfTrailingZeros(free(bucket)) >>> BUCKET_BITS;
            words[size] = word;
            letters[size] = chars;
            keys[2 * size] = first;
            keys[2 * size + 1] = rest;
            numbers[bucket << BUCKET_BITS | place] = size;
            marks[bucket] |= mark(hash) << place * Byte.SIZE;
            return size++;
        }

        /** Bits of a hash that do not decide on the bucket, as long as there are fewer than 2^40 of them; never 0. */
        private static long mark(long hash) {
            return hash >>> 16 & 0x7F | 0x80;
        }

        /** The high bit of each place of a bucket that is free. */
        private long free(int bucket) {
            return ~marks[bucket] & HIGH;
        }

        int find(char[] chars, int length) {
            long first = WordKey.first(chars, length);
            long rest = WordKey.rest(chars, length);
            return WordKey.isExact(first)
                    ? found(guess(first, rest), first, rest)
                    : search(first, rest, id -> Arrays.equals(letters[id], 0, letters[id].length, chars, 0, length));
        }

        /**
         * The word that an exact key most likely belongs to, {@link Vocabulary#UNKNOWN}, or -1: that can't be told. Computed
         * without a branch, for one here is one that no processor foresees.
         */
        int guess(long first, long rest) {
            long hash = WordKey.hash(first, rest);
            int bucket = (int) (hash >>> shift);
            long alike = alike(bucket, mark(hash));
            return numbers[place(bucket, alike) & numbers.length - 1] & any(alike) | ~any(alike | free(bucket));
        }

        /** The word that an exact key belongs to, where this was the guess. Computed without a branch, too. */
        int found(int guess, long first, long rest) {
            int id = guess & ~(guess >> Integer.SIZE - 1);
            int same = ~any(keys[2 * id] ^ first | keys[2 * id + 1] ^ rest);
            return (guess & ~same) == 0 ? guess : search(first, rest, other -> true);
        }

        private int search(long first, long rest, IntPredicate isWord) {
            long hash = WordKey.hash(first, rest);
            int bucket = (int) (hash >>> shift);
            while (true) {
                for (long alike = alike(bucket, mark(hash)); alike != 0; alike &= alike - 1) {
                    int id = numbers[place(bucket, alike)];
                    if (keys[2 * id] == first && keys[2 * id + 1] == rest && isWord.test(id)) {
                        return id;
                    }
                }
                if (free(bucket) != 0) {
                    return UNKNOWN;
                }
                bucket = bucket + 1 & marks.length - 1;
            }
        }

        /** The high bit of each place of a bucket that bears a mark; now and then of one above such a place, too. */
        private long alike(int bucket, long mark) {
            long difference = marks[bucket] ^ mark * EACH;
            return difference - EACH & ~difference & HIGH;
        }

        /** The first of some places of a bucket. */
        private static int place(int bucket, long places) {
            return (bucket << BUCKET_BITS) + (Long.numberOfTrailingZeros(places) >>> BUCKET_BITS);
        }

        /** All bits where a number is not 0, else none. */
        private static int any(long number) {
            return (int) ((number | -number) >> Long.SIZE - 1);
        }
    }
}
