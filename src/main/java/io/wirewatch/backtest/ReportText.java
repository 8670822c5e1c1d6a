package io.wirewatch.backtest;

import io.wirewatch.api.Excerpt;
import io.wirewatch.backtest.Difference.Kind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A report in lines for people. */
public final class ReportText {

    private static final int LONGEST = 240;

    private ReportText() {}

    /** The lines of a report. */
    public static List<String> lines(Report report, List<Expectations.Outcome> outcomes) {
        List<String> lines = new ArrayList<>();
        lines.add(report.articles() + " articles, " + report.alerts().size() + " alerts");
        months(report, lines);
        if (report.compared()) {
            lines.add("");
            lines.add("Against the other detectors: " + report.of(Kind.ADDED).size() + " added, "
                    + report.of(Kind.LOST).size() + " lost, "
                    + report.of(Kind.CHANGED).size() + " changed, "
                    + report.of(Kind.SAME).size() + " the same");
            List.of(Kind.ADDED, Kind.LOST, Kind.CHANGED)
                    .forEach(kind -> report.of(kind).forEach(one -> difference(one, lines)));
        }
        if (!outcomes.isEmpty()) {
            lines.add("");
            outcomes.forEach(one -> lines.add(
                    (one.met() ? "ok    " : "FAIL  ") + one.line() + (one.met() ? "" : ": there are " + one.count())));
        }
        lines.add("");
        lines.add("hash " + ReportJson.hash(report));
        return lines;
    }

    private static void months(Report report, List<String> lines) {
        Map<String, Map<YearMonth, Integer>> counts =
                report.counts(one -> one.now().isPresent());
        TreeSet<YearMonth> months = new TreeSet<>();
        counts.values().forEach(one -> months.addAll(one.keySet()));
        if (months.isEmpty()) {
            return;
        }
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-8s", "month"));
        counts.keySet().forEach(detector -> head.append("  ").append(detector));
        lines.add("");
        lines.add(head.toString());
        for (YearMonth month : months) {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-8s", month));
            counts.forEach((detector, one) -> line.append(
                    String.format(Locale.ROOT, "  %" + detector.length() + "d", one.getOrDefault(month, 0))));
            lines.add(line.toString());
        }
    }

    private static void difference(Difference one, List<String> lines) {
        String sign = one.kind() == Kind.ADDED ? "+" : one.kind() == Kind.LOST ? "-" : "~";
        lines.add("");
        lines.add(sign + " " + one.alert().article().publishedAt().toLocalDate() + "  "
                + one.alert().detector().id() + "  " + one.alert().verdict().headline());
        new TreeMap<>(one.changes())
                .forEach((name, change) -> lines.add("    " + name + ": "
                        + (change.before().isEmpty() ? "(empty)" : change.before()) + " -> "
                        + (change.now().isEmpty() ? "(empty)" : change.now())));
        for (Excerpt excerpt : one.alert().evidence()) {
            String text = excerpt.text().replaceAll("\\s+", " ");
            lines.add("    \"" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text) + "\"");
        }
    }
}
