package io.wirewatch.article.date;

import io.wirewatch.article.date.Lines.Line;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** A short line near the top says {@code Published: …}; a line that says {@code Updated: …} counts where none does. */
final class LabelledDate implements DateRule {

    private static final int LONGEST = 120;
    private static final int NEAREST = 45;

    @Override
    public Optional<TextDate> find(Lines lines) {
        return find(lines, DateLabels::published).or(() -> find(lines, DateLabels::updated));
    }

    private static Optional<TextDate> find(Lines lines, ToIntFunction<String> labels) {
        for (Line line : lines.top()) {
            int label = line.text().length() > LONGEST ? 0 : labels.applyAsInt(line.text());
            if (label > 0) {
                Optional<WrittenDate> date = WrittenDate.in(lines.text(), line.start() + label, line.end())
                        .filter(found -> found.start() - line.start() - label <= NEAREST);
                if (date.isPresent()) {
                    return date.map(found -> new TextDate(found, "label", 0));
                }
            }
        }
        return Optional.empty();
    }
}
