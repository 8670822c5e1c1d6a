package io.wirewatch.backtest;

import io.wirewatch.alert.Alert;
import io.wirewatch.backtest.Difference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a backtest must come to, one line each: {@code at least 1 alert of tariff-change in 2025-04}, {@code no alert of
 * taiwan-statement in 2024}, {@code exactly 3 alerts of tariff-change}, {@code at most 2 alerts lost}. Lines that begin
 * with # and empty lines do not count.
 *
 * @param all in the order of the file
 */
public record Expectations(List<Expectation> all) {

    private static final Pattern LINE = Pattern.compile(
            "(?:(at least|at most|exactly) (\\d{1,9})|no) alerts?(?: (added|lost|changed))?(?: of ([a-z0-9-]+))?"
                    + "(?: in (\\d{4}(?:-\\d{2}(?:-\\d{2})?)?))?");

    /**
     * One of them.
     *
     * @param line as it is written
     * @param sign {@code at least}, {@code at most} or {@code exactly}
     * @param number how many alerts
     * @param what which alerts are counted
     */
    public record Expectation(String line, String sign, long number, Counted what) {

        boolean fits(long count) {
            return switch (sign) {
                case "at least" -> count >= number;
                case "at most" -> count <= number;
                default -> count == number;
            };
        }
    }

    /**
     * Which alerts an expectation counts.
     *
     * @param kind added, lost or changed; empty for all there are now
     * @param detector its id; empty for all
     * @param time beginning of the date of publication; empty for all
     */
    public record Counted(String kind, String detector, String time) {

        boolean counts(Difference one) {
            Alert alert = one.alert();
            boolean fits = kind.isEmpty()
                    ? one.now().isPresent()
                    : one.kind() == Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT));
            return fits
                    && (detector.isEmpty() || detector.equals(alert.detector().id()))
                    && alert.article().publishedAt().toLocalDate().toString().startsWith(time);
        }
    }

    /** Copies the list. */
    public Expectations {
        all = List.copyOf(all);
    }

    /**
     * The expectations of a file.
     *
     * @throws IllegalArgumentException where a line is none, with its number and an example
     */
    public static Expectations parse(String file, List<String> lines) {
        List<Expectation> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                all.add(expectation(file + ":" + (i + 1), line));
            }
        }
        return new Expectations(all);
    }

    private static Expectation expectation(String place, String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(place + ": \"" + line
                    + "\" is no expectation; write it like: at least 1 alert of tariff-change in 2025-04");
        }
        String sign = matcher.group(1) == null ? "exactly" : matcher.group(1);
        long number = matcher.group(2) == null ? 0 : Long.parseLong(matcher.group(2));
        return new Expectation(line, sign, number, new Counted(text(matcher, 3), text(matcher, 4), text(matcher, 5)));
    }

    private static String text(Matcher matcher, int group) {
        String found = matcher.group(group);
        return found == null ? "" : found;
    }

    /**
     * What became of an expectation.
     *
     * @param line as it is written
     * @param met whether it came true
     * @param count how many alerts there were
     */
    public record Outcome(String line, boolean met, long count) {}

    /** What became of them. */
    public List<Outcome> of(Report report) {
        return all.stream()
                .map(one -> {
                    long count = report.differences().stream()
                            .filter(one.what()::counts)
                            .count();
                    return new Outcome(one.line(), one.fits(count), count);
                })
                .toList();
    }
}
