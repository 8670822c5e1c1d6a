package io.wirewatch.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Asserts that time grows with the size of an input alone. The machine may be busy and the compiler of the JVM at work:
 * what is too slow once is timed again. Work that grows with the square of its input is too slow each time.
 */
public final class Growth {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 6;
    /** The large input may take so many times its share. The square of {@code times} is far above for eight or more. */
    private static final int SLACK = 3;

    private static final double LEAST_SECONDS = 0.02;

    private Growth() {}

    /**
     * Asserts that one piece of work takes no more than its share of the time of another.
     *
     * @param what what is timed, for the message
     * @param times how many times as large the input of {@code large} is, at least eight
     */
    public static void assertInProportion(String what, int times, Runnable small, Runnable large) {
        StringBuilder seen = new StringBuilder();
        for (int round = 0; round < ROUNDS; round++) {
            double least = Math.max(LEAST_SECONDS, seconds(small));
            double most = seconds(large);
            if (most < SLACK * times * least) {
                return;
            }
            seen.append(String.format(" %.3f and %.3f", least, most));
        }
        assertThat(seen.toString())
                .as("%s: seconds for a text, and for one %d times as long", what, times)
                .isEmpty();
    }

    private static double seconds(Runnable work) {
        long begun = CLOCK.getCurrentThreadCpuTime();
        work.run();
        return (CLOCK.getCurrentThreadCpuTime() - begun) / 1e9;
    }
}
