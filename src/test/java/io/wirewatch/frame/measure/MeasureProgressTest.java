package io.wirewatch.frame.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a measure is, when it begins, and what is none, in the wordings of news. */
class MeasureProgressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // What is no longer meant to be done, and what somebody only asks to be so.
                "Chile has called off its plan to put a 9% duty on wool from Peru. | cancelled impose CL PE - 9 -",
                "Kenya scrapped a proposed 12% tariff on Ugandan eggs. | cancelled impose KE UG - 12 -",
                "Kenya dropped its threat of tariffs on Ugandan eggs. | cancelled impose KE UG - - -",
                "Uganda urged Kenya to drop its plan to put tariffs on eggs from Uganda. | proposed impose KE UG - - -",
                // At once is in force; towards an end is only proposed.
                "Chile announced the removal of its duty on Peruvian wool, effective immediately."
                        + " | in-force remove CL PE - - 2025-06-12",
                "Chile and Peru will work towards lifting tariffs on wool."
                        + " | proposed remove CL PE - - -; proposed remove PE CL - - -",
                // Days in another sentence: behind which, by a passive, and not the one that holds no more.
                "Chile put a 9% tariff on wool from Peru on Wednesday. Mali is spared by the tariffs, which will take"
                        + " effect on June 20. | announced impose CL PE - 9 2025-06-20; announced exempt CL ML - - 2025-06-20",
                "Chile will impose a 9% tariff on wool from Peru. They are to be introduced in late July."
                        + " | announced impose CL PE - 9 2025-07",
                "Chile will impose a 9% tariff on wool from Peru. Initially due to start on July 5, the duties will now"
                        + " take effect on July 19. | announced impose CL PE - 9 2025-07-19",
                // Rates with words of nearness, without a unit of their own, behind the thing's goods.
                "Peru will cut its import duty on vans from 40 to about 15 per cent. | announced cut PE - 40 15 -",
                "Peru raised its import duty on vans from nearly 15 percent to around 40. | in-force raise PE - 15 40 -",
                "Growers seek a reduction of the import duty on barley from 12 per cent to 7 per cent, Peru says."
                        + " | proposed cut PE - 12 7 -",
                "Chile will levy duties ranging from 11.5 percent to 19 percent on wool from Peru and 21 percent to 33"
                        + " percent on wool from Mali. | announced impose CL PE - 19 -; announced impose CL ML - 33 -",
                // On a bloc named by its continent or adjective among others.
                "Chile imposed a 9% tariff on wool from Europe and Peru. | in-force impose CL EU - 9 -; in-force impose CL PE - 9 -",
                "Chile imposed a 9% tariff on European and Peruvian wool."
                        + " | in-force impose CL EU - 9 -; in-force impose CL PE - 9 -",
                // What describes or is known, and what is only begun to be looked at.
                "Chile will lift its court-approved retaliatory duties. | announced remove CL - - - -",
                "Chile will form a panel to assess existing tariffs. |",
                "Chile will start reviewing the tariffs on wool from Peru. |",
                "Few believe the claim that increased tariffs on imports would help Chile. |",
                // What a verb does that governs the noun of an act, and what is refused beside what is asked for.
                "Kenya implemented a tariff cut on some 90 tools. | in-force cut KE - - - -",
                "Farmers urged Kenya to put tariffs on Ugandan eggs. Kenya ruled out tariffs on Ugandan eggs last week."
                        + " | proposed impose KE UG - - -; ruled-out impose KE UG - - -",
                // Weekdays that lie ahead, days counted from today, and days of an act named by a noun.
                "Kenya is threatening duties on eggs from Uganda by Tuesday. | threatened impose KE UG - - 2025-06-17",
                "Kenya will put a 9% duty on eggs from Uganda. It takes effect in 12 days. | announced impose KE UG - 9 2025-06-24",
                "Kenya will put a 9% duty on eggs from Uganda. The effective date is July 21. | announced impose KE UG - 9 2025-07-21",
                "Kenya will raise the duty levied on eggs from Uganda from July 3. | announced raise KE UG - - 2025-07-03",
                "Kenya is scrapping its duty on eggs from Uganda, with the relief to take effect from July 3."
                        + " | announced remove KE UG - - 2025-07-03",
                // Where one clause ends, what is compared, a rate alone, what goods are taxed at.
                "Mills that live with high tariffs are tired, and a run of price increases lies ahead, says Kenya. |",
                "Kenya will put a 9% tariff on Ugandan eggs. Eggs from Chad will face a 12% rate."
                        + " | announced impose KE UG - 9 -; announced impose KE TD - 12 -",
                "Ugandan goods will be taxed at 14%, lower than the earlier tariff, says Kenya. | announced impose KE UG - 14 -",
                "Under the deal, Kenya would put a 9% tariff on Ugandan eggs. | announced impose KE UG - 9 -",
                // Signed by somebody is an aside, not yet is to come, and what took effect today is in force.
                "The decree, signed by Kenya's president, raised the tariff on eggs to 14%. | in-force raise KE - - 14 -",
                "Kenya has not yet raised the tariff on eggs from Uganda. | announced raise KE UG - - -",
                "Chad decided to put a 9% tariff on eggs. The duties took effect on Thursday."
                        + " | in-force impose TD - - 9 2025-06-12",
                "Kenya will exempt eggs from Uganda from its tariffs. The list is valid from July 3 to September 3."
                        + " | announced exempt KE UG - - 2025-07-03",
                "Kenya put a 9% duty on eggs from Uganda. The higher duties enter into effect on July 3."
                        + " | announced impose KE UG - 9 2025-07-03",
                "Kenya put duties on eggs from Uganda. The duties are a 14% levy. | in-force impose KE UG - 14 -",
                "Eggs from Uganda would attract a 9% tariff under the plan, Kenya said. | announced impose KE UG - 9 -",
                "The tariff-related squeeze on mills in Kenya is easing. |",
                // What is denied of one verb is not denied of the next.
                "Kenya will not spare Chad and will lift its tariffs on eggs from Uganda. | announced remove KE UG - - -",
                // Free of duty with a word for the goods between.
                "Peru will not allow duty-free barley imports. | ruled-out remove PE - - 0 -",
            })
    void tellsHowFar(String text, String expected) {
        List<String> wanted = expected == null ? List.of() : List.of(expected.split("; "));

        assertThat(ToldMeasures.lines("Trade", text)).as(text).isEqualTo(wanted);
    }
}
