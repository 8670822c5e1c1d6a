package io.wirewatch.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes told of as they pass, whether they are read or skipped. */
abstract class Counting extends FilterInputStream {

    Counting(InputStream in) {
        super(in);
    }

    /** So many bytes more have passed; 0 at the end. */
    abstract void passed(long bytes) throws IOException;

    @Override
    public int read() throws IOException {
        int one = in.read();
        passed(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = in.read(into, from, length);
        passed(Math.max(0, count));
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = in.skip(count);
        passed(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
