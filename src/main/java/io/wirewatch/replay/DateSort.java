package io.wirewatch.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Puts dispatches in order of publication, however many they are: in memory up to a budget of bytes, beyond that in sorted
 * files that are merged as they are read. Not safe for several threads.
 */
final class DateSort implements AutoCloseable {

    /** Files merged at once, each with a buffer of 64 KiB: 16 MiB. */
    private static final int RUNS = 256;

    private final Path folder;
    private final long budget;
    private final List<SortedRun> runs = new ArrayList<>();
    private List<Dispatch> buffer = new ArrayList<>();
    private long weight;

    /**
     * A sort with its files in a folder.
     *
     * @param budget bytes of dispatches held in memory
     */
    DateSort(Path folder, long budget) {
        this.folder = folder;
        this.budget = budget;
    }

    void add(Dispatch dispatch) {
        buffer.add(dispatch);
        weight += dispatch.weight();
        if (weight >= budget) {
            spill();
        }
    }

    /** All of them in order, once; nothing can be added any more. Duplicates follow one another. */
    Iterator<Dispatch> inOrder() {
        if (runs.isEmpty()) {
            return new Emptying(sorted());
        }
        spill();
        return new Merge(runs);
    }

    /** How many files hold them; none while they fit in memory. */
    int files() {
        return runs.size();
    }

    private void spill() {
        write(new Emptying(sorted()));
        weight = 0;
        if (runs.size() == RUNS) {
            List<SortedRun> merged = List.copyOf(runs);
            runs.clear();
            write(new Merge(merged));
            close(merged);
        }
    }

    /** What is in memory, in order; the buffer is empty afterwards. */
    private Dispatch[] sorted() {
        Dispatch[] all = buffer.toArray(Dispatch[]::new);
        buffer = new ArrayList<>();
        return InOrder.of(all);
    }

    private void write(Iterator<Dispatch> inOrder) {
        try {
            runs.add(SortedRun.write(folder, inOrder));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "can't sort the articles in " + folder + ": " + e.getMessage()
                            + "; --temp-dir names a folder with more room",
                    e);
        }
    }

    @Override
    public void close() {
        close(runs);
    }

    private static void close(List<SortedRun> runs) {
        try {
            for (SortedRun run : runs) {
                run.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list whose memory goes as it is read. */
    private static final class Emptying implements Iterator<Dispatch> {

        private static final Dispatch GONE = new Dispatch(Instant.EPOCH, new byte[0], new byte[0]);

        private final Dispatch[] list;
        private int next;

        Emptying(Dispatch[] list) {
            this.list = list;
        }

        @Override
        public boolean hasNext() {
            return next < list.length;
        }

        @Override
        public Dispatch next() {
            Dispatch dispatch = list[next];
            list[next++] = GONE;
            return dispatch;
        }
    }
}
