package io.wirewatch.article.date;

import io.wirewatch.article.date.Lines.Line;
import java.util.Locale;
import java.util.Optional;

/** A paragraph near the top begins with a place and a date: {@code BEIJING, May 14, 2026 /PRNewswire/}. */
final class DatelineDate implements DateRule {

    private static final int LONGEST_PLACE = 45;
    private static final int LONGEST = 90;

    @Override
    public Optional<TextDate> find(Lines lines) {
        for (Line line : lines.top()) {
            Optional<TextDate> date = WrittenDate.in(
                            lines.text(), line.start(), Math.min(line.end(), line.start() + LONGEST))
                    .filter(found -> isPlace(lines.text().substring(line.start(), found.start())))
                    .filter(found -> ends(lines.text(), found.end(), line.end()))
                    .map(found -> new TextDate(found, "dateline", 0));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** Whether words are a place with a comma or a bracket: no verb, no small first letter. */
    private static boolean isPlace(String before) {
        String place = before.strip();
        if (place.isEmpty() || place.length() > LONGEST_PLACE || !Character.isUpperCase(place.codePointAt(0))) {
            return false;
        }
        boolean marked = ",(-–—/|".indexOf(place.charAt(place.length() - 1)) >= 0;
        String word = place.split("[ ,(/]")[0];
        return marked && (word.equals(word.toUpperCase(Locale.ROOT)) || place.split(" ").length <= 3);
    }

    private static boolean ends(String text, int end, int lineEnd) {
        int at = end;
        while (at < lineEnd && (text.charAt(at) == ' ' || text.charAt(at) == ')')) {
            at++;
        }
        return at < lineEnd && "/(-–—:\u201c\"|.".indexOf(text.charAt(at)) >= 0;
    }
}
