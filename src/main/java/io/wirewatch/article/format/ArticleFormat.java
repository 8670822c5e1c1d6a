package io.wirewatch.article.format;

import java.io.IOException;
import java.util.Iterator;

/**
 * One form in which people keep articles.
 *
 * <p>Promises to an author: {@link #sureness} is asked first and often, {@link #read} once for a file of which this
 * format was the surest; what is thrown ends that file with a reason and no other. Promises asked: no state from one
 * file to the next, so that several threads may use one format; no more held in memory than one article, where the form
 * allows it.
 */
public interface ArticleFormat {

    /** Name of the format as {@code read} prints it. */
    String name();

    /** How sure the first bytes make this format that the file is its own: 0 not at all, 100 quite. */
    int sureness(Opening opening);

    /**
     * Reads a file entry by entry; the iterator may throw {@link java.io.UncheckedIOException}.
     *
     * @throws IOException where the bytes can't be had
     */
    Iterator<Entry> read(Content content) throws IOException;
}
