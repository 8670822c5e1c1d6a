package io.wirewatch.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
}
