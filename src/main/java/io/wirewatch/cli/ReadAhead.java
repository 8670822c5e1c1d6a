package io.wirewatch.cli;

import io.wirewatch.article.ReadOutcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** What is read, a little ahead of who asks for it, by a thread of its own. Ends early when it is told to stop. */
final class ReadAhead implements Iterator<ReadOutcome>, AutoCloseable {

    private static final int BATCH = 128;
    private static final int BATCHES = 8;

    private final Stream<ReadOutcome> outcomes;
    private final BooleanSupplier stopped;
    private final BlockingQueue<List<ReadOutcome>> ready = new ArrayBlockingQueue<>(BATCHES);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Thread reading;
    private Iterator<ReadOutcome> batch = Collections.emptyIterator();
    private boolean ended;

    ReadAhead(Stream<ReadOutcome> outcomes, BooleanSupplier stopped) {
        this.outcomes = outcomes;
        this.stopped = stopped;
        this.reading = new Thread(this::read, "reading");
        reading.setDaemon(true);
        reading.start();
    }

    @Override
    public boolean hasNext() {
        while (!ended && !batch.hasNext()) {
            List<ReadOutcome> next = take();
            ended = next.isEmpty();
            batch = next.iterator();
        }
        return batch.hasNext();
    }

    @Override
    public ReadOutcome next() {
        if (!hasNext()) {
            throw new NoSuchElementException("nothing more was read");
        }
        return batch.next();
    }

    private List<ReadOutcome> take() {
        try {
            List<ReadOutcome> next = ready.take();
            Throwable failed = failure.get();
            if (failed != null) {
                throw new IllegalStateException("reading has broken off: " + failed, failed);
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private void read() {
        try {
            List<ReadOutcome> next = new ArrayList<>(BATCH);
            Iterator<ReadOutcome> all = outcomes.iterator();
            while (!stopped.getAsBoolean() && all.hasNext()) {
                next.add(all.next());
                if (next.size() == BATCH) {
                    ready.put(next);
                    next = new ArrayList<>(BATCH);
                }
            }
            if (!next.isEmpty()) {
                ready.put(next);
            }
            ready.put(List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            failure.set(e);
            ready.clear();
            ready.add(List.of());
        }
    }

    @Override
    public void close() {
        reading.interrupt();
        outcomes.close();
    }
}
