package io.wirewatch.detect;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Counts how a detector fares, and switches it off once it has failed on too many articles in a row. Safe for several
 * threads. */
final class Breaker {

    private final int limit;
    private final AtomicInteger inARow = new AtomicInteger();
    private final AtomicLong articles = new AtomicLong();
    private final AtomicLong alerts = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private volatile String lastReason = "";

    Breaker(int limit) {
        this.limit = limit;
    }

    void asked() {
        articles.incrementAndGet();
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

    DetectorHealth health(Identity detector) {
        return new DetectorHealth(detector, articles.get(), alerts.get(), failures.get(), open(), lastReason);
    }
}
