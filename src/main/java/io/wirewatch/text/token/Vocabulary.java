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
     * Open addressing over numbers of words, half full at most. Slots are filled before the table is published, or by one
     * writer while readers may miss them: whatever part of a word a reader sees too early, it takes the word for unknown.
     */
    static final class Table {
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
            int slot = WordKey.slot(first, rest, shift);
            while (slots[slot] != UNKNOWN) {
                slot = slot + 1 & slots.length - 1;
            }
            words[size] = word;
            letters[size] = chars;
            keys[2 * size] = first;
            keys[2 * size + 1] = rest;
            slots[slot] = size;
            return size++;
        }

        int find(char[] chars, int length) {
            long first = WordKey.first(chars, length);
            long rest = WordKey.rest(chars, length);
            if (WordKey.isExact(first)) {
                return found(guess(first, rest), first, rest);
            }
            int slot = WordKey.slot(first, rest, shift);
            int id = slots[slot];
            while (id != UNKNOWN && !(has(id, first, rest) && same(id, chars, length))) {
                slot = slot + 1 & slots.length - 1;
                id = slots[slot];
            }
            return id;
        }

        /** The word that a key most likely belongs to. */
        int guess(long first, long rest) {
            return slots[WordKey.slot(first, rest, shift)];
        }

        /** The word that an exact key belongs to, where it was most likely this one. */
        int found(int guess, long first, long rest) {
            return guess == UNKNOWN || has(guess, first, rest) ? guess : search(first, rest);
        }

        private int search(long first, long rest) {
            int slot = WordKey.slot(first, rest, shift);
            do {
                slot = slot + 1 & slots.length - 1;
            } while (slots[slot] != UNKNOWN && !has(slots[slot], first, rest));
            return slots[slot];
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
