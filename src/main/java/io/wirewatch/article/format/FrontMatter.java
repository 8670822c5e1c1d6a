package io.wirewatch.article.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Lines {@code key: value} between {@code ---} lines at the top of a text.
 *
 * @param facing what they say of the article
 * @param end index after them in the text; 0 where there are none
 */
record FrontMatter(Facing facing, int end) {

    private static final FrontMatter NONE = new FrontMatter(Facing.NOTHING, 0);
    private static final int LONGEST = 8192;

    static FrontMatter of(String text) {
        int start = text.length() - text.stripLeading().length();
        int close = text.startsWith("---\n", start) ? text.indexOf("\n---", start + 3) : -1;
        int end = close < 0 ? -1 : lineEnd(text, close + 1);
        if (close < 0
                || close - start > LONGEST
                || !text.substring(close + 1, end).strip().equals("---")) {
            return NONE;
        }
        Map<String, String> values = values(text.substring(start + 4, Math.max(start + 4, close)));
        return values.isEmpty() ? NONE : new FrontMatter(facing(values), end);
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static Map<String, String> values(String lines) {
        Map<String, String> values = new HashMap<>();
        lines.lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                values.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT), plain(line.substring(colon + 1)));
            }
        });
        return values;
    }

    private static String plain(String value) {
        String stripped = value.strip();
        boolean quoted = stripped.length() > 1
                && (stripped.charAt(0) == '"' || stripped.charAt(0) == '\'')
                && stripped.charAt(stripped.length() - 1) == stripped.charAt(0);
        return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
    }

    private static Facing facing(Map<String, String> values) {
        return new Facing(
                first(values, "id", "uri", "guid"),
                first(values, "url", "link", "canonical"),
                first(values, "source", "outlet", "publisher", "site"),
                first(values, "title", "headline"),
                first(values, "language", "lang"));
    }

    private static String first(Map<String, String> values, String... keys) {
        for (String key : keys) {
            String value = values.getOrDefault(key, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
