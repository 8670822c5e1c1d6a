package io.wirewatch.detect;

import io.wirewatch.api.AnalysedText;
import io.wirewatch.api.Detector;
import io.wirewatch.api.Mention;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody else's detector, with a budget of CPU time for each article, so that a busy machine takes nothing from it, and
 * {@value #PATIENCE} times as much by the clock for one that only waits. What takes longer is given up: its thread is
 * interrupted and, as no thread can be ended by force, left to itself. After {@value #MOST_LEFT} such threads the detector
 * is asked no more, so that they cannot eat up the machine. Who it is it is asked once. Safe for several threads.
 */
final class BudgetedDetector implements Detector {

    static final int MOST_LEFT = 3;

    /** So many times its budget a detector may take by the clock. */
    static final int PATIENCE = 10;

    private static final Duration BUDGET = Duration.ofSeconds(1);
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

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
            throw new Unanswered(
                    "is switched off: " + MOST_LEFT + " articles took longer than " + budget.toMillis() + " ms");
        }
        Work work = new Work(text);
        Future<List<Mention>> answer = threads.submit(work);
        try {
            return awaited(answer, work);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unanswered("was interrupted", e);
        } catch (ExecutionException e) {
            throw new Unanswered(String.valueOf(e.getCause()), e.getCause());
        }
    }

    private List<Mention> awaited(Future<List<Mention>> answer, Work work)
            throws InterruptedException, ExecutionException {
        for (int times = 1; ; times++) {
            try {
                return answer.get(budget.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (times == PATIENCE || work.nanos() >= budget.toNanos()) {
                    left.incrementAndGet();
                    answer.cancel(true);
                    throw new Unanswered("took longer than " + budget.toMillis() + " ms", e);
                }
            }
        }
    }

    /** One article in a thread of the detector. */
    private final class Work implements Callable<List<Mention>> {
        private final AnalysedText text;
        private volatile long thread;
        private volatile long begun;

        Work(AnalysedText text) {
            this.text = text;
        }

        @Override
        public List<Mention> call() {
            begun = CLOCK.getCurrentThreadCpuTime();
            thread = Thread.currentThread().getId();
            return detector.detect(text);
        }

        /** The CPU time that it has taken. */
        long nanos() {
            return thread == 0 ? 0 : CLOCK.getThreadCpuTime(thread) - begun;
        }
    }
}
