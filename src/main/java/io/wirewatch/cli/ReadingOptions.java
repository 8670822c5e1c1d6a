package io.wirewatch.cli;

import io.wirewatch.article.ReadSettings;
import io.wirewatch.article.format.Limits;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person says of files that do not say it themselves. */
final class ReadingOptions {

    @Option(
            names = "--default-date",
            paramLabel = "DATE",
            description = "Date of articles that state none: 2024-11-07.")
    private @Nullable LocalDate defaultDate;

    @Option(
            names = "--map",
            paramLabel = "OURS=THEIRS",
            description = "Name of a column or field that holds one of id, title, body, publishedAt, source, url,"
                    + " language: --map title=headline.")
    private Map<String, String> columns = new LinkedHashMap<>();

    ReadSettings settings() {
        return new ReadSettings(
                Optional.ofNullable(defaultDate).map(day -> day.atStartOfDay().atOffset(ZoneOffset.UTC)),
                columns,
                Limits.USUAL);
    }
}
