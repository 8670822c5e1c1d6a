package io.wirewatch.article;

import io.wirewatch.article.format.TooLargeException;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes, watched: a stream that grows out of all proportion to its packed bytes is a bomb and ends. */
final class Inflating extends Counting {

    private static final long FREE = 16L << 20;

    private final Counted packed;
    private final int ratio;
    private long unpacked;

    /** Bytes as they are read, counted. */
    static final class Counted extends Counting {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        void passed(long bytes) {
            count += bytes;
        }
    }

    Inflating(InputStream unpacked, Counted packed, int ratio) {
        super(unpacked);
        this.packed = packed;
        this.ratio = ratio;
    }

    @Override
    void passed(long read) throws IOException {
        unpacked += read;
        if (unpacked > FREE && unpacked / ratio > packed.count) {
            throw new TooLargeException("unpacks to more than " + ratio
                    + " times its size, as an archive bomb does; unpack it yourself if you trust it");
        }
    }
}
