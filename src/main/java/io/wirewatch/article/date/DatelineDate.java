package io.wirewatch.article.date;

import io.wirewatch.article.date.Lines.Line;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A paragraph near the top begins with a place and a date: {@code BEIJING, May 14, 2026 /PRNewswire/}, {@code 新华社北京2026年5月14日电}. */
final class DatelineDate implements DateRule {

    private static final int LONGEST_PLACE = 45;
    private static final int LONGEST = 90;
    /** Words between the place and the date: Paris, le 14 mai. */
    private static final Pattern ARTICLE = Pattern.compile("(?<=[,(])\\s*(le|el|il|am|den|em)$");
    /** A Chinese dateline is an agency and a place, a date, and the word for a wire: 新华社北京5月14日电. */
    private static final Pattern CHINESE_PLACE = Pattern.compile("[\\p{IsHan}（(\\s]{2,20}");

    private static final Pattern WIRE = Pattern.compile("\\s*[电電讯訊]");

    @Override
    public Optional<TextDate> find(Lines lines) {
        for (Line line : lines.top()) {
            Optional<TextDate> date = WrittenDate.in(
                            lines.text(), line.start(), Math.min(line.end(), line.start() + LONGEST))
                    .filter(found -> isDateline(lines.text(), line, found))
                    .map(found -> new TextDate(found, "dateline", 0));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static boolean isDateline(String text, Line line, WrittenDate date) {
        String before = text.substring(line.start(), date.start());
        if (CHINESE_PLACE.matcher(before).matches()) {
            return WIRE.matcher(text).region(date.end(), line.end()).lookingAt();
        }
        return isPlace(ARTICLE.matcher(before.strip()).replaceFirst("")) && ends(text, date.end(), line.end());
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
