package io.wirewatch.rule.tell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

    private static final Set<String> NAMES =
            Set.of("rateFrom", "rateTo", "imposer", "target", "goods", "status", "who");
    private static final Slots SLOTS = new Slots(Map.of(
            "rateFrom", 57.0, "rateTo", 47.0, "imposer", "US", "status", "announced", "who", List.of("Xi", "Trump")));

    private static boolean holds(String condition) {
        return ExpressionParser.parse(condition, NAMES).holds(SLOTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            rateTo >= 47                                | true
            rateTo > 47                                 | false
            rateFrom - rateTo >= 10                     | true
            abs(rateTo - rateFrom) > 10                 | false
            rateTo < rateFrom                           | true
            rateTo / rateFrom < 0.9                     | true
            imposer == US                               | true
            imposer != "CN"                             | true
            imposer in [CN, US]                         | true
            imposer in [CN, EU]                         | false
            who == Xi                                   | true
            count(who) == 2                             | true
            count(goods) == 0                           | true
            goods                                       | false
            rateTo and imposer                          | true
            not goods and not target                    | true
            goods or rateTo == 47 and imposer == CN     | false
            (goods or rateTo == 47) and imposer == US   | true
            -rateTo < 0                                 | true
            status == 'announced'                       | true
            """)
    void aConditionHoldsOrNot(String condition, boolean expected) {
        assertThat(holds(condition)).isEqualTo(expected);
    }

    @Test
    void nothingHoldsOfAnEmptySlotBesideThatItIsEmpty() {
        assertThat(holds("target == CN")).isFalse();
        assertThat(holds("target != CN")).isFalse();
        assertThat(holds("not target")).isTrue();
    }

    @Test
    void slotsAreKnownByName() {
        assertThat(ExpressionParser.parse("rateTo >= 50 and imposer == US", NAMES)
                        .slots())
                .containsExactly("imposer", "rateTo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            rateT >= 50          | there is no slot "rateT"; did you mean "rateTo"?
            rateTo >=            | the condition ends too early; write it like rateTo >= 50
            (rateTo >= 5         | a ")" is missing; close each "("
            rateTo => 5          | "=" has no meaning in a condition; write it like rateTo >= 50 and imposer == US
            tariff               | there is no slot "tariff"; use one of goods, imposer, rateFrom, rateTo, status, target, who
            """)
    void aWrongConditionSaysWhatToWrite(String condition, String message) {
        assertThatThrownBy(() -> ExpressionParser.parse(condition, NAMES)).hasMessage(message);
    }

    @Test
    void aConditionOfAnyLengthOrDepthEndsInAMessage() {
        assertThatThrownBy(() -> ExpressionParser.parse("(".repeat(900), NAMES)).hasMessageContaining("too deep");
        assertThatThrownBy(() -> ExpressionParser.parse("not rateTo or ".repeat(100), NAMES))
                .hasMessageContaining("more than 1000 characters");
    }
}
