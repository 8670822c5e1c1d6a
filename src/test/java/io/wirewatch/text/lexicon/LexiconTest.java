package io.wirewatch.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Article;
import io.wirewatch.text.token.SentenceSplitter;
import io.wirewatch.text.token.Tokenizer;
import io.wirewatch.text.token.Tokens;
import io.wirewatch.text.token.Vocabulary;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Tokenizer tokenizer = new Tokenizer(vocabulary, new SentenceSplitter(List.of(), List.of()));
    private final Lexicon lexicon = new Lexicon(new Terms(vocabulary, new WordForms(Map.of()), new FormTable()));

    private final int duties = lexicon.add("duties", List.of("import duty", "tariff*", "=Duty"));
    private final int talks = lexicon.add("talks", List.of("talk to", "hold talks"));
    private final int others = lexicon.add("others", List.of("import", "to"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The import duty rose. | true",
                "The tariffication of quotas went on. | true",
                "Duty calls. | true",
                "She was on duty at the port. | false",
                "They import shoes. Duty-free shops closed, and all of it was a duty. | true",
                "They import shoes, and duty is paid. | false",
                "The import. Nothing else. | false"
            })
    void aGateIsOpenJustWhereATermOfItsListsStands(String text, boolean open) {
        Tokens tokens = tokens(text);

        assertThat(lexicon.gate(duties).isOpen(tokens)).isEqualTo(open);
        assertThat(lexicon.find(tokens).any(duties)).isEqualTo(open);
    }

    @Test
    void aGateWithoutGapsIsNotOpenedByThoseOfOtherLists() {
        assertThat(lexicon.gate(talks).isOpen(tokens("They want to hold talks.")))
                .isTrue();
        assertThat(lexicon.gate(talks).isOpen(tokens("They want to hold tariffs.")))
                .isFalse();
    }

    @Test
    void aMaskFindsEachOfItsListsInAStretchAndNoOther() {
        Tokens tokens = tokens("They import shoes to talk to him on tariffs today.");
        Hits hits = lexicon.find(tokens);
        ListMask both = lexicon.mask(duties, talks);

        for (int from = 0; from < tokens.size(); from++) {
            for (int to = from; to <= tokens.size(); to++) {
                assertThat(hits.any(both, from, to))
                        .as("from %d to %d", from, to)
                        .isEqualTo(hits.any(duties, from, to) || hits.any(talks, from, to));
            }
        }
        assertThat(hits.any(lexicon.mask(others), 1, 2)).isTrue();
        assertThat(hits.any(both, 1, 2)).isFalse();
    }

    @Test
    void aWordThatFitsAGapFitsItAgainAndAlsoAfterAnotherWasAdded() {
        assertThat(lexicon.find(tokens("Tariffs fell.")).any(duties)).isTrue();
        assertThat(lexicon.find(tokens("Tariffs fell.")).any(duties)).isTrue();

        int falls = lexicon.add("falls", List.of("fe?l"));
        vocabulary.add("fell");

        assertThat(lexicon.find(tokens("Tariffs fell.")).any(falls)).isTrue();
        assertThat(lexicon.find(tokens("Tariffs fell.")).any(falls)).isTrue();
        assertThat(lexicon.find(tokens("Tariffs failed.")).any(falls)).isFalse();
    }

    @Test
    void aTermWithAnElisionIsFoundWithEitherApostrophe() {
        int elided = lexicon.add("elided", List.of("droits d'importation", "nell'isola"));

        assertThat(lexicon.find(tokens("Les droits d'importation restent.")).any(elided))
                .isTrue();
        assertThat(lexicon.find(tokens("Les droits d’importation restent.")).any(elided))
                .isTrue();
        assertThat(lexicon.find(tokens("Vivono nell’isola.")).any(elided)).isTrue();
        assertThat(lexicon.find(tokens("Les droits, importation comprise.")).any(elided))
                .isFalse();
    }

    private Tokens tokens(String text) {
        return tokenizer.tokens(new Article("a", OffsetDateTime.MIN, "", "", "", "en", text), List.of());
    }
}
