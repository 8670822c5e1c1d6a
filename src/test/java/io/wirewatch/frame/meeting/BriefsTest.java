package io.wirewatch.frame.meeting;

import static io.wirewatch.frame.meeting.ToldMeetings.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Mention;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles and items of one or two sentences, each with status, kind, participants, place and day. */
class BriefsTest {

    private static String line(Mention mention) {
        Map<String, Object> facts = mention.fact().values();
        return mention.status() + " "
                + Stream.of("kind", "participants", "place", "date")
                        .map(slot -> String.valueOf(facts.getOrDefault(slot, "-")))
                        .collect(Collectors.joining(" "));
    }

    private static void check(String title, String text, String facts) {
        List<String> wanted = facts == null ? List.of() : List.of(facts.strip().split(" *; *"));
        assertThat(read("2025-07-10", title, text)).extracting(BriefsTest::line).containsExactlyElementsOf(wanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Carney eyes summit with Sheinbaum | proposed summit [Carney, Sheinbaum] - -",
                "Carney Mulls Call With Sheinbaum | proposed call [Carney, Sheinbaum] - -",
                "Carney And Sheinbaum To Have Toronto Summit | announced summit [Carney, Sheinbaum] Toronto -",
                "Mexican President Calls For Summit With Carney | proposed summit [MX, Carney] - -",
                "Toronto to hold special summit of transport ministers |",
            })
    void aTitleTellsHowFarAMeetingIs(String title, String facts) {
        check(title, "The rest is in the paper.", facts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // One meeting, named twice: what comes, and what it is called beside it.
                "Mark Carney will hold talks with Claudia Sheinbaum in Cancun on August 2, his office said on Monday,"
                        + " the third meeting between the leaders."
                        + " | announced summit [Carney, Sheinbaum] Cancun 2025-08-02",
                "Mark Carney will sign the treaty during Claudia Sheinbaum's visit to Ottawa on August 2."
                        + " | announced visit [Sheinbaum, Carney] Ottawa 2025-08-02",
                "Two weeks before a summit with Claudia Sheinbaum in Cancun, Mark Carney put the cost at a million."
                        + " | announced summit [Carney, Sheinbaum] Cancun -",
                "Mark Carney won't sing during his meeting with Claudia Sheinbaum in Cancun."
                        + " | announced summit [Carney, Sheinbaum] Cancun -",
                "Overshadowing the summit in Cancun is a quarrel between Mexico and Canada. |",
                // Said there, and so before today.
                "Mark Carney warned of snags in a call with Claudia Sheinbaum on Wednesday."
                        + " | held call [Carney, Sheinbaum] - 2025-07-09",
                // Whoever is asked to meet is the one who meets, and not on the day of asking.
                "Mark Carney urged Javier Milei on Tuesday to meet Claudia Sheinbaum."
                        + " | proposed summit [Milei, Sheinbaum] - -",
                // In the present behind a word of time.
                "The rail deal must be ready before Mark Carney and Claudia Sheinbaum meet in late August."
                        + " | announced summit [Carney, Sheinbaum] - 2025-08",
                // Whose month it is.
                "Mark Carney hosts Claudia Sheinbaum in Banff ahead of September's EU summit."
                        + " | held visit [Carney, Sheinbaum] Banff -",
                "The leaders of North and South Korea will meet in Pyongyang in August."
                        + " | announced summit [KP, KR] Pyongyang 2025-08",
                "Eurozone leaders are to meet in Riga on Monday. | announced gathering - Riga 2025-07-14",
            })
    void anItemTellsOneMeeting(String text, String facts) {
        check("", text, facts);
    }
}
