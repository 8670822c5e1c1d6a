package io.wirewatch.replay;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Dispatches in order in a file of its own, to be read once. The file is gone when the run is closed, and also when the
 * process is killed: it has no name from the moment it is open.
 */
final class SortedRun implements Iterator<Dispatch>, AutoCloseable {

    private static final int WRITE_BUFFER = 256 << 10;
    private static final int READ_BUFFER = 64 << 10;

    private final FileChannel file;
    private long left;
    private @Nullable DataInputStream in;

    private SortedRun(FileChannel file) {
        this.file = file;
    }

    /** Writes dispatches that come in order to a new file of the folder. */
    static SortedRun write(Path folder, Iterator<Dispatch> inOrder) throws IOException {
        Path name = folder.resolve("run-" + UUID.randomUUID());
        FileChannel file = FileChannel.open(
                name,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        SortedRun run = new SortedRun(file);
        try {
            run.fill(inOrder);
            return run;
        } catch (IOException | RuntimeException e) {
            run.close();
            throw e;
        }
    }

    private void fill(Iterator<Dispatch> inOrder) throws IOException {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), WRITE_BUFFER));
        while (inOrder.hasNext()) {
            Dispatch dispatch = inOrder.next();
            Instant publishedAt = dispatch.publishedAt();
            out.writeLong(publishedAt.getEpochSecond());
            out.writeInt(publishedAt.getNano());
            out.writeInt(dispatch.id().length);
            out.writeInt(dispatch.text().length);
            out.write(dispatch.id());
            out.write(dispatch.text());
            left++;
        }
        out.flush();
        file.position(0);
    }

    @Override
    public boolean hasNext() {
        return left > 0;
    }

    @Override
    public Dispatch next() {
        if (left == 0) {
            throw new NoSuchElementException("the run is read to its end");
        }
        left--;
        try {
            return read(opened());
        } catch (IOException e) {
            throw new UncheckedIOException("can't read back what was sorted: " + e.getMessage(), e);
        }
    }

    /** The next dispatch, if there is one. */
    Optional<Dispatch> poll() {
        return hasNext() ? Optional.of(next()) : Optional.empty();
    }

    private DataInputStream opened() {
        if (in == null) {
            in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(file), READ_BUFFER));
        }
        return in;
    }

    private static Dispatch read(DataInputStream in) throws IOException {
        Instant publishedAt = Instant.ofEpochSecond(in.readLong(), in.readInt());
        byte[] id = new byte[in.readInt()];
        byte[] text = new byte[in.readInt()];
        in.readFully(id);
        in.readFully(text);
        return new Dispatch(publishedAt, id, text);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
