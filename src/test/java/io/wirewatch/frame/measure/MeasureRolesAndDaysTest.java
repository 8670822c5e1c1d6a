package io.wirewatch.frame.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who levies a thing on whom and from which day, in longer sentences and over several of them. */
class MeasureRolesAndDaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Whose partners or allies are meant, and who gets an exemption.
                "Chile imposed tariffs of 6% on Norway's closest allies. | in-force impose CL - - 6 -",
                "Chile put a 6% duty on the U.S.'s main trading partners. | in-force impose CL - - 6 -",
                "Kenya granted exemptions from its milk tariffs to Uganda, Chad and Mali."
                        + " | in-force exempt KE UG - - -; in-force exempt KE TD - - -; in-force exempt KE ML - - -",
                // Who acts: right before a verb in -ing, whose act it is, and where the goods go.
                "Chile got its way in return for Peru slashing duties on wool from Chile. | in-force cut PE CL - - -",
                "Duties on Ugandan exports to Kenya were raised to 9% on Monday. | in-force raise KE UG - 9 2025-06-09",
                "Kenya said that Uganda sells its milk to Kenya at a zero tariff. | announced remove KE UG - 0 -",
                // Participles that describe, and threats that are somebody else's.
                "Chile's long-threatened tariffs against Peru took effect on Monday."
                        + " | in-force impose CL PE - - 2025-06-09",
                "Chile's threat came in response to a Peruvian plan to put duties on wool from Chile."
                        + " | announced impose PE CL - - -",
                "Norway found that wool threatened its mills and decided to impose a 9% duty on Peru."
                        + " | announced impose NO PE - 9 -",
                // A noun alone, of which is only said what it would do.
                "An increase in Chile's tariffs on Peru would be answered in kind, the ministry said. |",
                // One verb and two things.
                "Kenya lifted its 4% tariff on tea, as well as the duties on milk from Uganda and Chad."
                        + " | in-force remove KE - - 4 -; in-force remove KE UG - - -; in-force remove KE TD - - -",
                "Chile delayed a tariff on Peruvian wool due to take effect in July. | suspended suspend CL PE - - -",
                // Days: as of, in so many days after an order, of measures, of something else that begins.
                "On June 9 Chile imposed a duty on wool from Peru, effective as of June 20."
                        + " | announced impose CL PE - - 2025-06-20",
                "Chile raised its duty on Peruvian wool to 9%. The duty is effective 21 days after the date of this order."
                        + " | announced raise CL PE - 9 2025-07-03",
                "Chile will suspend its 9% tariff on Peruvian wool. The measures are scheduled to begin at 1 pm on June 20."
                        + " | suspended suspend CL PE - 9 2025-06-20",
                "Chile will cut its tariff on Peruvian wool to 9%. Both sides will take these steps by July 1."
                        + " | announced cut CL PE - 9 2025-07-01",
                "Chile will cut its tariff on Peruvian wool to 9%. A round of talks is scheduled to begin on June 20."
                        + " | announced cut CL PE - 9 -",
                // Down to the rate that is kept.
                "Chile and Peru will each lower tariffs by 60% while retaining a 7% tariff."
                        + " | announced cut CL PE - 7 -; announced cut PE CL - 7 -",
                // Firms of a country levy nothing; what a country imports falls into it; what others do.
                "Peru met with heads of Norwegian salmon firms and will cut its import duty on salmon."
                        + " | announced cut PE NO - - -",
                "A 7% duty on Norwegian imports of wool was raised to 9% on Monday. | in-force raise NO - 7 9 2025-06-09",
                "Chile will not look on as Peru raises tariffs on Chilean wool. | announced raise PE CL - - -",
                "Norway warned Peru to lift the tariffs on Norwegian fish. | proposed remove PE NO - - -",
                // Until when another goes on, and a title in capitals.
                "Chile put a 9% tariff on Peru on Monday. It stays until the Peruvian tariffs are lifted."
                        + " | in-force impose CL PE - 9 2025-06-09",
                // Acts on acts: a delay in an increase, a rise that takes effect.
                "Chile announced a delay in the tariff increase on wool. | suspended suspend CL - - - -",
                "By postponing the tariff increase on Peru, Chile hopes for a deal. |",
                "Chile's tariff increases on Peruvian wool take effect on July 1. | announced raise CL PE - - 2025-07-01",
                // One rate on the goods of a country and on goods of all.
                "Chile will put a 9% tariff on Peruvian goods. Chile will put a 9% tariff on lead."
                        + " | announced impose CL PE - 9 -; announced impose CL - - 9 -",
                // Two rates, the last of which goes up.
                "Chile imposes a 4% tariff on wool and 6% on certain rugs, which will increase to 8% on July 1."
                        + " | announced impose CL - - 4 -; announced impose CL - - 6 -;"
                        + " announced raise CL - 6 8 2025-07-01",
                // Rates of what is dumped, and margins as high as the duty.
                "Chile announced preliminary anti-dumping rates on wool from Peru." + " | announced impose CL PE - - -",
                "Chile put anti-dumping duties on wool from Peru on Monday. It found dumping margins ranging from 4% to 11%."
                        + " | in-force impose CL PE - 11 2025-06-09",
                "Chile will enforce a tariff on wool from Peru. | announced impose CL PE - - -",
                // Who it was put on, and not who put it: where a place lies, whom a probe is of, who is only mentioned.
                "Chile will lift the tariff on the United States it put on in May. | announced remove CL US - - -",
                "Gathered in Arica, Chile, ministers of Peru agreed to cut duties on wool imports. | announced cut PE CL - - -",
                "Norway put a 9% tariff on wool. The tariffs took effect on Monday and are meant to offset the heavy burden"
                        + " that lies on Norwegian trade. | in-force impose NO - - 9 2025-06-09",
                // Done with what was declared; what was ruled will be; what a law lets somebody do.
                "Chile declared an emergency and imposed tariffs on Peru. | in-force impose CL PE - - -",
                "Norway had ruled that a Peruvian mill would be excluded from the import duty on wool. | announced exempt NO PE - - -",
                "The law empowers the president to impose tariffs on Peru. |",
                // The duties that are the article's news, told again.
                "Chile will put a 9% tariff on Peru in July. Mills wait. Chile announced the tariffs on March 2 after a row"
                        + " with Peru. | announced impose CL PE - 9 2025-07",
                // A rate that is kept, whatever kind of rate it is.
                "Chile said that the reciprocal tariff rate for Peruvian wool will remain at 9%. | announced extend CL PE - 9 -",
                // What an old order did.
                "In Proclamation 88 of May 2, 2018, Chile decided to adjust trade in wool by imposing a 9% tariff."
                        + " | in-force impose CL - - 9 -",
            })
    void aTextTellsItsFacts(String text, String facts) {
        List<String> wanted = facts == null ? List.of() : List.of(facts.strip().split(" *; *"));
        assertThat(ToldMeasures.lines("", text)).as(text).containsExactlyInAnyOrderElementsOf(wanted);
    }
}
