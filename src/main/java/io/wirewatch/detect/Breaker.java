package io.wirewatch.detect;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts how a detector fares, and switches it off once it has failed on too many articles in a row. Safe for several
 * threads.
 */
final class Breaker {

    private final int limit;
    private final long since;
    private final AtomicInteger inARow = new AtomicInteger();
    private final AtomicLong alerts = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private volatile String lastReason = "";

    /**
     * A breaker of a detector that has not been asked yet.
     *
     * @param since how many articles came before
     */
    Breaker(int limit, long since) {
        this.limit = limit;
        this.since = since;
    }

    void told() {
        alerts.incrementAndGet();
    }

    void succeeded() {
        if (inARow.get() != 0 && !open()) {
            inARow.set(0);
        }
    }

    void failed(String reason) {
        failures.incrementAndGet();
        lastReason = reason;
        inARow.incrementAndGet();
    }

    boolean open() {
        return inARow.get() >= limit;
    }

    DetectorHealth health(Identity detector, long articles) {
        return new DetectorHealth(detector, articles - since, alerts.get(), failures.get(), open(), lastReason);
    }
}
