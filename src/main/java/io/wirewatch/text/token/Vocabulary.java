package io.wirewatch.text.token;

import java.util.Arrays;

/**
 * Words to small numbers. Whoever knows words (names, dates, rules) adds them before texts are read; a word of a text
 * that nobody added is {@link #UNKNOWN}.
 *
 * <p>Thread-safe: readers never wait; an addition is seen by the texts that are read after it.
 */
public final class Vocabulary {

    /** The number of every word that nobody added. */
    public static final int UNKNOWN = 0;

    private volatile Table table = new Table(1 << 12);

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
     * Open addressing over numbers of words, half full at most. A slot holds the number and some bits of the word's hash: a
     * look at a few slots in a row tells most words that nobody added, and none of it hangs on what the slot before holds.
     * Slots are filled before the table is published, or by one writer while readers may miss them: whatever part of a word
     * a reader sees too early, it takes the word for unknown.
     */
    static final class Table {
        private static final int NUMBER_BITS = 24;
        private static final int NUMBER = (1 << NUMBER_BITS) - 1;
        private final int[] slots;
        private final int shift;
        /** Two for each word. */
        private final long[] keys;

        private final String[] words;
        /** The characters of the words whose keys do not say all. */
        private final char[][] letters;

        private int size = 1;

        Table(int capacity) {
            slots = new int[capacity];
            shift = Long.numberOfLeadingZeros(capacity) + 1;
            words = new String[capacity / 2];
            keys = new long[capacity];
            letters = new char[words.length][];
            words[UNKNOWN] = "";
        }

        Table withRoom() {
            if (size < words.length) {
                return this;
            }
            if (size > NUMBER / 2) {
                throw new IllegalStateException("more than " + size
                        + " words in the detectors, their lists and the world's names: take some out");
            }
            Table larger = new Table(slots.length * 2);
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
            int slot = (int) (hash >>> shift);
            while (slots[slot] != UNKNOWN) {
                slot = slot + 1 & slots.length - 1;
            }
            words[size] = word;
            letters[size] = chars;
            keys[2 * size] = first;
            keys[2 * size + 1] = rest;
            slots[slot] = mark(hash) << NUMBER_BITS | size;
            return size++;
        }

        /** Bits of a hash that do not decide on the slot, as long as there are fewer than 2^40 of them. */
        private static int mark(long hash) {
            return (int) (hash >>> 16) & 0xFF;
        }

        int find(char[] chars, int length) {
            long first = WordKey.first(chars, length);
            long rest = WordKey.rest(chars, length);
            if (WordKey.isExact(first)) {
                return found(guess(first, rest), first, rest);
            }
            int slot = (int) (WordKey.hash(first, rest) >>> shift);
            int id = slots[slot] & NUMBER;
            while (id != UNKNOWN && !(has(id, first, rest) && same(id, chars, length))) {
                slot = slot + 1 & slots.length - 1;
                id = slots[slot] & NUMBER;
            }
            return id;
        }

        /** The word that an exact key most likely belongs to, {@link Vocabulary#UNKNOWN}, or -1: that can't be told. */
        int guess(long first, long rest) {
            long hash = WordKey.hash(first, rest);
            int mark = mark(hash);
            int slot = (int) (hash >>> shift);
            int last = slots.length - 1;
            int one = slots[slot & last];
            int two = slots[slot + 1 & last];
            int three = slots[slot + 2 & last];
            int four = slots[slot + 3 & last];
            int alike = four & alike(four, mark);
            alike = choose(alike(three, mark), three, alike);
            alike = choose(alike(two, mark), two, alike);
            alike = choose(alike(one, mark), one, alike) & NUMBER;
            return alike | filled(one) & filled(two) & filled(three) & filled(four) & ~filled(alike);
        }

        /** All bits where a slot bears a mark, else none: computed, for a branch here is one that no processor foresees. */
        private static int alike(int slot, int mark) {
            return (slot >>> NUMBER_BITS ^ mark) - 1 >> Integer.SIZE - 1;
        }

        /** All bits where a number is not 0, else none. */
        private static int filled(int number) {
            return (number | -number) >> Integer.SIZE - 1;
        }

        private static int choose(int bits, int yes, int no) {
            return no ^ (yes ^ no) & bits;
        }

        /** The word that an exact key belongs to, where this was the guess. Computed without a branch, too. */
        int found(int guess, long first, long rest) {
            int id = guess & ~(guess >> Integer.SIZE - 1);
            long difference = keys[2 * id] ^ first | keys[2 * id + 1] ^ rest;
            int same = (int) ~((difference | -difference) >> Long.SIZE - 1);
            return (guess & ~same) == 0 ? guess & same : search(first, rest);
        }

        private int search(long first, long rest) {
            int slot = (int) (WordKey.hash(first, rest) >>> shift);
            int id = slots[slot] & NUMBER;
            while (id != UNKNOWN && !has(id, first, rest)) {
                slot = slot + 1 & slots.length - 1;
                id = slots[slot] & NUMBER;
            }
            return id;
        }

        private boolean has(int id, long first, long rest) {
            return keys[2 * id] == first && keys[2 * id + 1] == rest;
        }

        private boolean same(int id, char[] chars, int length) {
            char[] word = letters[id];
            return word != null && Arrays.equals(word, 0, word.length, chars, 0, length);
        }
    }
}
