package io.wirewatch.article;

import io.wirewatch.article.format.Limits;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How articles are read.
 *
 * @param defaultDate date of an article that states none; where it is empty such an article is a failure
 * @param columns names that stand in data for Wirewatch's own, as {@code title=headline}: own name to name in the data
 * @param limits how much is read
 */
public record ReadSettings(Optional<OffsetDateTime> defaultDate, Map<String, String> columns, Limits limits) {

    /** No default date, no other names, usual limits. */
    public static final ReadSettings USUAL = new ReadSettings(Optional.empty(), Map.of(), Limits.USUAL);

    /** Copies the names. */
    public ReadSettings {
        Objects.requireNonNull(defaultDate, "defaultDate");
        columns = Map.copyOf(columns);
        Objects.requireNonNull(limits, "limits");
    }
}
