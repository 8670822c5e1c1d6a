package io.wirewatch.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Article;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

    private final Tokenizer tokenizer = new Tokenizer(new Vocabulary(), new SentenceSplitter(List.of(), List.of()));

    /** As many tokens as the arrays first have room for are among these. */
    @Test
    void beforeTheFirstTokenAndBehindTheLastStandsAnEmptyOne() {
        for (int words = 1; words < 100; words++) {
            String body = "A ".repeat(words).strip();
            OffsetDateTime day = OffsetDateTime.parse("2026-01-05T00:00:00Z");
            Tokens tokens = tokenizer.tokens(new Article("a", day, "", "", "", "en", body), List.of());

            assertThat(tokens.size()).isEqualTo(words);
            for (int none : new int[] {-1, words}) {
                assertThat(tokens.folded(none)).as("%s of %s", none, words).isEmpty();
                assertThat(tokens.is(none, Tokens.CAPITAL | Tokens.MARK)).isFalse();
                assertThat(tokens.word(none)).isEqualTo(Vocabulary.UNKNOWN);
            }
        }
    }
}
