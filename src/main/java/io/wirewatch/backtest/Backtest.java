package io.wirewatch.backtest;

import io.wirewatch.alert.Alert;
import io.wirewatch.api.Article;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;

/** Runs detectors over articles on several threads. */
public final class Backtest {

    private static final int BATCH = 64;

    private final Alerts now;
    private final Optional<Alerts> before;
    private final int threads;

    /** What a set of detectors makes of an article. Safe for several threads. */
    @FunctionalInterface
    public interface Alerts {
        /** The alerts of an article, in the order in which their facts come up. */
        List<Alert> of(Article article);
    }

    /**
     * A backtest.
     *
     * @param now the detectors that are tried
     * @param before those they are compared with
     */
    public Backtest(Alerts now, Optional<Alerts> before, int threads) {
        this.now = now;
        this.before = before;
        this.threads = threads;
    }

    private record Batch(int articles, List<Difference> differences) {}

    /**
     * The report of some articles.
     *
     * @param progress is told how many articles are done, from this thread
     */
    public Report run(Iterator<Article> articles, LongConsumer progress) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Deque<Future<Batch>> waiting = new ArrayDeque<>();
        List<Difference> all = new ArrayList<>();
        long done = 0;
        try {
            while (articles.hasNext() || !waiting.isEmpty()) {
                while (articles.hasNext() && waiting.size() < threads * 3) {
                    List<Article> batch = batch(articles);
                    waiting.add(workers.submit(() -> examine(batch)));
                }
                Batch batch = result(waiting.remove());
                all.addAll(batch.differences());
                done += batch.articles();
                progress.accept(done);
            }
        } finally {
            workers.shutdownNow();
        }
        return new Report(done, before.isPresent(), all);
    }

    private static List<Article> batch(Iterator<Article> articles) {
        List<Article> batch = new ArrayList<>(BATCH);
        while (articles.hasNext() && batch.size() < BATCH) {
            batch.add(articles.next());
        }
        return batch;
    }

    private Batch examine(List<Article> articles) {
        List<Difference> differences = new ArrayList<>();
        for (Article article : articles) {
            List<Alert> found = now.of(article);
            differences.addAll(
                    Pairing.pair(found, before.map(other -> other.of(article)).orElse(found)));
        }
        return new Batch(articles.size(), differences);
    }

    private static Batch result(Future<Batch> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the backtest was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the backtest failed: " + e.getCause(), e.getCause());
        }
    }
}
