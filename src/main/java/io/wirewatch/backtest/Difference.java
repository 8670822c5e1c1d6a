package io.wirewatch.backtest;

import io.wirewatch.alert.Alert;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An alert as one set of detectors gives it, beside what the other set makes of the same words.
 *
 * @param now by the detectors that are tried; empty where they give none
 * @param before by the detectors compared with; empty where they give none, or where there are none
 * @param changes fields that differ, with both values; empty text for a field that is absent
 */
public record Difference(Optional<Alert> now, Optional<Alert> before, Map<String, Change> changes) {

    /**
     * A field's two values.
     *
     * @param before by the detectors compared with
     * @param now by those that are tried
     */
    public record Change(String before, String now) {}

    /** What became of an alert. */
    public enum Kind {
        ADDED,
        LOST,
        CHANGED,
        SAME
    }

    /** Copies the changes. */
    public Difference {
        changes = Map.copyOf(changes);
    }

    static Difference between(Alert now, Alert before) {
        Map<String, Change> changes = new TreeMap<>();
        Map<String, String> left = fields(before);
        Map<String, String> right = fields(now);
        left.forEach((name, value) -> compare(name, value, right.getOrDefault(name, ""), changes));
        right.forEach((name, value) -> compare(name, left.getOrDefault(name, ""), value, changes));
        return new Difference(Optional.of(now), Optional.of(before), changes);
    }

    private static void compare(String name, String before, String now, Map<String, Change> changes) {
        if (!before.equals(now)) {
            changes.put(name, new Change(before, now));
        }
    }

    /** Everything that two alerts may differ in, as text. */
    private static Map<String, String> fields(Alert alert) {
        Map<String, String> fields = new TreeMap<>();
        alert.fact().values().forEach((name, value) -> fields.put(name, value.toString()));
        fields.put("status", alert.verdict().status());
        fields.put("novelty", alert.verdict().novelty().label());
        fields.put("severity", alert.verdict().severity().label());
        return fields;
    }

    /** What became of the alert. */
    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        if (now.isEmpty()) {
            return Kind.LOST;
        }
        return changes.isEmpty() ? Kind.SAME : Kind.CHANGED;
    }

    /** The alert, as it is told now where it is. */
    public Alert alert() {
        return now.or(() -> before).orElseThrow();
    }
}
