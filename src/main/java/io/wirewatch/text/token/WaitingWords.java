package io.wirewatch.text.token;

/**
 * Words of a text that are looked up some dozens at a time. Their places in a large table lie far apart in memory: asked
 * for one after the other, with nothing in between that depends on them, they come nearly at once.
 */
final class WaitingWords {

    private static final int ROOM = 64;

    private final Vocabulary.Table table;
    private final Tokens tokens;
    private final long[] firsts = new long[ROOM];
    private final long[] rests = new long[ROOM];
    private final int[] places = new int[ROOM];
    private final int[] ids = new int[ROOM];
    private int size;

    WaitingWords(Vocabulary.Table table, Tokens tokens) {
        this.table = table;
        this.tokens = tokens;
    }

    /** Adds a word that is its own key. */
    void add(int token, long first, long rest) {
        if (size == ROOM) {
            find();
        }
        places[size] = token;
        firsts[size] = first;
        rests[size++] = rest;
    }

    /** Tells the tokens the numbers of their words. */
    void find() {
        for (int i = 0; i < size; i++) {
            ids[i] = table.guess(firsts[i], rests[i]);
        }
        for (int i = 0; i < size; i++) {
            tokens.setWord(places[i], table.found(ids[i], firsts[i], rests[i]));
        }
        size = 0;
    }
}
