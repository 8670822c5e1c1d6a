package io.wirewatch.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fact that an article is said to state, by a reader or by a detector.
 *
 * @param detector the detector it belongs to
 * @param news whether it is news and not recalled
 * @param facts values by field, {@code status} among them; one value is a list of one
 * @param confidence of the detector, 0 to 1; 1 for a reader
 * @param words the words that state it
 */
public record Told(String detector, boolean news, Map<String, List<String>> facts, double confidence, String words) {

    /** Copies the facts. */
    public Told {
        facts = Map.copyOf(new TreeMap<>(facts));
    }

    /** The values of a field; empty where it has none. */
    List<String> values(String field) {
        return facts.getOrDefault(field, List.of());
    }
}
