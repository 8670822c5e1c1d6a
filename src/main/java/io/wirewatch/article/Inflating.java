package io.wirewatch.article;

import io.wirewatch.article.format.TooLargeException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes, watched: a stream that grows out of all proportion to its packed bytes is a bomb and ends. */
final class Inflating extends FilterInputStream {

    private static final long FREE = 16L << 20;

    private final Counted packed;
    private final int ratio;
    private long unpacked;

    /** Bytes as they are read, counted. */
    static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    Inflating(InputStream unpacked, Counted packed, int ratio) {
        super(unpacked);
        this.packed = packed;
        this.ratio = ratio;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        watch(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        watch(Math.max(0, read));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void watch(int read) throws IOException {
        unpacked += read;
        if (unpacked > FREE && unpacked / ratio > packed.count) {
            throw new TooLargeException("unpacks to more than " + ratio
                    + " times its size, as an archive bomb does; unpack it yourself if you trust it");
        }
    }
}
