package io.wirewatch.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {

    private static final String DETECTOR =
            """
            words:
              control: [export control*, export ban]
            trigger: { any: [~tighten, ~ease], near: control, within: 8 }
            slots:
              imposer: { type: country, role: agent, required: true }
              target: { type: country, cue: [on, against, to] }
            """;

    @TempDir
    private Path path;

    private List<Explanation> explain(String text) {
        RuleBook book = new RuleFolder(path).detector("x", DETECTOR).load();
        return book.rules().get(0).explain(RuleFolder.text(text));
    }

    @Test
    void anAlertShowsWhereEachSlotComesFrom() {
        assertThat(explain("Nothing here. Tokyo eased its export ban on Mexico."))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.verdict()).isEqualTo(Explanation.Verdict.ALERT);
                    assertThat(one.sentence().text()).isEqualTo("Tokyo eased its export ban on Mexico.");
                    assertThat(one.lines())
                            .containsExactly(
                                    "  + trigger: all of within 8 words at \"eased its export ban\"",
                                    "    + ~tighten, ~ease at \"eased\"",
                                    "    + control at \"export ban\"",
                                    "  + slot imposer: JP from \"Tokyo\", as the subject",
                                    "  + slot target: MX from \"Mexico\", after \"on\"",
                                    "  + status: in-force, novelty: new");
                });
    }

    @Test
    void aNearMissSaysWhatItLacks() {
        assertThat(explain("The export ban was eased.")).singleElement().satisfies(one -> {
            assertThat(one.verdict()).isEqualTo(Explanation.Verdict.NEAR_MISS);
            assertThat(one.lines()).contains("  - slot imposer: nothing fills it, and it is required");
        });
    }

    @Test
    void wordsAloneShowWhichPartIsMissing() {
        assertThat(explain("An export ban is talked about.")).singleElement().satisfies(one -> {
            assertThat(one.verdict()).isEqualTo(Explanation.Verdict.WORDS_ONLY);
            assertThat(one.lines())
                    .containsExactly(
                            "  - trigger: all of within 8 words",
                            "    - ~tighten, ~ease",
                            "    + control at \"export ban\"");
        });
    }

    @Test
    void aReadyMadeFrameShowsItsPartsAndItsSlots() {
        assertThat(explainReady("tariff-change", "Washington will raise its tariffs on steel from Brazil to 30%."))
                .containsExactly(
                        "ALERT",
                        "  + thing: \"tariffs\" (noun)",
                        "  + action: \"raise\" (do.raise)",
                        "  + fact",
                        "    + slot action: raise",
                        "    + slot imposer: US",
                        "    + slot target: BR",
                        "    + slot goods: steel",
                        "    - slot rateFrom: nothing fills it",
                        "    + slot rateTo: 30.0",
                        "    - slot effective: nothing fills it",
                        "    + status: announced, novelty: new");
    }

    @Test
    void aReadyMadeFrameShowsWhatANearMissLacks() {
        assertThat(explainReady("tariff-change", "Tariffs were on every mind when the committee raised its glasses."))
                .contains("NEAR_MISS")
                .anyMatch(line -> line.startsWith("  - no verb or noun of action is found that has the thing"));
        assertThat(explainReady("tariff-change", "If tariffs are raised, prices climb."))
                .contains("NEAR_MISS", "  - only a condition, or something supposed: \"tariffs are raised\"");
        assertThat(explainReady("tariff-change", "The tariffs hurt."))
                .contains("WORDS_ONLY", "  - action: no word of do.*, act.*, goes.*, hit.*");
        assertThat(explainReady("summit-announcement", "Emmanuel Macron met students."))
                .contains("NEAR_MISS")
                .contains("  - the word is there, but no second leader: only Macron is told of");
        assertThat(explainReady("taiwan-statement", "Rain fell on Taiwan, the weather office said."))
                .contains("NEAR_MISS")
                .anyMatch(line -> line.startsWith("  - what the weather office says or does here"));
    }

    private static List<String> explainReady(String detector, String text) {
        RuleBook book = RuleBook.load(Path.of("config"), RuleFolder.ANALYSER);
        List<String> lines = new ArrayList<>();
        for (Explanation one : book.rule(detector).orElseThrow().explain(RuleFolder.text(text))) {
            lines.add(one.verdict().name());
            one.lines().forEach(line -> lines.add(line.replaceAll(", \\d+% sure", "")));
        }
        return lines;
    }
}
