package io.wirewatch.replay;

import com.dynatrace.hash4j.hashing.Hashing;
import java.time.Instant;
import java.util.Arrays;

/**
 * An article ready to be sent: its date, its id and its text as bytes. Immutable, as long as nobody writes to the arrays
 * that it shares.
 *
 * <p>The order is that of publication, and below that of the bytes: so a set of articles has one order, whatever the
 * files it came in.
 */
public final class Dispatch implements Comparable<Dispatch> {

    private static final int OVERHEAD = 120;

    private final long second;
    private final int nano;
    private final byte[] id;
    private final byte[] text;
    /** 0 until somebody asks; two threads that ask at once find the same. */
    private long fingerprint;

    /** An article with these bytes, which are not copied. */
    public Dispatch(Instant publishedAt, byte[] id, byte[] text) {
        this.second = publishedAt.getEpochSecond();
        this.nano = publishedAt.getNano();
        this.id = id;
        this.text = text;
    }

    /** When it was published. */
    public Instant publishedAt() {
        return Instant.ofEpochSecond(second, nano);
    }

    /** The same in whole seconds since 1970, rounded down. */
    long second() {
        return second;
    }

    /** The article's id in UTF-8; not to be written to. */
    public byte[] id() {
        return id;
    }

    /** The article as it is sent; not to be written to. */
    public byte[] text() {
        return text;
    }

    /** A hash of what is sent: two articles that differ in anything differ in this, but for one pair in 10^19. */
    public long fingerprint() {
        if (fingerprint == 0) {
            fingerprint = Hashing.komihash5_0().hashBytesToLong(text);
        }
        return fingerprint;
    }

    /** Bytes that it takes in memory, about. */
    int weight() {
        return OVERHEAD + id.length + text.length;
    }

    @Override
    public int compareTo(Dispatch other) {
        int order = Long.compare(second, other.second);
        if (order == 0) {
            order = Integer.compare(nano, other.nano);
        }
        if (order == 0) {
            order = Arrays.compareUnsigned(id, other.id);
        }
        return order == 0 ? Arrays.compareUnsigned(text, other.text) : order;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dispatch dispatch && compareTo(dispatch) == 0;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(fingerprint());
    }
}
