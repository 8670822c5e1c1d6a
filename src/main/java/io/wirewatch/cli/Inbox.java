package io.wirewatch.cli;

import io.wirewatch.api.Article;
import io.wirewatch.article.ArticleReader;
import io.wirewatch.article.Meter;
import io.wirewatch.article.ReadArticle;
import io.wirewatch.article.ReadFailure;
import io.wirewatch.article.ReadOutcome;
import io.wirewatch.article.ReadSettings;
import io.wirewatch.article.format.Limits;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The articles that a person names, read and in order of date, and what could not be read. */
final class Inbox {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders and archives; - is standard input.")
    private List<Path> paths = List.of();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    /**
     * What was read.
     *
     * @param articles in order of publication
     * @param failures in order of the files
     */
    record Mail(List<Article> articles, List<ReadFailure> failures) {

        private static final String FILE = "file";

        /** Whether a file could not be opened at all. */
        boolean filesMissing() {
            return failures.stream().anyMatch(failure -> failure.stage().equals(FILE));
        }

        /** The first and the last day of publication, in words; empty where there are no articles. */
        String span() {
            return articles.isEmpty()
                    ? ""
                    : ", " + day(articles.get(0)) + " to " + day(articles.get(articles.size() - 1));
        }

        private static String day(Article article) {
            return article.publishedAt().toLocalDate().toString();
        }
    }

    /** Everything under the paths. */
    Mail open(InputStream standardInput) {
        return sorted(outcomes(standardInput));
    }

    /** What the files hold, in the order of the files. */
    Stream<ReadOutcome> outcomes(InputStream standardInput) {
        return outcomes(standardInput, new Meter());
    }

    /** The same, where a meter counts the bytes of the files. */
    Stream<ReadOutcome> outcomes(InputStream standardInput, Meter meter) {
        return new ArticleReader(reading.settings()).read(paths, standardInput, meter);
    }

    /** How many bytes the files have; 0 where nobody knows. */
    long bytes() {
        return Meter.total(paths);
    }

    /** Everything under one folder. */
    static Mail open(Path folder) {
        return sorted(new ArticleReader(ReadSettings.USUAL).read(List.of(folder)));
    }

    /** Everything under some paths; what states no date is of this day. */
    static Mail open(List<Path> paths, InputStream standardInput, LocalDate undated) {
        ReadSettings settings =
                new ReadSettings(Optional.of(undated.atStartOfDay().atOffset(ZoneOffset.UTC)), Map.of(), Limits.USUAL);
        return sorted(new ArticleReader(settings).read(paths, standardInput));
    }

    private static Mail sorted(Stream<ReadOutcome> outcomes) {
        List<Article> articles = new ArrayList<>();
        List<ReadFailure> failures = new ArrayList<>();
        try (outcomes) {
            outcomes.forEach(outcome -> {
                if (outcome instanceof ReadArticle read) {
                    articles.add(read.article());
                } else {
                    failures.add((ReadFailure) outcome);
                }
            });
        }
        articles.sort(Comparator.comparing(Article::publishedAt, OffsetDateTime.timeLineOrder()));
        return new Mail(articles, failures);
    }
}
