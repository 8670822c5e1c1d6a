package io.wirewatch.article.date;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The lines at both ends of a text that are not blank. A text that is longer than both together has no lines between
 * them here: dates of publication stand at the top or at the end.
 *
 * @param text the whole text
 * @param top lines from the top, in order
 * @param tail lines at the end that are not among {@code top}, in order
 */
record Lines(String text, List<Line> top, List<Line> tail) {

    private static final int TOP = 25;
    private static final int TAIL = 30;

    /**
     * A line without the blanks around it.
     *
     * @param start first UTF-16 code unit in the text
     * @param end code unit after the last
     */
    record Line(String text, int start, int end) {}

    static Lines of(String text) {
        List<Line> top = new ArrayList<>();
        int at = 0;
        while (at < text.length() && top.size() < TOP) {
            int end = lineEnd(text, at);
            add(text, at, end, top);
            at = end + 1;
        }
        return new Lines(text, List.copyOf(top), tail(text, at));
    }

    private static List<Line> tail(String text, int from) {
        List<Line> tail = new ArrayList<>();
        int end = text.length();
        while (end > from && tail.size() < TAIL) {
            int start = Math.max(from, text.lastIndexOf('\n', end - 1) + 1);
            add(text, start, end, tail);
            end = start - 1;
        }
        Collections.reverse(tail);
        return List.copyOf(tail);
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static void add(String text, int from, int to, List<Line> lines) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            lines.add(new Line(text.substring(start, end), start, end));
        }
    }
}
