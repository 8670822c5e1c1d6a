package io.wirewatch.cli;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a command in order when Ctrl-C or SIGTERM comes. The command is asked to stop and has a second for it, one that
 * has a broker to leave {@value #SECONDS} seconds; the exit code is then the system's own, 130 or 143.
 */
final class Stopping {

    private static final int SECONDS = 20;
    private static final int AT_ONCE = 1;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private final List<Runnable> wakers = new CopyOnWriteArrayList<>();

    private volatile boolean careful;

    /** Listens for the signals from now on. */
    void listen() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stopping"));
    }

    /** From now on the command has something to end in order, as what it has begun to write. */
    void takeCare() {
        careful = true;
    }

    /** Whether the command is to stop. */
    boolean asked() {
        return asked.getCount() == 0;
    }

    /** Waits until the command is to stop, at most so long; returns whether it is. */
    boolean await(long millis) throws InterruptedException {
        return asked.await(millis, TimeUnit.MILLISECONDS);
    }

    /** Has something woken when the command is to stop. */
    void wake(Runnable waker) {
        wakers.add(waker);
    }

    /** The command has stopped. */
    void finished() {
        finished.countDown();
    }

    private void stop() {
        asked.countDown();
        wakers.forEach(Runnable::run);
        try {
            boolean ended = finished.await(careful ? SECONDS : AT_ONCE, TimeUnit.SECONDS);
            if (!ended && careful) {
                System.err.println("wirewatch: stopped before everything was finished");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
