package io.wirewatch.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Measures pieces of work in rounds that take turns, so that a neighbour on the machine slows all of them alike:
 * microseconds of this thread's CPU for an article, the median of the rounds. On a busy machine this says more than the
 * clock on the wall.
 */
final class CpuRounds {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 7;
    private static final long ROUND_NANOS = 500_000_000L;
    private static final int BATCH = 20;

    private final int articles;
    private final Map<String, IntUnaryOperator> works = new LinkedHashMap<>();

    /** Rounds over so many articles, again and again. */
    CpuRounds(int articles) {
        this.articles = articles;
    }

    /** Adds a piece of work, from the number of an article to any number that depends on what was done. */
    CpuRounds with(String name, IntUnaryOperator work) {
        works.put(name, work);
        return this;
    }

    /** Microseconds for an article by the name of the work. */
    Map<String, Double> run() {
        Map<String, List<Double>> rounds = new LinkedHashMap<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (Map.Entry<String, IntUnaryOperator> work : works.entrySet()) {
                double took = round(work.getValue());
                List<Double> known = rounds.computeIfAbsent(work.getKey(), name -> new ArrayList<>());
                if (round >= 0) {
                    known.add(took);
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        rounds.forEach((name, took) -> medians.put(name, median(took)));
        return medians;
    }

    private double round(IntUnaryOperator work) {
        long begun = CLOCK.getCurrentThreadCpuTime();
        long done = 0;
        long sum = 0;
        while (CLOCK.getCurrentThreadCpuTime() - begun < ROUND_NANOS) {
            for (int i = 0; i < BATCH; i++) {
                sum += work.applyAsInt((int) (done++ % articles));
            }
        }
        if (sum < 0) {
            throw new IllegalStateException("a sum of sizes is never negative");
        }
        return (CLOCK.getCurrentThreadCpuTime() - begun) / 1e3 / done;
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
