package io.wirewatch.article.date;

import io.wirewatch.article.date.Lines.Line;
import java.util.Optional;

/** The text begins with a date, alone on its line or after the word {@code date}. */
final class LeadDate implements DateRule {

    private static final int LONGEST = 60;

    @Override
    public Optional<TextDate> find(Lines lines) {
        if (lines.top().isEmpty()) {
            return Optional.empty();
        }
        Line first = lines.top().get(0);
        int label = DateLabels.published(first.text());
        int from = first.start() + label;
        int to = Math.min(first.end(), from + LONGEST);
        return WrittenDate.in(lines.text(), from, to)
                .filter(date ->
                        date.start() == from && (label > 0 || date.end() >= first.end() - 1 || isIso(lines, date)))
                .map(date -> new TextDate(date, "lead", textAfter(lines.text(), date.end())));
    }

    private static boolean isIso(Lines lines, WrittenDate date) {
        String text = lines.text();
        return date.end() - date.start() >= 10
                && text.charAt(date.start() + 4) == '-'
                && Character.isWhitespace(text.charAt(date.end()));
    }

    private static int textAfter(String text, int end) {
        int at = end;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || ":;|".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }
}
