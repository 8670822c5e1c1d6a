package io.wirewatch.alert;

import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps an alert below 64 KiB of JSON, whatever the article and the detector. What is longer is cut at its end, so that
 * the quoted words still lie where the alert says.
 */
final class AlertBudget {

    /** Most excerpts of one alert. */
    static final int EXCERPTS = 16;

    private static final int EXCERPT_CHARS = 800;
    private static final int LINE_CHARS = 500;
    private static final int LIST_ITEMS = 20;
    private static final int SLOT_CHARS = 200;

    private AlertBudget() {}

    static String line(String text) {
        return cut(text, LINE_CHARS);
    }

    static Excerpt fit(Excerpt excerpt) {
        String text = cut(excerpt.text(), EXCERPT_CHARS);
        return new Excerpt(excerpt.in(), excerpt.start(), excerpt.start() + text.length(), text);
    }

    static Fact fit(Fact fact) {
        Map<String, Object> values = new LinkedHashMap<>();
        fact.values().forEach((slot, value) -> {
            if (!(value instanceof Double number) || Double.isFinite(number)) {
                values.put(slot, fit(value));
            }
        });
        return new Fact(values);
    }

    private static Object fit(Object value) {
        if (value instanceof String text) {
            return cut(text, SLOT_CHARS);
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .limit(LIST_ITEMS)
                    .map(item -> cut(item.toString(), SLOT_CHARS))
                    .toList();
        }
        return value;
    }

    private static String cut(String text, int chars) {
        if (text.length() <= chars) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(chars - 1)) ? chars - 1 : chars);
    }
}
