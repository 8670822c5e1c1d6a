package io.wirewatch.article.date;

import io.wirewatch.article.date.Lines.Line;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A {@code date:} or {@code published:} between {@code ---} lines at the top. */
final class FrontMatterDate implements DateRule {

    private static final Set<String> KEYS = Set.of(
            "date",
            "published",
            "published_at",
            "publishedat",
            "publish_date",
            "publication_date",
            "pubdate",
            "datepublished",
            "created",
            "created_at",
            "day");

    @Override
    public Optional<TextDate> find(Lines lines) {
        List<Line> top = lines.top();
        if (top.isEmpty() || !top.get(0).text().equals("---")) {
            return Optional.empty();
        }
        for (Line line : top.subList(1, top.size())) {
            if (line.text().equals("---")) {
                return Optional.empty();
            }
            Optional<TextDate> date = dateOf(line, lines.text());
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<TextDate> dateOf(Line line, String text) {
        int colon = line.text().indexOf(':');
        if (colon < 0
                || !KEYS.contains(
                        MonthNames.fold(line.text().substring(0, colon).strip()))) {
            return Optional.empty();
        }
        return WrittenDate.in(text, line.start() + colon + 1, line.end())
                .map(date -> new TextDate(date, "front-matter", 0));
    }
}
