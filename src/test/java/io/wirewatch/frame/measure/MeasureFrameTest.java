package io.wirewatch.frame.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Article;
import io.wirewatch.api.Mention;
import io.wirewatch.api.Novelty;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureFrameTest {

    private static List<Mention> read(String text) {
        return ToldMeasures.read("", text);
    }

    /** The same facts whether told in the active, the passive, as a noun, in a headline or in reverse. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Canada raised its tariffs on Norwegian salmon to 25% from 10%.              | raise   | CA | NO | 10"
                        + " | 25 | in-force",
                "Norway's tariffs on Canadian cheese were lowered to 10 percent from 34 percent. | cut | NO | CA | 34"
                        + " | 10 | in-force",
                "Brazil slaps 30% tariff on Indian rice                                     | impose  | BR | IN |    |"
                        + " 30 | announced",
                "Tariffs on Indian rice will be scrapped by Brazil next month.               | remove  | BR | IN |   "
                        + " |    | announced",
                "Mexico threatened Peru with a 15 per cent duty on imported copper.          | impose  | MX | PE |   "
                        + " | 15 | threatened",
                "Japan is considering an exemption for Chilean wine from its import duties.  | exempt  | JP | CL |   "
                        + " |    | proposed",
                "Turkey suspended its customs duty on Egyptian cotton on Monday.             | suspend | TR | EG |   "
                        + " |    | suspended",
                "Kenya ruled out new tariffs on Ugandan sugar.                               | impose  | KE | UG |   "
                        + " |    | ruled-out",
            })
    void rolesAndRatesAreFoundInAnyOrder(
            String text, String action, String imposer, String target, Double from, Double to, String status) {
        Mention told = read(text).get(0);

        assertThat(told.fact().text("action")).as(text).isEqualTo(action);
        assertThat(told.fact().text("imposer")).as(text).isEqualTo(imposer);
        assertThat(told.fact().text("target")).as(text).isEqualTo(target);
        assertThat(told.fact().values().get("rateFrom")).as(text).isEqualTo(from);
        assertThat(told.fact().values().get("rateTo")).as(text).isEqualTo(to);
        if (!text.contains("slaps")) {
            assertThat(told.status()).as(text).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trade disputes, tariffs and rivalry shaped the decade.",
                "The regulator approved an electricity tariff of 3 rupees per unit for the solar plant.",
                "Officers on duty raised the alarm.",
                "Tariffs raise prices for everyone, the grocer said.",
                "The hotel cut its tariff for rooms with a view.",
                "It was his duty to increase output.",
            })
    void whatIsNoMeasureStaysQuiet(String text) {
        assertThat(read(text)).as(text).isEmpty();
    }

    @Test
    void ratesByGoodsAreAFactEach() {
        List<Mention> told = read("Norway will put a 30% tariff on imported tyres and 12% on kitchen sinks.");

        assertThat(told)
                .extracting(mention -> mention.fact().values().get("rateTo"))
                .containsExactlyInAnyOrder(30.0, 12.0);
    }

    @Test
    void aSecondStepIsAFactOfItsOwn() {
        List<Mention> told = read("Chile threatened Peru with an 8% tariff that would double to 16% in a month.");

        assertThat(told)
                .extracting(mention -> mention.fact().text("action"))
                .containsExactlyInAnyOrder("impose", "raise");
        assertThat(told)
                .extracting(mention -> mention.fact().values().get("rateTo"))
                .containsExactlyInAnyOrder(8.0, 16.0);
    }

    @Test
    void theDayOnWhichItBeginsMayBeToldInTheNextSentence() {
        List<Mention> told = read("Kenya raised its tariff on Ugandan milk to 20%. The order takes effect on June 20.");

        assertThat(told).hasSize(1);
        assertThat(told.get(0).fact().text("effective")).isEqualTo("2025-06-20");
        assertThat(told.get(0).status()).isEqualTo("announced");
    }

    @Test
    void theTitleAndTheBodyTellOneFact() {
        Article article = new Article(
                "test",
                LocalDate.parse("2025-06-12").atStartOfDay().atOffset(ZoneOffset.UTC),
                "",
                "",
                "Turkey slaps tariffs on Egyptian fruit",
                "en",
                "Turkey imposed tariffs of 9% on Egyptian dates and figs on Wednesday, the ministry said.");

        List<Mention> told = ToldMeasures.of(article);

        assertThat(told).hasSize(1);
        assertThat(told.get(0).status()).isEqualTo("in-force");
        assertThat(told.get(0).fact().values().get("rateTo")).isEqualTo(9.0);
    }

    @Test
    void aListOfCountriesIsAFactEach() {
        List<Mention> told = read("Australia will impose tariffs of 10% on Canada and 25% on Mexico from July 1.");

        assertThat(told).extracting(mention -> mention.fact().text("target")).containsExactlyInAnyOrder("CA", "MX");
        assertThat(told)
                .filteredOn(mention -> mention.fact().text("target").equals("MX"))
                .allSatisfy(mention -> {
                    assertThat(mention.fact().text("rateTo")).isEqualTo("25.0");
                    assertThat(mention.fact().text("effective")).isEqualTo("2025-07-01");
                });
    }

    @Test
    void aMeasureOfLastYearIsRecalled() {
        Mention told = read("In March 2024 Canada imposed a 20% tariff on Danish pork.")
                .get(0);

        assertThat(told.novelty()).isEqualTo(Novelty.BACKGROUND);
        assertThat(told.status()).isEqualTo("in-force");
        assertThat(told.fact().text("effective")).isEqualTo("2024-03");
    }

    @Test
    void mentionsOfOneMeasureAreOneWithTheRichestFacts() {
        List<Mention> told = read("Canada will impose tariffs on Danish pork.\n\n"
                + "The tariff of 20% on Danish pork will be imposed by Canada in August.");

        assertThat(told).hasSize(1);
        assertThat(told.get(0).fact().text("rateTo")).isEqualTo("20.0");
        assertThat(told.get(0).evidence()).hasSize(2);
    }

    /** Each clause of a sentence has its own rate, goods and day. */
    @Test
    void aClauseTakesNothingFromItsNeighbour() {
        List<Mention> told =
                read("Kenya raised tariffs on Ugandan milk to 25% from 10%, and Uganda said it would answer"
                        + " with duties of 12% on Kenyan tea from July 1.");

        assertThat(told)
                .extracting(mention -> mention.fact().values())
                .usingRecursiveFieldByFieldElementComparator()
                .anySatisfy(facts -> assertThat(facts)
                        .containsEntry("imposer", "KE")
                        .containsEntry("rateFrom", 10.0)
                        .containsEntry("rateTo", 25.0)
                        .doesNotContainKey("effective"))
                .anySatisfy(facts -> assertThat(facts)
                        .containsEntry("imposer", "UG")
                        .containsEntry("rateTo", 12.0)
                        .containsEntry("effective", "2025-07-01"));
    }

    @Test
    void whoIsSparedIsAFactOfItsOwn() {
        List<Mention> told = read("Norway will impose a 30% tariff on tyres. Chile and Peru are exempt.");

        assertThat(told)
                .filteredOn(mention -> mention.fact().text("action").equals("exempt"))
                .extracting(mention -> mention.fact().text("target"))
                .containsExactlyInAnyOrder("CL", "PE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru put a 20% duty on exports of copper.",
                "Chile slapped a 15% levy on copper exports to keep prices down.",
            })
    void aDutyOnWhatLeavesTheCountryIsNone(String text) {
        assertThat(read(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "We will be charging Chile a 35% tariff., CL",
        "Peru's Senate on Wednesday approved duties of 18% on imports from Chile., CL",
        "Peru on Monday called Norway's plan to impose a 12% tariff on its exports unfair., PE",
        "For products of Chile the duties on fish will be removed by Norway., CL",
    })
    void whoseGoodsItFallsOnIsFoundWhereverItStands(String text, String target) {
        assertThat(read(text).get(0).fact().text("target")).as(text).isEqualTo(target);
    }

    @Test
    void whatIsAskedForIsOnlyProposed() {
        assertThat(read("The ministry in Kenya proposed that tariffs on Ugandan milk be cut to 5% from 20%.")
                        .get(0)
                        .status())
                .isEqualTo("proposed");
    }

    @ParameterizedTest
    @CsvSource({
        "Norway has a 25% tariff on fish that will rise to 30% next month., raise, 25, 30",
        "Norway cut the import duty on tyres to 15 pct from 30., cut, 30, 15",
        "Norway will raise its tariff on tyres from 10 to 25 percent., raise, 10, 25",
        "Norway raised the import duty on soyoil to 20 per cent from nil., raise, 0, 20",
        "Tyres of Peru that would otherwise be subject to a 35 percent tariff shall instead be subject to a tariff of 10"
                + " percent in Norway., cut, 35, 10",
    })
    void bothEndsOfAMoveAreFound(String text, String action, double from, double to) {
        List<Mention> told = read(text);

        assertThat(told).as(text).hasSize(1);
        assertThat(told.get(0).fact().values())
                .as(text)
                .containsEntry("action", action)
                .containsEntry("rateFrom", from)
                .containsEntry("rateTo", to);
    }

    @Test
    void otherGoodsAtTheSameRateAreAnotherFact() {
        List<Mention> told =
                read("Norway changed its rules. Wooden chairs shall be subject to a 25 percent tariff. Iron"
                        + " kettles shall be subject to a 25 percent tariff.");

        assertThat(told)
                .extracting(mention -> mention.fact().text("goods"))
                .containsExactlyInAnyOrder("Wooden chairs", "Iron kettles");
    }

    @Test
    void whatTwoAgreeOnEachDoesToTheOther() {
        assertThat(read("Norway and Chile agreed to suspend tariffs for a year."))
                .extracting(mention ->
                        mention.fact().text("imposer") + mention.fact().text("target"))
                .containsExactlyInAnyOrder("NOCL", "CLNO");
    }

    @Test
    void theEndOfDutyFreeTradeIsATariff() {
        assertThat(read("Norway will end duty-free access for Chilean fish.")
                        .get(0)
                        .fact()
                        .text("action"))
                .isEqualTo("impose");
    }

    @Test
    void anOrdersAuthorDoesWhatItLaysDown() {
        List<Mention> told = read("By the authority vested in me as President, I hereby order: all products of Peru"
                + " shall be subject to a 15 percent tariff.");

        assertThat(told.get(0).fact().text("imposer")).isEqualTo("US");
        assertThat(told.get(0).fact().text("target")).isEqualTo("PE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway will hold off on imposing tariffs on Chilean fish.         | suspend | suspended",
                "Norway may roll back most of its tariffs on Chilean fish.         | cut     | proposed",
                "Norway will put off tariffs on Chilean fish until May.            | suspend | suspended",
                "Norway threatened to raise tariffs on Chilean fish.               | raise   | threatened",
                "Norway will be imposing, as of July 1, a 25% tariff on Chilean fish. | impose | announced",
                "Norway has not agreed to remove tariffs on Chilean fish.          | remove  | ruled-out",
            })
    void verbsOfSeveralWordsAreReadAsAWhole(String text, String action, String status) {
        Mention told = read(text).get(0);

        assertThat(told.fact().text("action")).as(text).isEqualTo(action);
        assertThat(told.status()).as(text).isEqualTo(status);
    }
}
