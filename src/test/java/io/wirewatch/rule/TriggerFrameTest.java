package io.wirewatch.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Mention;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggerFrameTest {

    @TempDir
    private Path path;

    private RuleFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new RuleFolder(path);
    }

    /** The sample that the design of the language began with. */
    private static final String EXPORT_CONTROLS =
            """
            level: high
            version: 1
            words:
              control: [export control*, export ban, export licen?e*, entity list]
            trigger: { any: [~impose, ~tighten, ~expand, ~ease, ~lift], near: control, within: 8 }
            slots:
              imposer: { type: country, role: agent, required: true }
              target:  { type: country, cue: [on, against, to] }
              goods:   { type: words, from: [@lists.goods] }
              date:    { type: date, cue: [from, effective, as of] }
            unless: [ "export controls officer" ]
            """;

    private static Map<String, Object> onlyFacts(List<Mention> mentions) {
        assertThat(mentions).hasSize(1);
        return mentions.get(0).fact().values();
    }

    @Test
    void theSampleFillsItsSlots() {
        folder.detector("export-controls", EXPORT_CONTROLS);
        assertThat(folder.load().errors()).isEmpty();
        assertThat(onlyFacts(folder.find("Washington tightened export controls on advanced chips to China on Monday.")))
                .containsEntry("imposer", "US")
                .containsEntry("target", "CN")
                .containsEntry("goods", "advanced chips");
        assertThat(folder.find("The export controls officer resigned.")).isEmpty();
        assertThat(folder.find("The export controls officer said Washington may tighten rules."))
                .isEmpty();
    }

    private static final String TARIFFS =
            """
            words:
              tariff: [tariff, tariffs, duty, duties, levy, levies]
            trigger: { any: [~raise, ~cut, ~slash, ~lower, ~impose, ~slap, ~hit], near: tariff, within: 16 }
            slots:
              imposer: { type: country, role: agent }
              target: { type: country, role: target }
              rateFrom: { type: percent, cue: from }
              rateTo: { type: percent, cue: to }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The US raised its tariffs on Chinese steel from 10% to 25%.                   | US | CN | 10 | 25
            Beijing cut its duties on U.S. soybeans from 33 percent to 3 percent.         | CN | US | 33 | 3
            China's tariffs on US goods were lowered to 10 percent from 34 percent.       | CN | US | 34 | 10
            Tariffs on Chinese goods were raised by the United States to 50%.             | US | CN |    | 50
            US slaps tariff on EU cars                                                    | US | EU |    |
            Chinese goods were hit with US tariffs last night.                            | US | CN |    |
            Tariffs imposed by Brussels on Chinese electric cars rose.                    | EU | CN |    |
            The pact is slashing US tariffs on Chinese imports from 57 per cent to 47 per cent. | US | CN | 57 | 47
            """)
    void rolesAreFoundInAnyOrderOfWords(String text, String imposer, String target, Double from, Double to) {
        folder.detector("tariffs", TARIFFS);
        Map<String, Object> facts = onlyFacts(folder.find(text));
        assertThat(facts.get("imposer")).as("imposer").isEqualTo(imposer);
        assertThat(facts.get("target")).as("target").isEqualTo(target);
        assertThat(facts.get("rateFrom")).as("rateFrom").isEqualTo(from);
        assertThat(facts.get("rateTo")).as("rateTo").isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            any: [alpha, beta]                                    | One beta here.                       | true
            any: [alpha, beta]                                    | One gamma here.                      | false
            all: [alpha, beta]                                    | Beta is one and two is alpha.        | true
            all: [alpha, beta], within: 3                         | Beta is one and two is alpha.        | false
            all: [alpha, beta]                                    | Alpha was here. Beta came later.     | false
            ordered: [alpha, beta]                                | First alpha and then beta.           | true
            ordered: [alpha, beta]                                | First beta and then alpha.           | false
            any: [alpha], before: beta, within: 4                 | The alpha or the beta.               | true
            any: [alpha], after: beta, within: 4                  | The alpha or the beta.               | false
            any: [alpha], none: [beta]                            | The alpha alone.                     | true
            any: [alpha], none: [beta]                            | The alpha and the beta.              | false
            any: [alpha ... beta]                                 | The alpha is not beta.               | true
            any: [alpha ... beta]                                 | The alpha is not at all close to beta. | false
            any: [alpha <9> beta]                                 | The alpha is not at all close to beta. | true
            any: [=Alpha]                                         | The Alpha Group.                     | true
            any: [=Alpha]                                         | The alpha group.                     | false
            any: [~begin]                                         | It has begun now.                    | true
            any: [alph*]                                          | All alphabets.                       | true
            any: [al?ha]                                          | The alpha.                           | true
            any: [al?ha]                                          | The alphabet.                        | false
            pattern: '(?i)alpha-\\d+'                             | The Alpha-77 lands.                  | true
            pattern: 'alpha-\\d+'                                 | The Alpha-77 lands.                  | false
            all: [{any: [alpha, beta]}, {any: [gamma, delta]}]    | A delta and an alpha.                | true
            any: [{all: [alpha, beta]}, {all: [gamma, delta]}]    | A delta, an alpha.                   | false
            all: [{pattern: 'x\\d'}, alpha]                       | It is x7 and alpha.                  | true
            """)
    void aTriggerHoldsOrNot(String trigger, String text, boolean expected) {
        folder.detector("words", "trigger: {" + trigger + "}\n");
        assertThat(folder.load().errors()).isEmpty();
        assertThat(folder.find(text)).hasSize(expected ? 1 : 0);
    }

    @Test
    void partsMayLieInNeighbouringSentencesWhereTheFileSaysSo() {
        folder.detector("passage", "scope: passage\ntrigger: {all: [alpha, beta]}\n");
        assertThat(folder.find("Alpha was here. Beta came later.")).hasSize(1);
        assertThat(folder.find("Alpha was here. Nothing came. Beta came later."))
                .isEmpty();
    }

    @Test
    void partsMustLieInOneClauseWhereTheFileSaysSo() {
        folder.detector("clause", "scope: clause\ntrigger: {all: [alpha, beta]}\n");
        assertThat(folder.find("He saw alpha and beta.")).hasSize(1);
        assertThat(folder.find("He saw alpha, but she saw beta.")).isEmpty();
    }

    @Test
    void aWordWithinAnExceptedPhraseDoesNotCount() {
        folder.detector("unless", "trigger: {any: [alpha]}\nunless: [alpha centauri]\n");
        assertThat(folder.find("They went to Alpha Centauri.")).isEmpty();
        assertThat(folder.find("They saw alpha on Alpha Centauri.")).hasSize(1);
    }

    @Test
    void conditionsOnSlotsAreKept() {
        folder.detector("where", TARIFFS + "where: [\"abs(rateTo - rateFrom) >= 10\", \"imposer != RU\"]\n");
        assertThat(folder.find("The US raised its tariffs on Chinese steel from 10% to 25%."))
                .hasSize(1);
        assertThat(folder.find("The US raised its tariffs on Chinese steel from 10% to 12%."))
                .isEmpty();
        assertThat(folder.find("The US raised its tariffs on Chinese steel to 25%."))
                .isEmpty();
    }

    @Test
    void moneyNumbersAndListsAreRead() {
        folder.detector(
                "aid",
                """
                trigger: {any: [~pledge]}
                slots:
                  amount: { type: money }
                  count: { type: number }
                  goods: { type: words, from: [tanks, jets, boats], many: true }
                  to: { type: country, cue: to }
                severity: { critical: "amount >= 1000000000" }
                headline: "{amount} pledged[ to {to:name}]"
                """);
        List<Mention> found = folder.find("Norway pledged $1.5 billion, 12 jets and some tanks to Ukraine.");
        assertThat(onlyFacts(found))
                .containsEntry("amount", 1.5e9)
                .containsEntry("amountCurrency", "USD")
                .containsEntry("count", 12.0)
                .containsEntry("goods", List.of("jets", "tanks"))
                .containsEntry("to", "UA");
        assertThat(found.get(0).severity()).isEqualTo(io.wirewatch.api.Severity.CRITICAL);
        assertThat(found.get(0).headline()).isEqualTo("1500000000 pledged to Ukraine");
    }

    @Test
    void aDeedThatIsDeniedHasThatStatus() {
        folder.detector("tariffs", TARIFFS);
        assertThat(folder.find("The US imposed tariffs on China on Monday.")
                        .get(0)
                        .status())
                .isEqualTo("in-force");
        assertThat(folder.find("The US will not impose tariffs on China.")
                        .get(0)
                        .status())
                .isEqualTo("ruled-out");
        assertThat(folder.find("The US threatened to impose tariffs on China.")
                        .get(0)
                        .status())
                .isEqualTo("threatened");
    }

    @Test
    void evidenceIsTheSentence() {
        folder.detector("words", "trigger: {any: [alpha]}\n");
        assertThat(folder.find("Nothing yet. Here is alpha. Nothing more.")
                        .get(0)
                        .evidence())
                .singleElement()
                .satisfies(excerpt -> assertThat(excerpt.text()).isEqualTo("Here is alpha."));
    }
}
