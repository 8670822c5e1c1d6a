package io.wirewatch.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Article;
import io.wirewatch.text.token.SentenceSplitter;
import io.wirewatch.text.token.Tokenizer;
import io.wirewatch.text.token.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateTaggerTest {

    private static final Path TABLES = Path.of("src/test/resources/dates");
    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final DateTagger TAGGER = new DateTagger(Path.of("config/dates"), VOCABULARY);
    private static final Tokenizer TOKENIZER = new Tokenizer(
            VOCABULARY,
            new SentenceSplitter(
                    List.of("mr", "sen"), List.of("jan", "feb", "aug", "sept", "oct", "nov", "dec", "mon", "inc")));

    static Stream<MarkedSentence> sentences() throws IOException {
        List<MarkedSentence> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(TABLES)) {
            for (Path file : files.sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    if (!lines.get(i).startsWith("#") && lines.get(i).indexOf('|') > 0) {
                        rows.add(MarkedSentence.parse(String.valueOf(file.getFileName()), i + 1, lines.get(i)));
                    }
                }
            }
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aSentenceHasTheseDates(MarkedSentence sentence) {
        Article article = article(
                sentence.text(), at(sentence.published()), sentence.file().substring(0, 2));

        List<FoundDate> found = TAGGER.tag(TOKENIZER.tokens(article, List.of()));

        assertThat(found)
                .extracting(date -> date.start() + " " + article.body().substring(date.start(), date.end()) + " = "
                        + date.when().value())
                .containsExactlyElementsOf(sentence.expected());
    }

    private static OffsetDateTime at(String published) {
        return published.contains("T")
                ? OffsetDateTime.parse(published)
                : LocalDate.parse(published).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static Article article(String body, OffsetDateTime at, String language) {
        return new Article("a", at, "", "", "", language, body);
    }
}
