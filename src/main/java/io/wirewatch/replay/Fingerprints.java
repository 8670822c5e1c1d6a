package io.wirewatch.replay;

/**
 * A set of fingerprints, 8 bytes each and room to grow: ten million take 128 MiB. Not safe for several threads.
 */
public final class Fingerprints {

    private static final double FULL = 0.7;

    private long[] table = new long[1 << 10];
    private int size;
    private boolean hasZero;

    /** Adds one; returns whether it was not there. */
    public boolean add(long fingerprint) {
        if (fingerprint == 0) {
            boolean added = !hasZero;
            hasZero = true;
            return added;
        }
        int at = find(table, fingerprint);
        if (table[at] == fingerprint) {
            return false;
        }
        table[at] = fingerprint;
        if (++size > table.length * FULL) {
            grow();
        }
        return true;
    }

    /** Whether it is there. */
    public boolean contains(long fingerprint) {
        return fingerprint == 0 ? hasZero : table[find(table, fingerprint)] == fingerprint;
    }

    /** How many there are. */
    public long size() {
        return size + (hasZero ? 1L : 0L);
    }

    private void grow() {
        if (table.length == 1 << 30) {
            throw new IllegalStateException(
                    "more than 700 million articles on one topic; replay with another --topic-prefix");
        }
        long[] larger = new long[table.length * 2];
        for (long fingerprint : table) {
            if (fingerprint != 0) {
                larger[find(larger, fingerprint)] = fingerprint;
            }
        }
        table = larger;
    }

    /** The place of a fingerprint, or the free one where it belongs. They are hashes: their own bits spread them. */
    private static int find(long[] table, long fingerprint) {
        int mask = table.length - 1;
        int at = (int) (fingerprint ^ fingerprint >>> 32) & mask;
        while (table[at] != 0 && table[at] != fingerprint) {
            at = at + 1 & mask;
        }
        return at;
    }
}
