package io.wirewatch.rule.tell;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values that conditions and headlines see: the slots of a match, and {@code status}, {@code novelty} and
 * {@code confidence}.
 *
 * @param values by name: a text, a {@link Double} or a list of texts
 */
public record Slots(Map<String, Object> values) {

    /** Names that every detector has beside its slots. */
    public static final List<String> ALWAYS = List.of("status", "novelty", "confidence");

    /** Copies the values. */
    public Slots {
        values = Map.copyOf(values);
    }

    /** The value of a slot, or null where it is empty. */
    @Nullable
    Object get(String name) {
        Object value = values.get(name);
        boolean empty =
                value instanceof String text && text.isEmpty() || value instanceof List<?> list && list.isEmpty();
        return empty ? null : value;
    }
}
