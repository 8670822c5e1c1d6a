package io.wirewatch.rule.tell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Mention;
import io.wirewatch.api.Novelty;
import io.wirewatch.api.Part;
import io.wirewatch.api.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TellingTest {

    private static final NamesInWords NAMES = new NamesInWords() {
        @Override
        public String name(String code) {
            return code.equals("CN") ? "China" : code;
        }

        @Override
        public String adjective(String code) {
            return code.equals("CN") ? "Chinese" : code;
        }
    };
    private static final Set<String> SLOTS = Set.of("action", "imposer", "target", "rateFrom", "rateTo", "goods");
    private static final Headline.Words WORDS = new Headline.Words(NAMES, Map.of("verb", Map.of("cut", "cuts")));
    private static final List<Excerpt> EVIDENCE = List.of(new Excerpt(Part.BODY, 0, 3, "cut"));

    private static Telling.When<Severity> when(String condition, Severity severity) {
        return new Telling.When<>(ExpressionParser.parse(condition, SLOTS), severity);
    }

    private static final Telling TELLING = new Telling(
            "Tariff change",
            Severity.LOW,
            List.of(when("rateTo >= 50", Severity.CRITICAL), when("rateTo >= 20", Severity.HIGH)),
            List.of(
                    Headline.parse(
                            "{imposer:name} {action:verb} tariffs on {target:adjective} [{goods} ]goods from {rateFrom}% to {rateTo}%"),
                    Headline.parse("{imposer:name} {action:verb} tariffs[ on {goods}][ to {rateTo}%]")),
            List.of("imposer", "target"),
            List.of(new Telling.When<>(ExpressionParser.parse("not target", SLOTS), -0.2)),
            WORDS);

    private static Mention mention(Map<String, Object> facts) {
        return TELLING.mention(facts, "announced", Novelty.NEW, 0.9, EVIDENCE);
    }

    @Test
    void theFirstTemplateWhoseSlotsAreFilledIsTheHeadline() {
        Mention full =
                mention(Map.of("action", "cut", "imposer", "US", "target", "CN", "rateFrom", 57.0, "rateTo", 47.5));
        assertThat(full.headline()).isEqualTo("US cuts tariffs on Chinese goods from 57% to 47.5%");
        assertThat(full.severity()).isEqualTo(Severity.HIGH);
        assertThat(full.confidence()).isEqualTo(0.9);
        assertThat(full.key()).isEqualTo("imposer=US;target=CN;");
    }

    @Test
    void aPartInBracketsGoesWithItsSlot() {
        Mention some = mention(Map.of("action", "cut", "imposer", "CN", "goods", List.of("pork", "beef", "soy")));
        assertThat(some.headline()).isEqualTo("China cuts tariffs on pork, beef and soy");
        assertThat(some.severity()).isEqualTo(Severity.LOW);
        assertThat(some.confidence()).isEqualTo(0.7);
    }

    @Test
    void aWordThatTheMapLacksLeavesTheTitle() {
        assertThat(mention(Map.of("action", "raise", "imposer", "US")).headline())
                .isEqualTo("Tariff change");
    }

    @Test
    void aBracketThatIsNotClosedIsRefused() {
        assertThatThrownBy(() -> Headline.parse("a [b {c}")).hasMessageContaining("not closed");
        assertThatThrownBy(() -> Headline.parse("a {b c}")).hasMessageContaining("write {slot}");
    }
}
