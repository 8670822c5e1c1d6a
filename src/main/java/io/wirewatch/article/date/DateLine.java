package io.wirewatch.article.date;

import io.wirewatch.article.date.Lines.Line;
import java.util.Optional;
import java.util.regex.Pattern;

/** A short line near the top is a date, with no more than a byline beside it: {@code By Ann Lee | 14 May 2026}. */
final class DateLine implements DateRule {

    private static final int LONGEST = 90;
    private static final int NEAREST = 12;
    /** What may follow a date on its line: who says so. */
    private static final Pattern SOURCE = Pattern.compile("(?i)(来源|來源|作者|source|quelle|fuente|fonte)\\s*[:：]");

    @Override
    public Optional<TextDate> find(Lines lines) {
        for (Line line : lines.top().subList(0, Math.min(NEAREST, lines.top().size()))) {
            Optional<WrittenDate> date = line.text().length() > LONGEST
                    ? Optional.empty()
                    : WrittenDate.in(lines.text(), line.start(), line.end());
            if (date.filter(found -> standsAlone(lines.text(), line, found)).isPresent()) {
                return date.map(found -> new TextDate(found, "line", 0));
            }
        }
        return Optional.empty();
    }

    private static boolean standsAlone(String text, Line line, WrittenDate date) {
        String before = text.substring(line.start(), date.start()).strip();
        String after = text.substring(date.end(), line.end()).strip();
        boolean byline = before.isEmpty()
                || before.startsWith("By ")
                || "|-–—•·,(/".indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean ends = after.length() <= 2 || "|-–—•·,(/".indexOf(after.charAt(0)) >= 0;
        return byline && (ends || SOURCE.matcher(after).lookingAt());
    }
}
