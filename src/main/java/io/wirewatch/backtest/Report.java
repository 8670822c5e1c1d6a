package io.wirewatch.backtest;

import io.wirewatch.alert.Alert;
import io.wirewatch.backtest.Difference.Kind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What came out of a backtest.
 *
 * @param articles how many were read
 * @param compared whether there was another set of detectors to compare with
 * @param differences every alert of either set, by date, article and detector
 */
public record Report(long articles, boolean compared, List<Difference> differences) {

    private static final Comparator<Difference> ORDER = Comparator.comparing(
                    (Difference one) -> one.alert().article().publishedAt().toInstant())
            .thenComparing(one -> one.alert().article().id())
            .thenComparing(one -> one.alert().detector().id())
            .thenComparing(one -> one.alert().id())
            .thenComparing(Difference::kind);

    /** Puts the alerts in their order. */
    public Report {
        differences = differences.stream().sorted(ORDER).toList();
    }

    /** Alerts by detector and month, for those that a condition holds for. */
    public Map<String, Map<YearMonth, Integer>> counts(Predicate<Difference> condition) {
        Map<String, Map<YearMonth, Integer>> counts = new TreeMap<>();
        differences.stream().filter(condition).forEach(one -> counts.computeIfAbsent(
                        one.alert().detector().id(), absent -> new TreeMap<>())
                .merge(month(one.alert()), 1, Integer::sum));
        return counts;
    }

    static YearMonth month(Alert alert) {
        return YearMonth.from(alert.article().publishedAt());
    }

    /** The detectors that gave an alert, by name. */
    public List<String> detectors() {
        return differences.stream()
                .map(one -> one.alert().detector().id())
                .distinct()
                .sorted()
                .toList();
    }

    /** The alerts that something became of. */
    public List<Difference> of(Kind kind) {
        return differences.stream().filter(one -> one.kind() == kind).toList();
    }

    /** The alerts of the detectors that are tried. */
    public List<Alert> alerts() {
        List<Alert> alerts = new ArrayList<>();
        differences.forEach(one -> one.now().ifPresent(alerts::add));
        return alerts;
    }
}
