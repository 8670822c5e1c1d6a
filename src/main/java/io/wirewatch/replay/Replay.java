package io.wirewatch.replay;

import io.wirewatch.replay.Progress.Counts;
import io.wirewatch.replay.Progress.Order;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.Optional;

/**
 * Sends the articles of an archive to a wire, each when it is due, and leaves out those that it already has. One use,
 * one thread.
 */
public final class Replay {

    private static final int ARTICLES_A_COMMIT = 500_000;
    private static final long BYTES_A_COMMIT = 512L << 20;
    private static final long MILLIS_A_COMMIT = 1_000;
    private static final Duration WORTH_A_COMMIT = Duration.ofMillis(20);

    private final Wire wire;
    private final Fingerprints known;
    private final Pace pace;
    private final Audience audience;
    private final InstantSource clock;

    private Counts before = Counts.NONE;
    private long sent;
    private long refused;
    private long passed;
    private Optional<Instant> reached = Optional.empty();
    private int open;
    private long openBytes;
    private long openedAt;

    /**
     * A replay to a wire.
     *
     * @param known fingerprints of what the wire has; those of what is sent are added
     */
    public Replay(Wire wire, Fingerprints known, Pace pace, Audience audience, InstantSource clock) {
        this.wire = wire;
        this.known = known;
        this.pace = pace;
        this.audience = audience;
        this.clock = clock;
    }

    /**
     * Goes on from what an earlier run of the same replay has done, if there was one, and ends when nothing is left or
     * the audience has enough.
     *
     * @param earlier counts of the earlier run
     * @return how far it came
     */
    public Progress run(Order order, Counts earlier, Archive archive) throws InterruptedException {
        before = earlier;
        refuse(order, archive.refusals());
        Iterator<Dispatch> articles = archive.articles();
        boolean goesOn = true;
        while (goesOn && articles.hasNext()) {
            goesOn = !audience.hasEnough() && deal(order, articles.next());
        }
        Progress progress = progress(order, goesOn);
        if (open > 0 || sent + refused > 0 || earlier.equals(Counts.NONE)) {
            wire.commit(progress);
        }
        return progress;
    }

    private void refuse(Order order, Iterator<Refusal> refusals) {
        while (refusals.hasNext() && !audience.hasEnough()) {
            Refusal refusal = refusals.next();
            if (known.add(refusal.fingerprint())) {
                wire.refuse(refusal, refusal.fingerprint());
                audience.refuse(refusal);
                opened(order, refusal.original().length);
            }
        }
    }

    private boolean deal(Order order, Dispatch article) throws InterruptedException {
        long fingerprint = article.fingerprint();
        if (!known.add(fingerprint)) {
            passed++;
            reached = Optional.of(article.publishedAt());
        } else if (!due(order, article)) {
            return false;
        } else {
            send(article, fingerprint);
            opened(order, article.text().length);
        }
        audience.see(passed + sent + refused, article);
        return true;
    }

    private void send(Dispatch article, long fingerprint) {
        Optional<String> objection = wire.send(article, fingerprint);
        if (objection.isPresent()) {
            refused++;
            audience.miss(article, objection.get());
        } else {
            sent++;
            reached = Optional.of(article.publishedAt());
        }
    }

    /** Waits for an article's time; false where the audience has enough before it comes. */
    private boolean due(Order order, Dispatch article) throws InterruptedException {
        Duration left = pace.until(article.publishedAt());
        while (!left.isZero()) {
            if (audience.hasEnough()) {
                return false;
            }
            if (open > 0 && left.compareTo(WORTH_A_COMMIT) > 0) {
                commit(order);
            }
            audience.rest(left);
            left = pace.until(article.publishedAt());
        }
        return true;
    }

    private void opened(Order order, int bytes) {
        if (open++ == 0) {
            openedAt = clock.millis();
        }
        openBytes += bytes;
        if (open >= ARTICLES_A_COMMIT
                || openBytes >= BYTES_A_COMMIT
                || open % 64 == 0 && clock.millis() - openedAt >= MILLIS_A_COMMIT) {
            commit(order);
        }
    }

    private void commit(Order order) {
        wire.commit(progress(order, false));
        open = 0;
        openBytes = 0;
    }

    private Progress progress(Order order, boolean done) {
        long own = before.sent() + before.refused();
        Counts counts = new Counts(before.sent() + sent, Math.max(0, passed - own), before.refused() + refused);
        return new Progress(order, counts, reached, clock.instant(), done);
    }
}
