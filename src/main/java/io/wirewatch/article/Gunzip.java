package io.wirewatch.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code .gz} unpacks to, one member after the other. Where it breaks off or is damaged, all that stands before
 * comes out first: the library throws away what it unpacked in the read that fails.
 */
final class Gunzip extends FilterInputStream {

    private static final int SKIPPED = 1 << 16;

    private final GzipCompressorInputStream gzip;
    private @Nullable IOException fault;

    private Gunzip(GzipCompressorInputStream gzip) {
        super(gzip);
        this.gzip = gzip;
    }

    static Gunzip of(InputStream packed) throws IOException {
        return new Gunzip(GzipCompressorInputStream.builder()
                .setInputStream(packed)
                .setDecompressConcatenated(true)
                .get());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (fault != null) {
            throw fault;
        }
        long before = gzip.getBytesRead();
        try {
            return gzip.read(into, from, length);
        } catch (IOException e) {
            int unpacked = (int) (gzip.getBytesRead() - before);
            if (unpacked == 0) {
                throw e;
            }
            fault = e;
            return unpacked;
        }
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(Math.max(count, 0), SKIPPED)).length;
    }
}
