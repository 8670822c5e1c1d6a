package io.wirewatch.rule;

import io.wirewatch.api.Article;
import io.wirewatch.config.yaml.Place;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text inside a detector file with the alerts it must give.
 *
 * @param place where it stands in the file
 * @param title headline; may be empty
 * @param text the text
 * @param date time of publication
 * @param expected the alerts, each as slots with their values; none for a text that must stay quiet
 */
public record Example(Place place, String title, String text, OffsetDateTime date, List<Map<String, Object>> expected) {

    /** Beside its slots, what an alert may be expected to have. */
    public static final List<String> BESIDE_SLOTS = List.of("status", "novelty", "severity", "headline");

    /** Copies the expected alerts; what is expected keeps the order of the file, for messages. */
    public Example {
        expected = expected.stream()
                .map(alert -> Collections.unmodifiableMap(new LinkedHashMap<>(alert)))
                .toList();
    }

    /** The text as an article. */
    public Article article() {
        return new Article("example", date, "", "", title, "", text);
    }

    /** The first words of the text, for messages. */
    public String brief() {
        String whole = (title.isEmpty() ? text : title).strip().replaceAll("\\s+", " ");
        return whole.length() <= 60 ? whole : whole.substring(0, 57) + "...";
    }
}
