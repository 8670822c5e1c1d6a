package io.wirewatch.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Article;
import io.wirewatch.text.Growth;
import io.wirewatch.text.token.SentenceSplitter;
import io.wirewatch.text.token.Tokenizer;
import io.wirewatch.text.token.Tokens;
import io.wirewatch.text.token.Vocabulary;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for texts that nobody meant to write. */
class AnyTextTest {

    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final DateTagger TAGGER = new DateTagger(Path.of("config/dates"), VOCABULARY);
    private static final Tokenizer TOKENIZER =
            new Tokenizer(VOCABULARY, new SentenceSplitter(List.of("mr"), List.of("oct")));
    private static final String[] SCRAPS = {
        "on",
        "in",
        "the",
        "last",
        "next",
        "May",
        "March",
        "Oct.",
        "30",
        "31",
        "29",
        "2025",
        "0",
        "9999",
        "1980s",
        "'90s",
        "-",
        "–",
        "/",
        ":",
        ",",
        ".",
        "(",
        ")",
        "\n\n",
        "quarter",
        "first",
        "year",
        "years",
        "weeks",
        "ago",
        "a",
        "two",
        "earlier",
        "Monday",
        "morning",
        "3pm",
        "15h30",
        "30.10.2025",
        "4.2.",
        "century",
        "19th",
        "the same day",
        "said",
        "will",
        "February",
        "February 29",
        "Christmas",
        "Lunar New Year",
        "年",
        "月",
        "日",
        "二",
        "〇",
        "十月",
        "上周",
        "il y a",
        "vor",
        "Jahren",
        "hace",
        "años",
        "fa",
        "\u200B",
        "\uD83D\uDE00",
        "now",
        "$",
        "%",
        "2024",
        "12",
        "noon"
    };

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "fr", "de", "es", "it", "", "xx"})
    void placesLieWithinTheTextInOrderWithoutOverlap(String language) {
        for (int seed = 0; seed < 400; seed++) {
            Article article = article(scraps(new Random(seed), 120), language);

            int before = 0;
            for (FoundDate date : TAGGER.tag(TOKENIZER.tokens(article, List.of()))) {
                assertThat(date.start()).as("seed %d", seed).isGreaterThanOrEqualTo(before);
                assertThat(date.end())
                        .as("seed %d", seed)
                        .isBetween(date.start() + 1, article.body().length());
                assertThat(date.when().value())
                        .as("seed %d", seed)
                        .matches(
                                "\\d{2,4}|\\d{4}-(\\d\\d|W\\d\\d(-WE)?|[QH]\\d|SP|SU|FA|WI)|\\d{4}-\\d\\d-\\d\\d(T.*)?|.*_REF");
                before = date.end();
            }
        }
    }

    @Test
    void oneSentenceAloneHasTheDatesOfItsTokens() {
        Tokens tokens = TOKENIZER.tokens(article("He left on May 5. She came on Monday, they said.", "en"), List.of());

        assertThat(TAGGER.tag(tokens, 1))
                .extracting(date -> date.when().value())
                .containsExactly("2026-05-11");
    }

    @Test
    void aLongTextCostsAsMuchByTheWordAsAShortOne() {
        Tokens small = TOKENIZER.tokens(article(scraps(new Random(1), 30_000), "en"), List.of());
        Tokens large = TOKENIZER.tokens(article(scraps(new Random(1), 300_000), "en"), List.of());

        assertThat(large.article().body().length()).isGreaterThan(1_000_000);
        Growth.assertInProportion("dates", 10, () -> TAGGER.tag(small), () -> TAGGER.tag(large));
    }

    private static String scraps(Random random, int count) {
        StringBuilder text = new StringBuilder("x");
        for (int i = 0; i < count; i++) {
            text.append(random.nextInt(8) == 0 ? "" : " ").append(SCRAPS[random.nextInt(SCRAPS.length)]);
        }
        return text.toString();
    }

    private static Article article(String body, String language) {
        return new Article("a", OffsetDateTime.parse("2026-05-14T09:30:00+08:00"), "", "", "", language, body);
    }
}
