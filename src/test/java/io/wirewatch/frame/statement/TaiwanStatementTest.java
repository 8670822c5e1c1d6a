package io.wirewatch.frame.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Article;
import io.wirewatch.api.Mention;
import io.wirewatch.rule.RuleBook;
import io.wirewatch.rule.RuleDetector;
import io.wirewatch.text.TextAnalyser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who says what on Taiwan where the sentence alone does not tell: answers, relative clauses, reactions, other languages. */
class TaiwanStatementTest {

    private static final Path CONFIG = Path.of("config");
    private static final TextAnalyser ANALYSER = TextAnalyser.load(CONFIG);
    private static final RuleDetector DETECTOR =
            RuleBook.load(CONFIG, ANALYSER).rule("taiwan-statement").orElseThrow();

    private static List<Mention> read(String day, String language, String source, String title, String text) {
        Article article = new Article(
                "test",
                LocalDate.parse(day).atStartOfDay().atOffset(ZoneOffset.UTC),
                source,
                "",
                title,
                language,
                text);
        return DETECTOR.detect(ANALYSER.analyse(article));
    }

    private static List<String> told(String day, String language, String source, String title, String text) {
        return read(day, language, source, title, text).stream()
                .map(mention ->
                        mention.fact().text("speaker") + ": " + mention.fact().text("stance"))
                .toList();
    }

    private static List<String> told(String text) {
        return told("2023-05-05", "en", "", "", text);
    }

    @Test
    void yesToAQuestionIsItsStance() {
        String text = "Q    Would you defend Taiwan, sir?\n\nTHE PRESIDENT:  Yes.\n\nQ    And the weather?\n\n"
                + "THE PRESIDENT:  Lovely.";

        assertThat(told("2023-05-05", "en", "The White House", "Remarks in Ohio", text))
                .containsExactly("Joe Biden: supports-taiwan");
    }

    @Test
    void anOfficialOfATranscriptIsNamedByTheLabel() {
        String text = "Q    On Taiwan, anything new?\n\nMS. HOLT:  Our policy has not changed.";

        assertThat(told("2023-05-05", "en", "The White House", "Gaggle in Ohio", text))
                .containsExactly("MS. HOLT: status-quo");
    }

    @Test
    void aClauseOnWhatIsToldIsAJudgement() {
        assertThat(told("The Senate voted for closer trade with Taiwan, a step that Beijing called a provocation."))
                .containsExactly("Beijing: other");
        assertThat(told("The Senate voted for closer trade with Taiwan, a step Beijing denounced."))
                .containsExactly("Beijing: other");
    }

    @Test
    void whoeverClosesTheSentenceSpeaks() {
        assertThat(told("\"Beijing will raise the pressure on Taiwan before the vote,\" said Ann Lee, a scholar."))
                .containsExactly("Ann Lee: other");
    }

    @Test
    void notToSupportIndependenceIsToOpposeIt() {
        assertThat(told("Antony Blinken said America does not support \"Taiwan independence\"."))
                .containsExactly("Antony Blinken: opposes-independence");
    }

    @Test
    void noChangeOfAPolicyUpholdsIt() {
        assertThat(told("Officials in Ottawa said there was no change in the one China policy."))
                .containsExactly("Officials in Ottawa: one-china");
    }

    @Test
    void theIslandBesideItsInvasionIsTheSubject() {
        assertThat(told("Jens Stoltenberg said an invasion of the island by China would be a disaster."))
                .containsExactly("Jens Stoltenberg: warns");
        assertThat(told("Jens Stoltenberg said a storm on the island would be a disaster."))
                .isEmpty();
    }

    @Test
    void aMinistryIsOfTheCountryWhoseDatelineItStandsBelow() {
        List<Mention> told = read(
                "1987-05-05",
                "en",
                "",
                "",
                "PEKING, May 5 - Taiwan will be reunified with the motherland, the foreign ministry said.");

        assertThat(told)
                .singleElement()
                .satisfies(mention -> assertThat(mention.fact().text("side")).isEqualTo("CN"));
    }

    @Test
    void aCountryOfTheHeadlineIsWhoeverSpeaksForItBelow() {
        assertThat(told(
                        "2023-05-05",
                        "en",
                        "",
                        "Palau backs Taiwan",
                        "President Surangel Whipps said Palau supported Taiwan's seat in the WHO."))
                .containsExactly("Surangel Whipps: supports-taiwan");
    }

    @Test
    void whoeverSpeaksForAMinistryIsItsVoice() {
        assertThat(told("China's foreign ministry condemned the sale of jets to Taiwan. The deal harms peace across the"
                        + " Taiwan Strait, ministry spokesman Zhao Lijian told reporters."))
                .containsExactly("Zhao Lijian: other");
        assertThat(told("China's foreign ministry condemned the sale of jets to Taiwan. A Chinese defence ministry"
                        + " spokesman warned of a crisis over Taiwan."))
                .containsExactly("China's foreign ministry: other", "A Chinese defence ministry spokesman: warns");
    }

    @Test
    void anOfficialOfTheOpeningIsNamedBelow() {
        assertThat(told("A top US general warned on Monday of an invasion of Taiwan.\n\n"
                        + "Mark Milley said the United States feared a war over Taiwan."))
                .containsExactly("Mark Milley: warns");
    }

    @Test
    void aPartyIsTheSameByItsLetters() {
        assertThat(told("The Democratic Progressive Party (DPP) rejected Beijing's claim to Taiwan. The DPP said Taiwan"
                        + " was no part of China. The party said it would defend Taiwan."))
                .containsExactly("Democratic Progressive Party: supports-taiwan");
    }

    @Test
    void aDatelineSaysNothing() {
        assertThat(told("MANILA: President Ferdinand Marcos warned of a war over Taiwan.\n\n"
                        + "China regards Taiwan as its own."))
                .containsExactly("Ferdinand Marcos: warns", "China: claims-sovereignty");
        assertThat(told("TAIPEI (Harbour News) — Demanding a change of course, Beijing warned against the sale of arms"
                        + " to Taiwan."))
                .containsExactly("Beijing: warns");
    }

    @Test
    void theNameOfALawIsNoStance() {
        assertThat(told("White House spokesman Scott McClellan said the anti-secession law hurt peace in the"
                        + " Taiwan Strait."))
                .containsExactly("Scott McClellan: status-quo");
    }

    @Test
    void independenceIsOpposedByThoseWhoSayThatTheyOpposeIt() {
        assertThat(told("Joseph Wu, Taiwan's foreign minister, condemned Beijing's threat to attack the island if it"
                        + " seeks independence."))
                .contains("Joseph Wu: supports-taiwan");
        assertThat(told("The KMT reiterated its opposition to Taiwanese independence."))
                .containsExactly("KMT: opposes-independence");
    }

    @Test
    void aTextOnAStormIsOnTaiwanOnlyWhereItSaysSo() {
        String storm = "Taiwan closed its schools as the typhoon came near.\n\nIt was expected to hit Taiwan. “Our"
                + " emergency centre stays on the alert,” said Premier William Lai.";

        assertThat(told(storm)).isEmpty();
        assertThat(told(storm + "\n\n“Peace across the Taiwan Strait concerns us all,” said Lai."))
                .containsExactly("William Lai: status-quo");
    }

    @Test
    void whatAnotherSaidBeforeIsNoPartOfIt() {
        assertThat(told(
                        "Russia supports one China in the matter of Taiwan, Sergei Lavrov said on Friday, after Xi Jinping"
                                + " warned Joe Biden of a war over Taiwan."))
                .contains("Sergei Lavrov: one-china", "Xi Jinping: warns");
    }

    @Test
    void aMinisterWithoutANameIsTheOneWhoSpeaksNext() {
        assertThat(told("Germany's foreign minister called a war over Taiwan a horror scenario.\n\n"
                        + "Annalena Baerbock said peace in the Taiwan Strait was in everybody's interest."))
                .containsExactly("Annalena Baerbock: warns");
    }

    @Test
    void whatOfficialsSayOfOtherMattersBehindThePlaceIsNoPosition() {
        assertThat(told("Taiwan's President Tsai Ing-wen said trains would run again soon. \"Engineers are on their way"
                        + " to the bridge,\" Tsai said."))
                .isEmpty();
    }

    @Test
    void otherLanguagesHaveTheirOwnOrderOfWords() {
        assertThat(told(
                        "2023-05-05",
                        "fr",
                        "",
                        "",
                        "« Taïwan fait partie de la Chine », a déclaré le ministre chinois."))
                .containsExactly("le ministre chinois: claims-sovereignty");
        assertThat(told("2024-06-05", "it", "", "", "Taiwan, Biden: \"Non sosteniamo l'indipendenza dell'isola\"."))
                .containsExactly("Biden: opposes-independence");
        assertThat(told("2024-06-05", "de", "", "", "Peking warnte, wer Taiwan bewaffne, spiele mit dem Feuer."))
                .containsExactly("Peking: warns");
        assertThat(told("2024-06-05", "es", "", "", "El ministro chino reiteró que Taiwán es una provincia china."))
                .containsExactly("El ministro chino: claims-sovereignty");
    }

    @Test
    void inOtherLanguagesTheSpeakerStandsBehindTheVerb() {
        assertThat(told(
                        "2025-05-05",
                        "fr",
                        "",
                        "",
                        "Taïwan relève des affaires intérieures de la"
                                + " Chine, a déclaré mardi la porte-parole de la diplomatie chinoise, Mao"
                                + " Ning."))
                .containsExactly("Mao Ning: claims-sovereignty");
        assertThat(told(
                        "2025-05-05",
                        "de",
                        "",
                        "",
                        "Zur Taiwan-Frage sagte Mao Ning am Dienstag, das"
                                + " Ein-China-Prinzip bleibe die Grundlage der Beziehungen."))
                .containsExactly("Mao Ning: one-china");
        assertThat(told(
                        "2025-05-05",
                        "es",
                        "",
                        "",
                        "La independencia de Taiwán es un callejón sin salida, subrayó"
                                + " ayer martes la portavoz Mao Ning."))
                .containsExactly("Mao Ning: opposes-independence");
        assertThat(told(
                        "2022-05-05",
                        "fr",
                        "",
                        "",
                        "« Nous voulons le maintien du statu quo », a assuré Tsai Ing-wen"
                                + " sur une radio de l'île."))
                .containsExactly("Tsai Ing-wen: status-quo");
    }

    @Test
    void theSentenceBehindMayTellWhoSaidIt() {
        assertThat(told(
                        "2025-05-05",
                        "it",
                        "",
                        "",
                        "Taiwan è parte inalienabile della Cina. Lo ha dichiarato oggi" + " Mao Ning ai giornalisti."))
                .containsExactly("Mao Ning: claims-sovereignty");
    }

    @Test
    void whereItWasSaidMayStandBeforeTheSpeaker() {
        assertThat(told(
                        "2025-05-05",
                        "it",
                        "",
                        "",
                        "Taiwan è parte inalienabile della Cina, ha scritto in una nota Mao" + " Ning."))
                .containsExactly("Mao Ning: claims-sovereignty");
    }

    @Test
    void aGermanPassiveNamesWhoHoldsItBefore() {
        assertThat(told(
                        "2025-05-05",
                        "de",
                        "",
                        "",
                        "Taiwan, das von China als Teil seines Gebiets betrachtet wird," + " wählte am Sonntag."))
                .containsExactly("China: claims-sovereignty");
    }
}
