package io.wirewatch.article.format;

import java.util.Arrays;

/** Bytes as they came. Immutable. */
public final class RawBytes {

    /** No bytes: they were too many to keep, or there were none. */
    public static final RawBytes NONE = new RawBytes(new byte[0]);

    private final byte[] bytes;

    private RawBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of bytes. */
    public static RawBytes of(byte[] bytes) {
        return bytes.length == 0 ? NONE : new RawBytes(bytes.clone());
    }

    /** A copy of a stretch of bytes where it is short enough to keep; else none. */
    public static RawBytes small(byte[] bytes, int from, int to) {
        return to - from > 64 << 10 ? NONE : new RawBytes(Arrays.copyOfRange(bytes, from, to));
    }

    /** A copy of them. */
    public byte[] toArray() {
        return bytes.clone();
    }

    /** How many they are. */
    public int length() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawBytes raw && Arrays.equals(bytes, raw.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
