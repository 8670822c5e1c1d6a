package io.wirewatch.article.date;

import io.wirewatch.article.date.Lines.Line;
import java.util.List;
import java.util.Optional;

/** A line that says what follows is the date ({@code ### Data di creazione}), and the next line is one. */
final class LabelBelow implements DateRule {

    private static final int LONGEST = 60;

    @Override
    public Optional<TextDate> find(Lines lines) {
        return find(lines.text(), lines.top()).or(() -> find(lines.text(), lines.tail()));
    }

    private static Optional<TextDate> find(String text, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int label = line.text().length() > LONGEST ? 0 : DateLabels.published(line.text());
            boolean alone = label > 0 && label == line.text().length() && i + 1 < lines.size();
            Line dated = alone ? lines.get(i + 1) : line;
            if (alone || (label > 0 && label < line.text().length())) {
                int from = alone ? dated.start() : line.start() + label;
                Optional<WrittenDate> date =
                        WrittenDate.in(text, from, dated.end()).filter(found -> found.start() == from);
                if (date.isPresent()) {
                    return date.map(found -> new TextDate(found, "label-below", 0));
                }
            }
        }
        return Optional.empty();
    }
}
