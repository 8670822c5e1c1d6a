package io.wirewatch.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Article;
import io.wirewatch.api.Mention;
import io.wirewatch.api.Severity;
import io.wirewatch.text.TextAnalyser;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuiltInDetectorsTest {

    private static final TextAnalyser ANALYSER = TextAnalyser.load(Path.of("config"));
    private static final RuleBook BOOK = RuleBook.load(Path.of("config"), ANALYSER);

    @Test
    void theFilesThatComeWithWirewatchLoadAndTheirExamplesPass() {
        assertThat(BOOK.errors()).isEmpty();
        assertThat(BOOK.rules()).extracting(RuleDetector::id).contains("tariff-change");
    }

    @Test
    void aTariffIsToldInALine() {
        String text = "Washington cut its tariffs on Chinese steel from 57% to 47% on Monday.";
        Article article = new Article("a", OffsetDateTime.parse("2025-11-25T00:00:00Z"), "", "", "", "en", text);
        List<Mention> mentions = BOOK.rule("tariff-change").orElseThrow().detect(ANALYSER.analyse(article));
        assertThat(mentions).singleElement().satisfies(mention -> {
            assertThat(mention.headline()).isEqualTo("US cuts tariffs on Chinese goods from 57% to 47%");
            assertThat(mention.severity()).isEqualTo(Severity.HIGH);
        });
    }
}
