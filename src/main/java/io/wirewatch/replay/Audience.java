package io.wirewatch.replay;

import java.time.Duration;

/** Who runs a replay: sees how it goes on, lets it wait and may end it. Called by the thread that replays. */
public interface Audience {

    /** Nobody looks on, and nobody ends it. */
    Audience NOBODY = new Audience() {
        @Override
        public boolean hasEnough() {
            return Thread.currentThread().isInterrupted();
        }

        @Override
        public void see(long articles, Dispatch last) {
            // Nobody is there to see it.
        }

        @Override
        public void rest(Duration atMost) throws InterruptedException {
            Thread.sleep(Math.max(1, atMost.toMillis()));
        }
    };

    /** Whether the replay is to end before its time. */
    boolean hasEnough();

    /** Looks at how far it has come: how many articles of the archive are dealt with, and the last. */
    void see(long articles, Dispatch last);

    /** Hears of an article that could not be taken, and why. */
    default void miss(Dispatch article, String reason) {
        // Its dead letter says the same.
    }

    /** Hears of what could not be read, when it is put down for the first time. */
    default void refuse(Refusal refusal) {
        // Who read it knows.
    }

    /** Waits, at most so long, while the next article is not due. */
    void rest(Duration atMost) throws InterruptedException;
}
