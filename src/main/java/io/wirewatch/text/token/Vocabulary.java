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
        return table().find(WordKey.of(folded, length), folded, length);
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
     * Open addressing over keys, half full at most. Slots are filled before the table is published, or by one writer
     * while readers may miss them: whatever part of a slot a reader sees too early, it takes the word for unknown.
     */
    static final class Table {
        private final long[] keys;
        private final int[] ids;
        private final int shift;
        private final String[] words;
        /** The characters of the words whose keys do not say all. */
        private final char[][] letters;

        private int size = 1;

        Table(int capacity) {
            keys = new long[capacity];
            ids = new int[capacity];
            shift = Long.numberOfLeadingZeros(capacity) + 1;
            words = new String[capacity / 2];
            letters = new char[words.length][];
            words[UNKNOWN] = "";
        }

        Table withRoom() {
            if (size < words.length) {
                return this;
            }
            Table larger = new Table(keys.length * 2);
            for (int id = 1; id < size; id++) {
                larger.put(words[id]);
            }
            return larger;
        }

        int put(String word) {
            char[] chars = word.toCharArray();
            long key = WordKey.of(chars, chars.length);
            int slot = WordKey.slot(key, shift);
            while (keys[slot] != 0) {
                slot = slot + 1 & keys.length - 1;
            }
            words[size] = word;
            letters[size] = chars;
            ids[slot] = size;
            keys[slot] = key;
            return size++;
        }

        int find(long key, char[] chars, int length) {
            int slot = WordKey.slot(key, shift);
            long found = keys[slot];
            while (found != 0) {
                if (found == key && (WordKey.isExact(key) || same(ids[slot], chars, length))) {
                    return ids[slot];
                }
                slot = slot + 1 & keys.length - 1;
                found = keys[slot];
            }
            return UNKNOWN;
        }

        private boolean same(int id, char[] chars, int length) {
            char[] word = letters[id];
            return word != null && Arrays.equals(word, 0, word.length, chars, 0, length);
        }
    }
}
