package io.wirewatch.replay;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much faster than life news are replayed.
 *
 * @param factor seconds of publication that go by in a second; infinite where nothing waits
 */
public record Speed(double factor) {

    /** As fast as it goes. */
    public static final Speed MAX = new Speed(Double.POSITIVE_INFINITY);

    private static final Pattern TIMES = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)x");
    private static final Pattern SPAN = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(s|m|min|h|d|w|y)/(s|min|h)");

    private static final Map<String, Double> SECONDS =
            Map.of("s", 1.0, "m", 60.0, "min", 60.0, "h", 3600.0, "d", 86_400.0, "w", 604_800.0, "y", 31_557_600.0);

    /** Checks that time goes on. */
    public Speed {
        if (!(factor > 0)) {
            throw new IllegalArgumentException("a speed of " + factor + " gets nowhere; use 1x, 1000x, 1d/s or max");
        }
    }

    /**
     * The speed that a person writes: {@code max}, {@code 1x}, {@code 1000x}, {@code 1d/s} (a day of news a second).
     *
     * @throws IllegalArgumentException where it is none of these
     */
    public static Speed parse(String text) {
        if (text.equals("max")) {
            return MAX;
        }
        Matcher times = TIMES.matcher(text);
        if (times.matches()) {
            return new Speed(Double.parseDouble(times.group(1)));
        }
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            return new Speed(Double.parseDouble(span.group(1)) * seconds(span.group(2)) / seconds(span.group(3)));
        }
        throw new IllegalArgumentException(
                "\"" + text + "\" is no speed; use max, 1x (as it happened), 1000x, or 1d/s (a day of news a second)");
    }

    /** How long it takes until so much time of publication has gone by. */
    Duration waiting(Duration published) {
        double nanos = (published.getSeconds() * 1e9 + published.getNano()) / factor;
        return Duration.ofNanos((long) nanos);
    }

    private static double seconds(String unit) {
        Double seconds = SECONDS.get(unit);
        return seconds == null ? 1 : seconds;
    }
}
