package io.wirewatch.article;

import io.wirewatch.article.format.ArticleFormat;
import io.wirewatch.article.format.Content;
import io.wirewatch.article.format.Entry;
import io.wirewatch.article.format.Formats;
import io.wirewatch.article.format.Limits;
import io.wirewatch.article.format.Opening;
import io.wirewatch.article.format.TooLargeException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** One pass over files: file by file, entry by entry, article by article. Thread-confined. */
final class Reading implements Iterator<ReadOutcome>, AutoCloseable {

    private static final int OPENING = 8192;
    private static final FileTime NEVER = FileTime.fromMillis(0);

    private final FileWalk files;
    private final Sources sources;
    private final Limits limits;
    private final Formats formats;
    private final Finishing finishing;
    private final Deque<ReadOutcome> ready = new ArrayDeque<>();

    private @Nullable Path file;
    private FileTime changed = NEVER;
    private @Nullable Unpacking unpacking;
    private String part = "";
    private String format = "";
    private Iterator<Entry> entries = Collections.emptyIterator();

    /** Where the bytes come from, and what counts them. */
    record Sources(List<Path> paths, InputStream standardInput, Meter meter) {}

    Reading(Sources sources, Limits limits, Formats formats, Finishing finishing) {
        this.files = new FileWalk(sources.paths(), ready::add);
        this.sources = sources;
        this.limits = limits;
        this.formats = formats;
        this.finishing = finishing;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty()) {
            try {
                if (!advance()) {
                    return !ready.isEmpty();
                }
            } catch (IOException e) {
                fail(e);
            } catch (UncheckedIOException e) {
                fail(e.getCause());
            } catch (RuntimeException | StackOverflowError e) {
                failUnexpectedly(e);
            }
        }
        return true;
    }

    @Override
    public ReadOutcome next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more articles");
        }
        return ready.removeFirst();
    }

    /** Goes one step on; false when everything was read. */
    private boolean advance() throws IOException {
        if (entries.hasNext()) {
            ready.add(finishing.finish(part, format, entries.next()));
            return true;
        }
        if (unpacking != null) {
            Optional<Unpacking.Part> next = unpacking.next();
            if (next.isPresent()) {
                open(next.get());
            } else {
                endFile();
            }
            return true;
        }
        if (files.hasNext()) {
            begin(files.next());
            return true;
        }
        return false;
    }

    private void begin(Path next) throws IOException {
        file = next;
        part = next.toString();
        boolean standard = next.equals(ArticleReader.STANDARD_INPUT);
        changed = standard ? NEVER : Files.getLastModifiedTime(next);
        InputStream in = standard ? sources.standardInput() : sources.meter().open(next);
        try {
            unpacking = new Unpacking(standard ? "standard input" : next.toString(), in, limits);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private void open(Unpacking.Part next) throws IOException {
        part = next.name();
        byte[] head = Unpacking.head(next.bytes(), OPENING);
        if (head.length == 0) {
            String nothing =
                    part.contains("!/") ? "the file is empty, or a link, which is not followed" : "the file is empty";
            ready.add(new ReadFailure(part, "format", nothing));
            return;
        }
        if (Unpacking.isPacked(head)) {
            ready.add(new ReadFailure(
                    part, "format", "an archive within an archive is not opened; unpack the outer one yourself"));
            return;
        }
        Optional<ArticleFormat> known = formats.of(Opening.of(part, head));
        if (known.isEmpty()) {
            ready.add(new ReadFailure(part, "format", "no format that is read here: the bytes are no text"));
            return;
        }
        format = known.get().name();
        entries = known.get().read(new Content(part, next.bytes(), limits, ""));
    }

    private void endFile() throws IOException {
        if (file != null
                && !changed.equals(NEVER)
                && Files.exists(file)
                && !Files.getLastModifiedTime(file).equals(changed)) {
            ready.add(new ReadFailure(
                    file.toString(),
                    "file",
                    "changed while it was read; what was read may be old and new, read it again"));
        }
        leaveFile();
    }

    private void fail(@Nullable IOException e) {
        String reason = e == null ? "can't be read" : FileWalk.reason(e);
        if (e instanceof EOFException || e instanceof ZipException) {
            reason = "ends or breaks off in the middle (" + reason + "); what stands before was read";
        }
        ready.add(new ReadFailure(part, e instanceof TooLargeException ? "size" : "file", reason));
        leavePart(e);
    }

    private void failUnexpectedly(Throwable e) {
        ready.add(new ReadFailure(
                part,
                "format",
                "broken as " + (format.isEmpty() ? "a file" : format) + ": "
                        + e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ", " + e.getMessage())));
        leavePart(null);
    }

    /** After a fault of one article's own file the archive goes on; after one of the bytes it can't. */
    private void leavePart(@Nullable IOException e) {
        boolean inArchive = unpacking != null && part.contains("!/");
        entries = Collections.emptyIterator();
        if (!inArchive || (e != null && !(e instanceof TooLargeException))) {
            leaveFile();
        }
    }

    private void leaveFile() {
        entries = Collections.emptyIterator();
        format = "";
        if (unpacking != null) {
            try {
                unpacking.close();
            } catch (IOException e) {
                ready.add(new ReadFailure(part, "file", "can't be closed: " + FileWalk.reason(e)));
            }
            unpacking = null;
        }
    }

    @Override
    public void close() {
        leaveFile();
    }
}
