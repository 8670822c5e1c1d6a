package io.wirewatch.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Article;
import io.wirewatch.detect.DetectorRunner;
import io.wirewatch.text.TextAnalyser;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The examples of the built-in detectors begun and ended at any place: no look goes beyond the ends of a text. */
class CutTextsTest {

    private static final Path CONFIG = Path.of("config");
    private static final TextAnalyser ANALYSER = TextAnalyser.load(CONFIG);
    private static final RuleBook BOOK = RuleBook.load(CONFIG, ANALYSER);
    private static final DetectorRunner DETECTORS = new DetectorRunner(BOOK.detectors());
    private static final int CUTS = 12;
    private static final int LONGEST_TITLE = 40;

    @Test
    void aTextThatIsCutAnywhereIsReadWithoutAFailure() {
        Random random = new Random(47);
        for (RuleDetector rule : BOOK.rules()) {
            for (Example example : rule.examples()) {
                for (int cut = 0; cut < CUTS && example.text().length() > 1; cut++) {
                    check(example, random);
                }
            }
        }
    }

    private static void check(Example example, Random random) {
        String text = example.text();
        int at = 1 + random.nextInt(text.length() - 1);
        String part = random.nextBoolean() ? text.substring(0, at) : text.substring(at);
        String title = random.nextBoolean()
                ? example.title()
                : text.substring(0, Math.min(text.length(), random.nextInt(LONGEST_TITLE)));
        Article article = new Article("a", example.date(), "", "", title, "", part);

        assertThat(DETECTORS.run(article, ANALYSER::analyse).failures())
                .as("title: %s, body: %s", title, part)
                .isEmpty();
    }
}
