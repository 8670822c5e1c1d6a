package io.wirewatch.frame.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Article;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole facts of short articles: status, action, imposer, target, rates and day, a dash where there is none. */
class MeasureFactsTest {

    private static void check(String title, String text, String facts) {
        List<String> wanted = facts == null ? List.of() : List.of(facts.strip().split(" *; *"));
        assertThat(ToldMeasures.lines(title, text)).as(text).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void theGovernmentOfAPaperIsThatOfItsCountry() {
        Article article = new Article(
                "test",
                LocalDate.parse("2025-06-12").atStartOfDay().atOffset(ZoneOffset.UTC),
                "The Times of Malta",
                "",
                "",
                "en",
                "The government has cut the import duty on fish to 4%.");
        assertThat(ToldMeasures.of(article)).extracting(ToldMeasures::line).containsExactly("in-force cut MT - - 4 -");
    }

    @Test
    void aCommaJoinsTwoWhoAgreeInATitle() {
        check(
                "Chile, Peru agree to suspend tariffs",
                "The talks took a week.",
                "suspended suspend CL PE - - -; suspended suspend PE CL - - -");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Rates in a further move, in the sentence behind, before their countries, of the thing itself.
                "Chile raised tariffs on wool to 20% from 10% and on silk to 8% from 5%."
                        + " | in-force raise CL - 10 20 -; in-force raise CL - 5 8 -",
                "Chile imposed duties on Peruvian wool on Monday. The duties range from 4% to 17%."
                        + " | in-force impose CL PE - 17 2025-06-09",
                "Chile will put new tariffs on Peru at a rate of 7%. / Tariffs from July 1: / 12%: Laos, Mali"
                        + " / 30%: Chad"
                        + " | announced impose CL PE - 7 2025-07-01; announced impose CL LA - 12 2025-07-01;"
                        + " announced impose CL ML - 12 2025-07-01; announced impose CL TD - 30 2025-07-01",
                "Kenya said the import duty of 27% on Ugandan milk will be raised to 40%."
                        + " | announced raise KE UG 27 40 -",
                // No rates: what is down by so much, the most that a thing was, a cut of so much.
                "Shares in the mill fell, down 11%, after Kenya imposed a tariff on Ugandan sugar on Monday."
                        + " | in-force impose KE UG - - 2025-06-09",
                "Kenya scrapped tariffs of up to 80% on Ugandan sugar. | in-force remove KE UG - 80 -",
                "Kenya proposed a 10% tariff cut on Ugandan sugar. | proposed cut KE UG - - -",
                // Days: in so many days, of a telling, of the former rate.
                "Kenya raised its tariff on Ugandan milk to 20%. The duty will take effect in 30 days."
                        + " | announced raise KE UG - 20 2025-07-12",
                "Kenya will impose a tariff of 9% on Ugandan milk in 2027. | announced impose KE UG - 9 2027",
                "Kenya will impose a tariff of 9% on Ugandan milk this year. | announced impose KE UG - 9 -",
                "Kenya imposed a tariff on Ugandan milk, the ministry said in a notice issued late on Tuesday."
                        + " | in-force impose KE UG - - -",
                "Kenya cut its duty on imported rice from Uganda to 10% from the 12% set on May 4."
                        + " | in-force cut KE UG 12 10 -",
                "Kenya announced duties on Ugandan milk, effective June 10. | in-force impose KE UG - - 2025-06-10",
                // Who and on whom: an office of a country, a list of countries, words of telling between, money.
                "The Ministry of Trade of Turkey imposed duties on imported yarn from a few countries, including Egypt"
                        + " and Chad. | in-force impose TR EG - - -; in-force impose TR TD - - -",
                "Chile has imposed an import duty on glass jars, a notice said, citing Lima's old complaints."
                        + " | in-force impose CL - - - -",
                "Chile put tariffs on US$30 million of Peruvian fish. | in-force impose CL PE - - -",
                "Chile imposes duties on flour. | announced impose CL - - - -",
                "Turkish President Erdogan put a 7% tariff on all Turkish imports. | in-force impose TR - - 7 -",
                "Laos and Mali face tariffs of 40% and 10% respectively in Norway."
                        + " | announced impose NO LA - 40 -; announced impose NO ML - 10 -",
                "Chile said that a 15% tariff will hit fish from Peru and Norway."
                        + " | announced impose CL PE - 15 -; announced impose CL NO - 15 -",
                // Words, and days, of one clause and not of its neighbour.
                "In 2024 Kenya and Uganda quarrelled. Kenya imposed tariffs of 25% on sugar and tea from Uganda in"
                        + " March 2024 as a countermeasure to levies put on Kenyan milk by Uganda."
                        + " | in-force impose KE UG - 25 2024-03; in-force impose UG KE - - -",
                "Chile will meet its partners on June 20 to impose tariffs on Peruvian fish, which take effect July 1."
                        + " | announced impose CL PE - - 2025-07-01",
                "Chile announced tariffs on Peruvian fish with immediate effect."
                        + " | in-force impose CL PE - - 2025-06-12",
                "Chile announced plans to raise tariffs on Peruvian fish under the 1974 Fair Trade Act."
                        + " | announced raise CL PE - - -",
                // The rate that was before, and the unit in one word with its number.
                "Chile cut its duty on imported wool to 25pc. Before, the duty was 60pc."
                        + " | in-force cut CL - 60 25 -",
                "Chile suspended tariffs on Peruvian fish on Monday. The suspended tariffs apply to cod and tuna."
                        + " | suspended suspend CL PE - - -",
                "Import duty on shrimp feed was cut on Monday. | in-force cut - - - - 2025-06-09",
                // What only says what is known, or why.
                "Chile will cut tariffs on Peruvian fish. Removing the tariffs will save traders money."
                        + " | announced cut CL PE - - -",
                "Chile will cut its import duty on Peruvian fish to avert further increases in prices."
                        + " | announced cut CL PE - - -",
                "Chile imposes duties on beer. |",
                "Chile seeks views on the tariffs. |",
                // What a court finds, and what it stops.
                "A court in Lima ruled that Peru's tariffs on Chilean fish are illegal."
                        + " | announced remove PE CL - - -",
                "A court asked whether Peru's tariffs on Chilean fish are illegal. |",
                "A judge froze Peru's 8% tariffs on Chilean fish. | suspended suspend PE CL - 8 -",
                "Chile on Monday halted the tariffs Mr. Erdogan put on Chilean fish last month."
                        + " | suspended suspend TR CL - - -",
                // Freedom and what brings it, and what only says which tariffs are eased.
                "Kenya suspended duties on maize and rice. The duty-free entry of maize will help, Kenya said."
                        + " | suspended suspend KE - - - -",
                "Chile suspended the tariffs on Peruvian fish that were set to be imposed in July."
                        + " | suspended suspend CL PE - - -",
                // Days on which it ends, and years of acts.
                "Kenya waived the duty on Ugandan rice, which will lapse on December 31. | in-force remove KE UG - - -",
                "Under the Customs Act, 1969, Kenya has imposed a 10% duty on Ugandan rice."
                        + " | in-force impose KE UG - 10 -",
                // Two duties of two days, and one that began long before the other is to.
                "Chile imposed a duty on Peruvian wool on May 3, 2019. Chile imposed a duty on Peruvian wool on June 8, 2021."
                        + " | in-force impose CL PE - - 2019-05-03; in-force impose CL PE - - 2021-06-08",
                // In the perfect, and what was signed before.
                "Kenya set out its budget. Schools get more. The import duty on maize has been raised to 35%."
                        + " | in-force raise KE - - 35 -",
                "Chile will cut tariffs on Peruvian fish. Prices fell. They fell again. Chile's president signed orders"
                        + " to raise tariffs on glass to 40%. | announced cut CL PE - - -; in-force raise CL - - 40 -",
                "Norway's increased tariffs on fish from Chile took effect on Monday."
                        + " | in-force impose NO CL - - 2025-06-09",
                // Steps against the same country.
                "Chile put a 10% tariff on Peruvian wool in May 2019. Chile raised the tariff to 15% in June 2021."
                        + " | in-force impose CL PE - 10 2019-05; in-force raise CL PE - 15 2021-06",
                "The Directorate General of Trade Remedies recommended a duty on imports of wool from Peru."
                        + " | proposed impose IN PE - - -",
                // What is no longer needed, what would have been, what a verb only leads to, what raising does.
                "Chile will lift its tariffs on Peruvian fish. It is no longer necessary to impose the duties, it said."
                        + " | announced remove CL PE - - -",
                "Chile would have imposed tariffs on Peruvian fish. |",
                "Chile quarrels with Peru. It goes back to the tariffs on fish. |",
                "Traders in Chile warned that raising tariffs on fish can hurt them. |",
                "Norway lifted more than 80% of its duties on imports from Chile in May. | in-force remove NO CL - - 2025-05",
                // Freedom from the thing, steps of one move, and the bounds of what a rate may be.
                "Chile lifted duties on Peruvian wine. No duty will be levied on wine, Chile said."
                        + " | in-force remove CL PE - - -",
                "Chile will cut its tariff on Peruvian gin from 90% to 60% before falling to 30%."
                        + " | announced cut CL PE 90 60 -; announced cut CL PE 60 30 -",
                "Chile's tariffs on gin fell from over 90% to 20%. | in-force cut CL - 90 20 -",
                "Chile proposed tariffs on Peru that range from 15 to 35 percent. | proposed impose CL PE - 35 -",
                // From next year; two years; one house of two.
                "Chile will put a 5% tariff on Peruvian wool. The tariff is set to take effect next year."
                        + " | announced impose CL PE - 5 2026",
                "Chile imposed a 5% tariff on Peru in 2018. Chile imposed a tariff on Peru on May 2, 2021."
                        + " | in-force impose CL PE - 5 2018; in-force impose CL PE - - 2021-05-02",
                "The lower house of Peru approved tariffs of 12% on fish from Chile. | proposed impose PE CL - 12 -",
                // Whose goods they are: before the thing, and not a place named behind it.
                "Chile lifts Norwegian salmon tariff | announced remove CL NO - - -",
                "The tariffs on wool will be scrapped, buoyed by a mild mood in Chile."
                        + " | announced remove CL - - - -",
                // Days of a list, of the first steps and of what was told a while before.
                "Chile will put a 5% tariff on Peru from July 1. Chad will face a 9% tariff in Chile."
                        + " | announced impose CL PE - 5 2025-07-01; announced impose CL TD - 9 2025-07-01",
                "Chile raised its tariff on Peruvian wool to 8% on Wednesday. The tariff changes take effect on Saturday."
                        + " | announced raise CL PE - 8 2025-06-14",
                "Chile imposed a tariff on Peru on Monday. Rates are due. It will be 30 percent for Laos, 9 percent for Chad"
                        + " and for Mali it will be as high as 40 percent."
                        + " | in-force impose CL PE - - 2025-06-09; in-force impose CL LA - 30 2025-06-09;"
                        + " in-force impose CL TD - 9 2025-06-09; in-force impose CL ML - 40 2025-06-09",
                "A court ruled on Monday on tariffs put on Peruvian fish by Chile in 2018. | in-force impose CL PE - - 2018",
                "Last May Chile promised to put a 20% tariff on Peru. | announced impose CL PE - 20 -",
                // Who acts, what is only to be avoided, what an act does, and a bound that is no goal.
                "Chile follows Norway and imposes a 6% tariff on Peruvian fish. | announced impose CL PE - 6 -",
                "Chile cut its duty on Peruvian fish to avoid being hit with tariffs by Norway."
                        + " | in-force cut CL PE - - -",
                "The scrapping of Chile's import duties applies to wool from Peru. | in-force remove CL PE - - -",
                "Chile removed the tariffs that add up to 30 percent to the price of fish. | in-force remove CL - - 30 -",
                "Chile could lift its tariff on Peruvian wool to 25% from 10%. | proposed raise CL PE 10 25 -",
                "Chile announced customs taxes on Peruvian wool. The customs taxes vary between 6% and 25%."
                        + " | announced impose CL PE - 25 -",
                "Chile will scrap tariffs on wool. Peru put a tariff on wool in 2019. The tariffs will be scrapped in July."
                        + " | announced remove CL - - - 2025-07; in-force impose PE - - - 2019",
                // What stays as long as it is put on for, rights that are duties, and the rate that is replaced.
                "Chile will impose a 5% tariff on Peruvian wool. The tariffs will remain in place for five years."
                        + " | announced impose CL PE - 5 -",
                "Chile approved anti-dumping rights on imports of wool from Peru. | announced impose CL PE - - -",
                "Chile will put a 9% tariff on Peruvian wool, replacing the current 4 percent."
                        + " | announced raise CL PE 4 9 -",
                // Done to the thing, and not by it.
                "Tariffs on Peruvian fish will be dropped by Chile in July. | announced remove CL PE - - 2025-07",
                "The cabinet of Chile approved a proposal to raise tariffs on Peruvian fish."
                        + " | announced raise CL PE - - -",
            })
    void aTextTellsItsFacts(String text, String facts) {
        check("", text, facts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Verbs of titles: what is wished for, threatened, expected, begun.
                "Kenya eyes tariffs on Ugandan milk | proposed impose KE UG - - -",
                "Kenya vows 40% tariff on Ugandan milk | threatened impose KE UG - 40 -",
                "Kenya Could Cut Tariffs On Ugandan Milk | proposed cut KE UG - - -",
                "Uganda braces for 12% Kenyan tariffs | announced impose KE UG - 12 -",
                "Uganda hit with 12% tariff by Kenya | in-force impose KE UG - 12 -",
                "Kenya's milk tariffs on Uganda take effect | in-force impose KE UG - - -",
                "Kenya plans higher tariffs on Ugandan milk | announced raise KE UG - - -",
                "Europe to levy tariffs on Chilean copper | announced impose EU CL - - -",
                // What a title only asks or names, what somebody sticks to or leaves.
                "Will Kenya raise tariffs on milk? |",
                "Kenya's tariff whiplash puzzles its neighbours |",
                "Kenya doubles down on tariffs |",
                "Rather than raising tariffs on Uganda, Kenya opts for talks |",
            })
    void aTitleTellsItsFacts(String title, String facts) {
        check(title, "Nobody was at the office.", facts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya put a tariff of 9% on wool but spared Chad and Mali."
                        + " | in-force impose KE - - 9 -; in-force exempt KE TD - 9 -; in-force exempt KE ML - 9 -",
                "Kenya imposed a tariff of 9% on wool. Chad is ready to hit back with retaliatory duties."
                        + " | in-force impose KE - - 9 -; threatened impose TD KE - - -",
                "The panel ruled that anti-dumping duties can now be slapped on wool from Kenya by Chad."
                        + " | proposed impose TD KE - - -",
                "Following a brief review, Kenya announced a tariff of 9% on wool. | announced impose KE - - 9 -",
                "Kenya has voted to impose a tariff of 9% on wool. | announced impose KE - - 9 -",
                "The senators voted to impose a tariff of 9% on Kenyan wool, to which Chad objects."
                        + " | proposed impose TD KE - 9 -",
                "Kenya warned that if it can't get a deal in May it will raise tariffs on Chad."
                        + " | threatened raise KE TD - - -",
                "Kenya said Chad has retaliated with more than 2 billion dollars worth of tariffs."
                        + " | in-force impose TD KE - - -",
                "Ministers spoke with one voice against Kenyan threats to impose tariffs on wool."
                        + " | threatened impose KE - - - -",
                "Traders called for Kenya to cut its tariffs on wool. | proposed cut KE - - - -",
                "Ties with Mali and Togo soured after Kenya doubled tariffs on wool and Chad recalled its envoy."
                        + " | in-force raise KE - - - -",
                "Kenya announced steep tariffs on some of its neighbours on Monday, upsetting years of Kenyan policy."
                        + " | announced impose KE - - - -",
            })
    void aBriefTellsWhoAnswersAndWhoIsSpared(String text, String facts) {
        check("", text, facts);
    }
}
