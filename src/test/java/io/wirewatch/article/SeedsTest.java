package io.wirewatch.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Article;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeedsTest {

    private final Map<String, ReadArticle> seeds = read();

    private static Map<String, ReadArticle> read() {
        try (Stream<ReadOutcome> outcomes = new ArticleReader(ReadSettings.USUAL).read(List.of(Path.of("seeds")))) {
            return outcomes.map(ReadArticle.class::cast)
                    .collect(Collectors.toMap(
                            read -> Path.of(read.file())
                                    .getFileName()
                                    .toString()
                                    .substring(0, 3),
                            Function.identity()));
        }
    }

    private ReadArticle read(String number) {
        return Objects.requireNonNull(seeds.get(number), number);
    }

    private Article seed(String number) {
        return read(number).article();
    }

    @Test
    void eachSeedHasTheDateThatItStates() {
        assertThat(seed("000").publishedAt()).hasToString("2024-11-07T00:00Z");
        assertThat(seed("001").publishedAt()).hasToString("2024-01-11T00:27Z");
        assertThat(seed("002").publishedAt()).hasToString("2026-05-14T00:00Z");
        assertThat(seed("003").publishedAt()).hasToString("2026-02-05T00:00Z");
        assertThat(seed("004").publishedAt()).hasToString("2025-11-25T00:00Z");
    }

    @Test
    void itIsSaidHowEachDateWasFound() {
        assertThat(read("000").from().dateSource()).isEqualTo("lead");
        assertThat(read("001").from().dateSource()).isEqualTo("label");
        assertThat(read("002").from().dateSource()).isEqualTo("dateline");
    }

    @Test
    void aHeadlineIsFoundWhereThereIsOne() {
        assertThat(seed("001").title()).startsWith("China-US close exchanges").endsWith("editorial");
        assertThat(seed("002").title()).startsWith("CGTN: ").endsWith("vision for ties");
        assertThat(List.of(seed("000").title(), seed("003").title(), seed("004").title()))
                .containsOnly("");
    }

    @Test
    void theDateBeforeATextIsNoPartOfIt() {
        assertThat(seed("000").body()).startsWith("In his congratulatory message");
        assertThat(seed("004").body()).startsWith("Beijing: President Xi Jinping");
    }

    @Test
    void theOutletIsTakenWhereTheTextNamesIt() {
        assertThat(seed("001").source()).isEqualTo("Global Times");
        assertThat(seed("002").source()).isEqualTo("PR Newswire");
        assertThat(seed("003").source()).isEmpty();
    }

    @Test
    void allAreInEnglish() {
        assertThat(seeds.values()).extracting(read -> read.article().language()).containsOnly("en");
    }
}
