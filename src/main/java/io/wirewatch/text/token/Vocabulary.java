package io.wirewatch.text.token;

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
        char[] chars = folded.toCharArray();
        return find(chars, chars.length, hash(chars, chars.length));
    }

    int find(char[] folded, int length, int hash) {
        return table.find(folded, length, hash);
    }

    /** The word of a number; empty for {@link #UNKNOWN}. */
    public String word(int id) {
        return id == UNKNOWN ? "" : table.words[id];
    }

    /** How many numbers are in use, {@link #UNKNOWN} among them: each is below this. */
    public int size() {
        return table.size;
    }

    private static int hash(char[] chars, int length) {
        int h = 0;
        for (int i = 0; i < length; i++) {
            h = step(h, chars[i]);
        }
        return h;
    }

    /** The hash of a word one character longer. */
    static int step(int hash, char c) {
        return hash * 31 + c;
    }

    /** Open addressing. Slots are filled before the table is published, or by one writer while readers may miss them. */
    private static final class Table {
        private final int[] slots;
        private final int mask;
        private String[] words;
        private int size = 1;

        Table(int capacity) {
            slots = new int[capacity];
            mask = capacity - 1;
            words = new String[capacity / 2 + 1];
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
            int slot = spread(word.hashCode());
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            words[size] = word;
            slots[slot] = size;
            return size++;
        }

        int find(char[] chars, int length, int hash) {
            for (int slot = spread(hash); slots[slot] != 0; slot = slot + 1 & mask) {
                if (same(words[slots[slot]], chars, length)) {
                    return slots[slot];
                }
            }
            return UNKNOWN;
        }

        private int spread(int hash) {
            return (hash ^ hash >>> 15) * 0x9E3779B9 >>> 7 & mask;
        }

        private static boolean same(String word, char[] chars, int length) {
            if (word.length() != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (word.charAt(i) != chars[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
