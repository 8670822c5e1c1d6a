package io.wirewatch.article.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The entries of one file, each read when it is asked for. Thread-confined. */
abstract class Entries implements Iterator<Entry> {

    private @Nullable Entry next;
    private boolean ended;

    /** Reads the next entry; null behind the last one. Not called again after that. */
    abstract @Nullable Entry read() throws IOException;

    @Override
    public final boolean hasNext() {
        try {
            if (next == null && !ended) {
                next = read();
                ended = next == null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return next != null;
    }

    @Override
    public final Entry next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more entries");
        }
        Entry entry = next;
        next = null;
        return entry;
    }
}
