package io.wirewatch.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * Says when each article is due: the first at once, each other as long after it as it was published after it, at the
 * speed asked for. Time stands still while it is paused. One thread asks for articles in order of publication; any may
 * pause, go on and step.
 */
public final class Pace {

    /** How long to wait before asking again while it is paused. */
    static final Duration PAUSED = Duration.ofDays(1);

    private final Speed speed;
    private final LongSupplier clock;

    private Instant from = Instant.MIN;
    private long start;
    private boolean begun;
    private boolean paused;
    private long pausedAt;
    private int steps;
    private boolean stepped;

    /**
     * A pace that begins with the first article asked for.
     *
     * @param clock nanoseconds that only go forward, as {@link System#nanoTime}
     */
    public Pace(Speed speed, LongSupplier clock) {
        this.speed = speed;
        this.clock = clock;
    }

    /** How long to wait until an article is due; zero where it is, and then it counts as sent. */
    public synchronized Duration until(Instant publishedAt) {
        if (paused) {
            return step(publishedAt);
        }
        if (Double.isInfinite(speed.factor())) {
            return Duration.ZERO;
        }
        if (!begun) {
            begin(publishedAt);
        }
        Duration due = speed.waiting(Duration.between(from, publishedAt));
        Duration waiting = due.minusNanos(clock.getAsLong() - start);
        return waiting.isNegative() ? Duration.ZERO : waiting;
    }

    private Duration step(Instant publishedAt) {
        if (steps == 0) {
            return PAUSED;
        }
        steps--;
        stepped = true;
        begin(publishedAt);
        return Duration.ZERO;
    }

    private void begin(Instant publishedAt) {
        begun = true;
        from = publishedAt;
        start = clock.getAsLong();
    }

    /** Stops the time, or lets it go on from where it stood. */
    public synchronized void pauseOrGoOn() {
        long now = clock.getAsLong();
        if (paused) {
            start = stepped ? now : start + now - pausedAt;
        }
        paused = !paused;
        pausedAt = now;
        steps = 0;
        stepped = false;
    }

    /** While it is paused: lets one more article out. */
    public synchronized void step() {
        if (paused) {
            steps++;
        }
    }

    /** Whether time stands still. */
    public synchronized boolean paused() {
        return paused;
    }

    /** How long it takes from the one article to the other, without pauses; zero at full speed. */
    public Duration between(Instant one, Instant other) {
        return speed.waiting(Duration.between(one, other));
    }
}
