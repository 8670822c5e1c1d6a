package io.wirewatch.article;

import io.wirewatch.article.format.Formats;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads articles from files of any format. Immutable and safe to share between threads; each stream it returns belongs
 * to one thread.
 *
 * <p>Files come in the order in which the paths are given, those of a folder sorted by name, articles of a file in its
 * own order. Nothing is read before the stream asks for it, no file is held in memory but that of a single article, and
 * no fault of a file throws: it is an outcome among the others.
 */
public final class ArticleReader {

    /** The path that stands for standard input. */
    public static final Path STANDARD_INPUT = Path.of("-");

    private final Formats formats;
    private final Finishing finishing;
    private final ReadSettings settings;

    /** A reader with settings that takes this machine's clock for the time. */
    public ArticleReader(ReadSettings settings) {
        this(settings, Clock.systemUTC());
    }

    /** A reader with settings; a page's date after the clock's is not believed. */
    public ArticleReader(ReadSettings settings, Clock clock) {
        this.settings = settings;
        this.finishing = new Finishing(settings);
        this.formats = Formats.standard(settings.columns(), clock);
    }

    /** What the files under paths hold. Close the stream when it is not read to its end. */
    public Stream<ReadOutcome> read(List<Path> paths) {
        return read(paths, InputStream.nullInputStream());
    }

    /** The same with the bytes of standard input, which the path {@code -} stands for. */
    public Stream<ReadOutcome> read(List<Path> paths, InputStream standardInput) {
        return read(paths, standardInput, new Meter());
    }

    /** The same, where a meter counts the bytes of the files. */
    public Stream<ReadOutcome> read(List<Path> paths, InputStream standardInput, Meter meter) {
        Reading reading =
                new Reading(new Reading.Sources(paths, standardInput, meter), settings.limits(), formats, finishing);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(reading, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(reading::close);
    }
}
