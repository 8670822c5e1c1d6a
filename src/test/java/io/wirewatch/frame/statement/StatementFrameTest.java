package io.wirewatch.frame.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.api.Article;
import io.wirewatch.api.Novelty;
import io.wirewatch.frame.Frame;
import io.wirewatch.frame.FrameMatch;
import io.wirewatch.frame.FrameWords;
import io.wirewatch.text.TextAnalyser;
import io.wirewatch.text.lexicon.Lexicon;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The frame with another subject than the built-in detector's: who says what on a reef. */
class StatementFrameTest {

    private static final TextAnalyser ANALYSER = TextAnalyser.load(Path.of("config"));
    private static final Map<String, List<String>> LISTS = Map.ofEntries(
            Map.entry("subject", List.of("Scarborough Shoal")),
            Map.entry("subject.again", List.of("the shoal")),
            Map.entry("matter", List.of("territory", "sovereignty", "peace", "law")),
            Map.entry("matter.weak", List.of("ships")),
            Map.entry("party", List.of("China", "Manila")),
            Map.entry("says", List.of("~say", "~think", "~expect")),
            Map.entry("judges", List.of("~warn", "~condemn", "~reaffirm")),
            Map.entry("holds", List.of("~claim", "~regard")),
            Map.entry("nouns", List.of("warning", "warnings")),
            Map.entry("gives", List.of("~issue")),
            Map.entry("by", List.of("by", "from")),
            Map.entry("be", List.of("is", "are", "was", "were")),
            Map.entry("accordingTo", List.of("according to")),
            Map.entry("stance.warns", List.of("~warn", "warning", "warnings")),
            Map.entry("stance.claims", List.of("territory", "sovereignty")));
    private static final Frame FRAME = frame(LISTS);

    @Test
    void aStandingClaimIsBackground() {
        FrameMatch match = one("Scarborough Shoal, which China regards as its territory, lies west of Luzon.");

        assertThat(match.facts())
                .containsEntry("speaker", "China")
                .containsEntry("side", "CN")
                .containsEntry("stance", "claims")
                .containsEntry("form", "paraphrase");
        assertThat(match.novelty()).isEqualTo(Novelty.BACKGROUND);
    }

    @Test
    void sentencesOfOneSpeakerAreOneMatch() {
        FrameMatch match = one("Manila condemned the ships at Scarborough Shoal. It was about law, the mayor thought."
                + " Manila said the law of the sea held at the shoal.");

        assertThat(match.facts()).containsEntry("speaker", "Manila").containsEntry("side", "PH");
        assertThat(match.evidence()).hasSize(2);
    }

    @Test
    void jointWordsAreOneMatchForEach() {
        List<FrameMatch> matches =
                find("Foreign Minister Ana Cruz of Spain met Foreign Minister Paul Roy of Canada.\n\n"
                        + "The two ministers reaffirmed their interest in peace at Scarborough Shoal.");

        assertThat(matches).extracting(match -> match.facts().get("speaker")).containsExactly("Ana Cruz", "Paul Roy");
    }

    @Test
    void aWarningHasItsOwnerOrItsGiver() {
        assertThat(one("Ships sailed to Scarborough Shoal despite warnings from China.")
                        .facts())
                .containsEntry("speaker", "China")
                .containsEntry("stance", "warns");
        assertThat(one("Manila issued a warning on ships near Scarborough Shoal.")
                        .facts())
                .containsEntry("speaker", "Manila");
    }

    @Test
    void quotedWordsMakeItAQuote() {
        FrameMatch match = one("“The law is clear on Scarborough Shoal,” said Ana Cruz, Spain's foreign minister.");

        assertThat(match.facts())
                .containsEntry("speaker", "Ana Cruz")
                .containsEntry("side", "ES")
                .containsEntry("form", "quote");
    }

    @Test
    void whatIsOnlyExpectedOrTakesPlaceThereIsNoStatement() {
        assertThat(find("Pope Leo is expected to pray for peace near Scarborough Shoal."))
                .isEmpty();
        assertThat(find("Fishermen said the catch at Scarborough Shoal was good."))
                .isEmpty();
        assertThat(find("China talks about law. It rained in Manila.")).isEmpty();
    }

    @Test
    void aHostileTextTakesLinearTime() {
        String text = "China said Scarborough Shoal is law and peace, and he said they said ".repeat(20_000);

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> find(text));
    }

    @Test
    void aFileWithoutASubjectIsRefused() {
        assertThatThrownBy(() -> frame(Map.of("says", List.of("~say"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("subject");
    }

    private static Frame frame(Map<String, List<String>> lists) {
        Map<String, String> settings = Map.of("stances", "claims, warns", "only.claims", "CN, PH");
        return new StatementMaker()
                .make(new FrameWords("reef", lists, settings, new Lexicon(ANALYSER.terms())), ANALYSER);
    }

    private static FrameMatch one(String body) {
        List<FrameMatch> matches = find(body);
        assertThat(matches).hasSize(1);
        return matches.get(0);
    }

    private static List<FrameMatch> find(String body) {
        OffsetDateTime day = OffsetDateTime.parse("2024-03-05T00:00:00Z");
        return FRAME.find(ANALYSER.analyse(new Article("test", day, "", "", "", "en", body)));
    }
}
