package io.wirewatch.rule;

import io.wirewatch.api.Mention;
import io.wirewatch.text.TextAnalyser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came out of an example.
 *
 * @param example what was tried
 * @param found the alerts it gave, one mention for each
 * @param complaints what is not as the example says; none where it passes
 */
public record ExampleRun(Example example, List<Mention> found, List<String> complaints) {

    /** Copies the lists. */
    public ExampleRun {
        found = List.copyOf(found);
        complaints = List.copyOf(complaints);
    }

    /** Tries an example. */
    static ExampleRun of(Example example, RuleDetector detector, TextAnalyser analyser) {
        Map<String, Mention> byKey = new LinkedHashMap<>();
        for (Mention mention : detector.detect(analyser.analyse(example.article()))) {
            byKey.putIfAbsent(mention.key(), mention);
        }
        List<Mention> found = List.copyOf(byKey.values());
        return new ExampleRun(example, found, complaints(example.expected(), found));
    }

    /** Whether everything came out as the example says. */
    public boolean passes() {
        return complaints.isEmpty();
    }

    private static List<String> complaints(List<Map<String, Object>> expected, List<Mention> found) {
        List<String> complaints = new ArrayList<>();
        List<Mention> left = new ArrayList<>(found);
        for (Map<String, Object> wanted : expected) {
            Mention nearest = nearest(wanted, left);
            if (nearest == null) {
                complaints.add("no alert where one was expected with " + wanted);
            } else {
                left.remove(nearest);
                complaints.addAll(differences(wanted, nearest));
            }
        }
        left.forEach(extra ->
                complaints.add("an alert that was not expected: " + extra.fact().values()));
        return complaints;
    }

    private static @org.jspecify.annotations.Nullable Mention nearest(Map<String, Object> wanted, List<Mention> found) {
        Mention best = null;
        int fewest = Integer.MAX_VALUE;
        for (Mention mention : found) {
            int wrong = differences(wanted, mention).size();
            if (wrong < fewest) {
                fewest = wrong;
                best = mention;
            }
        }
        return best;
    }

    private static List<String> differences(Map<String, Object> wanted, Mention mention) {
        List<String> differences = new ArrayList<>();
        wanted.forEach((slot, value) -> {
            Object actual = actual(slot, mention);
            boolean absent = value.equals("none") && actual.equals("");
            if (!absent && !actual.equals(value) && !List.of(value).equals(actual)) {
                differences.add(slot + " is " + shown(actual) + ", expected " + shown(value));
            }
        });
        return differences;
    }

    private static Object actual(String slot, Mention mention) {
        return switch (slot) {
            case "status" -> mention.status();
            case "novelty" -> mention.novelty().label();
            case "severity" -> mention.severity().label();
            case "headline" -> mention.headline();
            default -> mention.fact().values().getOrDefault(slot, "");
        };
    }

    private static String shown(Object value) {
        return value.equals("") ? "empty" : value.toString();
    }
}
