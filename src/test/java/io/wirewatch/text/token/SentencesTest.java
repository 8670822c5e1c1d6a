package io.wirewatch.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.AnalysedText;
import io.wirewatch.api.Article;
import io.wirewatch.text.Growth;
import io.wirewatch.text.TextAnalyser;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

    private static final TextAnalyser ANALYSER = TextAnalyser.load(Path.of("config"));

    private static AnalysedText analyse(String body) {
        return ANALYSER.analyse(
                new Article("test", OffsetDateTime.parse("2025-01-15T00:00:00Z"), "", "", "", "en", body));
    }

    private static List<String> sentences(String body) {
        return analyse(body).sentences().stream()
                .map(sentence ->
                        body.substring(sentence.start(), sentence.end()).replaceAll("\\s+", " "))
                .toList();
    }

    /** A text, its sentences parted by a bar. */
    static Stream<String> texts() {
        return Stream.of(
                "U.S. Trade Rep. Lena Ortiz met Sen. Paul Grey, R-Fla., on Friday.|He left.",
                "The duty applies from Aug. 1.|It was 5.5 percent before.",
                "Goods worth $1.5 bln. left the U.S. for Europe in Jan. 2024.|The rest stayed.",
                "J. R. Moreau spoke first.|Then came Dr. Anna Weiss of Acme Inc. of Dover.",
                "\"We have a deal!\" Moreau said.|\"It will hold.\"|Nobody clapped.",
                "He moved to the U.S.|The company followed.",
                "Is it over?|Yes… perhaps.|No!",
                "The rate rose to 7.25%.|Traders shrugged.");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void endWhereReadersEndThem(String marked) {
        String body = marked.replace("|", " ");

        assertThat(sentences(body)).containsExactly(marked.split("\\|"));
    }

    @Test
    void runOnBehindAWordThatEndsNone() {
        List<String> found = sentences("The ministry set a duty on roses from\nKenya and Chile\nA second line");

        assertThat(found).hasSize(2).last().isEqualTo("A second line");
    }

    @Test
    void runOnOverTheLinesOfAColumn() {
        String body =
                """
                The ministry of trade said on Monday that the duty on imported
                cork would be lowered by half before the end of the year, and
                that growers had been told. Importers were pleased with it.

                A SHORT HEADING

                The next paragraph begins here and goes on for a while longer.""";

        assertThat(sentences(body)).hasSize(4).element(0).asString().endsWith("had been told.");
        assertThat(sentences(body)).element(2).isEqualTo("A SHORT HEADING");
    }

    @Test
    void runOnAcrossAPageBreak() {
        String body = "The two ministers agreed to lower the duty, and\n\n---\n\nto meet again in spring. They left.";

        assertThat(sentences(body)).hasSize(2);
        assertThat(analyse(body).tokens().stream()
                        .noneMatch(token -> token.folded().equals("---")))
                .isTrue();
    }

    @Test
    void endAtListItemsAndWithoutSpacesInChinese() {
        assertThat(sentences("Two things:\n- cork\n- salt\n")).containsExactly("Two things:", "cork", "salt");
        assertThat(sentences("关税下调。双方同意继续磋商。")).hasSize(2);
    }

    @Test
    void aGermanOrdinalEndsNoSentence() {
        String body = "Am 30. Oktober sinkt der Zoll. Danach nicht mehr.";
        Article article = new Article("test", OffsetDateTime.parse("2025-01-15T00:00:00Z"), "", "", "", "de", body);

        assertThat(ANALYSER.analyse(article).sentences()).hasSize(2);
    }

    @Test
    void aWordIsFoldedAndItsPlaceKept() {
        String body = "T\u0430iwan\u200B and \uFF34\uFF21\uFF29\uFF37\uFF21\uFF2E and Taïwan’s";

        assertThat(analyse(body).tokens().stream()
                        .filter(token -> token.folded().equals("taiwan")))
                .hasSize(3)
                .allSatisfy(token -> assertThat(token.end() - token.start()).isBetween(6, 7));
    }

    @Test
    void aSentenceWithoutEndIsCutAndCostsTimeInProportion() {
        Growth.assertInProportion("one sentence", 8, () -> cut(20_000), () -> cut(160_000));
    }

    private static void cut(int times) {
        AnalysedText text = analyse("tariff on steel ".repeat(times));
        assertThat(text.sentences()).hasSizeGreaterThan(100);
        assertThat(text.names()).isEmpty();
    }
}
