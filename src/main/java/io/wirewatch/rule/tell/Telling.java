package io.wirewatch.rule.tell;

import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Fact;
import io.wirewatch.api.Mention;
import io.wirewatch.api.Novelty;
import io.wirewatch.api.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a detector file says about its alerts. Immutable.
 *
 * @param title of the detector, which is the headline where no template fits
 * @param level severity where no condition holds
 * @param severities conditions with their severity; the first that holds decides
 * @param headlines templates; the first whose slots are filled is taken
 * @param key slots that make two facts the same; all slots where none is named
 * @param weights conditions with what they add to the confidence
 * @param words how values are said
 */
public record Telling(
        String title,
        Severity level,
        List<When<Severity>> severities,
        List<Headline> headlines,
        List<String> key,
        List<When<Double>> weights,
        Headline.Words words) {

    private static final double LEAST = 0.01;
    private static final double MOST = 0.99;

    /**
     * What is so under a condition.
     *
     * @param condition when
     * @param then what
     */
    public record When<T>(Expression condition, T then) {}

    /** Copies the lists. */
    public Telling {
        severities = List.copyOf(severities);
        headlines = List.copyOf(headlines);
        key = List.copyOf(key);
        weights = List.copyOf(weights);
    }

    /** The mention of a match. */
    public Mention mention(
            Map<String, Object> facts, String status, Novelty novelty, double confidence, List<Excerpt> evidence) {
        Map<String, Object> values = new HashMap<>(facts);
        if (!status.isEmpty()) {
            values.put("status", status);
        }
        values.put("novelty", novelty.label());
        values.put("confidence", confidence);
        Slots slots = new Slots(values);
        return new Mention(
                new Fact(facts),
                status,
                novelty,
                severity(slots),
                weighted(confidence, slots),
                headline(slots),
                key(facts),
                evidence);
    }

    private Severity severity(Slots slots) {
        return severities.stream()
                .filter(when -> when.condition().holds(slots))
                .map(When::then)
                .findFirst()
                .orElse(level);
    }

    private double weighted(double confidence, Slots slots) {
        double sum = confidence;
        for (When<Double> weight : weights) {
            sum += weight.condition().holds(slots) ? weight.then() : 0;
        }
        return weights.isEmpty() ? confidence : Math.min(MOST, Math.max(LEAST, sum));
    }

    private String headline(Slots slots) {
        return headlines.stream()
                .flatMap(template -> template.fill(slots, words).stream())
                .findFirst()
                .orElse(title);
    }

    private String key(Map<String, Object> facts) {
        StringBuilder text = new StringBuilder();
        List<String> names = key.isEmpty() ? facts.keySet().stream().sorted().toList() : key;
        for (String name : names) {
            text.append(name).append('=').append(facts.getOrDefault(name, "")).append(';');
        }
        return text.toString();
    }
}
