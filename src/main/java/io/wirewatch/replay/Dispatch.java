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

    private final Instant publishedAt;
    private final byte[] id;
    private final byte[] text;

    /** An article with these bytes, which are not copied. */
    public Dispatch(Instant publishedAt, byte[] id, byte[] text) {
        this.publishedAt = publishedAt;
        this.id = id;
        this.text = text;
    }

    /** When it was published. */
    public Instant publishedAt() {
        return publishedAt;
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
        return Hashing.komihash5_0().hashBytesToLong(text);
    }

    /** Bytes that it takes in memory, about. */
    int weight() {
        return OVERHEAD + id.length + text.length;
    }

    @Override
    public int compareTo(Dispatch other) {
        int order = publishedAt.compareTo(other.publishedAt);
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
