package io.wirewatch.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a mention states, as named values. A value is a {@link String}, a {@link Double} or a list of strings; a slot
 * that the text does not fill is absent.
 *
 * @param values the slots that are filled, in the order of the detector
 */
public record Fact(Map<String, Object> values) {

    /** Copies the values and checks their types. */
    public Fact {
        Map<String, Object> copy = new LinkedHashMap<>();
        values.forEach((name, value) -> copy.put(name, checked(name, value)));
        values = Collections.unmodifiableMap(copy);
    }

    private static Object checked(String name, Object value) {
        if (value instanceof String || value instanceof Double) {
            return value;
        }
        if (value instanceof List<?> list) {
            List<String> strings = new ArrayList<>();
            list.forEach(item -> strings.add((String) item));
            return List.copyOf(strings);
        }
        throw new IllegalArgumentException("slot " + name + " is a "
                + value.getClass().getSimpleName() + "; a text, a Double or a list of texts fits");
    }

    /** The value of a slot as text; empty where the slot is. */
    public String text(String slot) {
        Object value = values.get(slot);
        return value == null ? "" : value.toString();
    }

    /** The values of a slot as a list; empty where the slot is. */
    public List<String> list(String slot) {
        Object value = values.get(slot);
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }
}
