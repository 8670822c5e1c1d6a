package io.wirewatch.detect;

import io.wirewatch.api.AnalysedText;
import io.wirewatch.api.Detector;
import io.wirewatch.api.Mention;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody else's detector, with a budget of time for each article. What takes longer is given up: its thread is
 * interrupted and, as no thread can be ended by force, left to itself. After {@value #MOST_LEFT} such threads the detector
 * is asked no more, so that they cannot eat up the machine. Who it is it is asked once. Safe for several threads.
 */
final class BudgetedDetector implements Detector {

    static final int MOST_LEFT = 3;

    private static final Duration BUDGET = Duration.ofSeconds(1);

    private final Detector detector;
    private final Duration budget;
    private final String id;
    private final String version;
    private final String title;
    private final ExecutorService threads;
    private final AtomicInteger left = new AtomicInteger();

    BudgetedDetector(Detector detector) {
        this(detector, BUDGET);
    }

    BudgetedDetector(Detector detector, Duration budget) {
        this.detector = detector;
        this.budget = budget;
        this.id = detector.id();
        this.version = Objects.requireNonNull(detector.version(), "version() of " + id + " is null");
        this.title = Objects.requireNonNull(detector.title(), "title() of " + id + " is null");
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "detector-" + id);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<Mention> detect(AnalysedText text) {
        if (left.get() >= MOST_LEFT) {
            throw new IllegalStateException(
                    "is switched off: " + MOST_LEFT + " articles took longer than " + budget.toMillis() + " ms");
        }
        Future<List<Mention>> answer = threads.submit(() -> detector.detect(text));
        try {
            return answer.get(budget.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            left.incrementAndGet();
            answer.cancel(true);
            throw new IllegalStateException("took longer than " + budget.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(String.valueOf(e.getCause()), e.getCause());
        }
    }
}
