package io.wirewatch.frame.meeting;

import static io.wirewatch.frame.meeting.ToldMeetings.only;
import static io.wirewatch.frame.meeting.ToldMeetings.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When and where a meeting is, and how far, where several days, places or meetings stand in a text. */
class DaysAndPlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2025-06-24 | 2025-06-26 | announced | Mark Carney is receiving Prabowo Subianto in Ottawa on Thursday.
            2025-06-24 | 2025-06-26 | announced | Lee Jae-myung arrives in Ottawa on Thursday for a state visit.
            2025-06-24 | 2025-06-26 | announced | European leaders aim for a deal at their meeting on Thursday.
            2025-06-24 | 2025-06-19 | held      | Mark Carney received Prabowo Subianto in Ottawa on Thursday.
            2024-08-09 | 2024-05    | held      | In early May, Joe Biden spoke with Xi Jinping and agreed to an October dinner.
            2024-08-09 | 2024-10    | announced | Keir Starmer spoke of the October EU summit in Brussels with leaders.
            2025-06-24 | 2025-06-20 | held      | Duties fell after the meeting of Mark Carney and Xi Jinping on Friday.
            2025-06-24 | 2025-07    | announced | Carney plans talks with Xi Jinping, which will take place in Lima next month.
            2024-08-09 | 2025       | announced | Xi Jinping will meet William Ruto in Nairobi in the first half of next year.
            2024-08-09 | 2023-09-06 | held      | Xi Jinping met William Ruto on September 6 last year.
            """)
    void aMeetingIsOnItsOwnDay(String published, String day, String status, String text) {
        Mention told = read(published, "", text).get(0);

        assertThat(told.fact().text("date")).isEqualTo(day);
        assertThat(told.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''      | Keir Starmer met Emmanuel Macron to discuss the war in Sudan.
            Geneva  | Keir Starmer and Emmanuel Macron held talks on the crisis in Libya in Geneva.
            Accra   | West African leaders, who converged on Accra in a summit on the coup in Mali, dined late.
            Lima    | Keir Starmer flew to Lima, Peru, where he met Emmanuel Macron.
            """)
    void aMeetingIsNotWhereTheWarIs(String place, String text) {
        assertThat(only("2025-06-24", text).fact().text("place")).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Mark Carney will host a dinner for Prabowo Subianto, following floods in May that hit Java.
            Xi Jinping's envoy will visit Peru from July 5, days after Xi Jinping met with Donald Trump.
            """)
    void aDayOfSomethingElseIsNotThatOfTheMeeting(String text) {
        assertThat(only("2025-06-24", text).fact().text("date")).isEmpty();
    }

    @Test
    void aVisitAndAMeetingBeforeItAreTwo() {
        List<Mention> told = read(
                "2025-06-24", "", "Anthony Albanese accepted to visit Beijing after he met with Xi Jinping on Friday.");

        assertThat(told).extracting(Mention::status).containsExactlyInAnyOrder("announced", "held");
    }

    @Test
    void whoeverGoesAtAnInvitationVisitsTheHost() {
        Mention told = only(
                "2025-06-24",
                "Prabowo Subianto will travel to the Turkish city of Bursa tomorrow at the invitation of Recep Tayyip"
                        + " Erdogan. The visit will take one day.");

        assertThat(told.fact().text("kind")).isEqualTo("visit");
        assertThat(told.fact().text("place")).isEqualTo("Bursa");
        assertThat(told.fact().text("date")).isEqualTo("2025-06-25");
    }

    @Test
    void whoeverMeetsOnlineIsOnACall() {
        Mention told = only("2025-06-24", "Vladimir Putin and Xi Jinping met remotely for an hour on Monday.");

        assertThat(told.fact().text("kind")).isEqualTo("call");
    }

    @Test
    void theTwoCountriesLeadersAreThoseOfTheSentence() {
        Mention told = only(
                "2025-06-24",
                "China will lift duties on goods from Canada after a meeting of the two countries' leaders.");

        assertThat(told.fact().list("participants")).containsExactly("CN", "CA");
    }

    @Test
    void anEnvoyForARegionIsNoLeader() {
        assertThat(read("2025-06-24", "", "Narendra Modi met Donald Trump's Middle East envoy Steve Witkoff in Delhi."))
                .isEmpty();
    }

    @Test
    void whomSomebodyCallsANameIsNotOnThePhone() {
        assertThat(
                        read(
                                "2025-06-24",
                                "",
                                "Vladimir Putin praised Xi Jinping and Narendra Modi, calling them \"true friends\" of Moscow."))
                .isEmpty();
    }

    @Test
    void aHeadlineToSkipASummitLooksAhead() {
        List<Mention> told = read(
                "2025-06-24", "Carney to skip Commonwealth summit in Apia in October", "His visit to Samoa is off.");

        assertThat(told.get(0).status()).isEqualTo("announced");
        assertThat(told.get(0).fact().text("date")).isEqualTo("2025-10");
    }

    @Test
    void leadersEmbraceWhereTheyMeet() {
        assertThat(only("2025-06-24", "Keir Starmer and Mark Carney embraced on a stage in Leeds.")
                        .fact()
                        .text("place"))
                .isEqualTo("Leeds");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Divers will guard the event, which lasts from Sunday to Tuesday.
            Trade is on the agenda of Sunday's summit.
            """)
    void aLaterSentenceTellsWhenTheGatheringIs(String text) {
        Mention told = only("2025-10-25", "Anwar Ibrahim will host the ASEAN summit in Kuala Lumpur. " + text);

        assertThat(told.fact().text("date")).isEqualTo("2025-10-26");
    }

    @Test
    void aTownIsCloserThanItsCountry() {
        Mention told = only(
                "2025-10-25",
                "Prabowo Subianto will attend the ASEAN summit in Malaysia. The ASEAN summit in Kuala Lumpur will be his"
                        + " third.");

        assertThat(told.fact().text("place")).isEqualTo("Kuala Lumpur");
    }

    @Test
    void aNumberOfNationsMakesASummitOfLeaders() {
        Mention told = only(
                "1990-04-29",
                "Charles Haughey, host of the 12-nation summit in Dublin, was tired at the end of the day.");

        assertThat(told.fact().text("kind")).isEqualTo("gathering");
    }

    @Test
    void theCouncilAndItsSummitAreOneEvent() {
        assertThat(only("2018-06-29", "The European Council summit in Brussels was dominated by trade.")
                        .fact()
                        .text("place"))
                .isEqualTo("Brussels");
    }

    @Test
    void aDiscussionOfLeadersIsAMeeting() {
        Mention told =
                only("2025-06-24", "It came after a discussion between Mark Carney and Prabowo Subianto in Ottawa.");

        assertThat(told.fact().text("place")).isEqualTo("Ottawa");
    }

    @Test
    void aCapitalLetterInAHeadlineMakesNoPlace() {
        List<Mention> told = read("2025-06-24", "Starmer Meets Macron, Offers Cut in Steel Duties", "They smiled.");

        assertThat(told).hasSize(1);
        assertThat(told.get(0).fact().text("place")).isEmpty();
    }

    @Test
    void aReportOfWhatWasHeldComesFromThere() {
        Mention told = only(
                "2025-06-24",
                "OTTAWA - Mark Carney ended his talks with Prabowo Subianto. The failure of the last summit in Lyon, he"
                        + " said, was forgotten.");

        assertThat(told.fact().text("place")).isEqualTo("OTTAWA");
    }

    @Test
    void aVisitThatHasBegunIsHeldWhateverIsToCome() {
        Mention told = only(
                "2025-06-25",
                "Prabowo Subianto arrived in Ottawa on Tuesday on a state visit to Canada. He will hold talks with Mark"
                        + " Carney on Thursday.");

        assertThat(told.status()).isEqualTo("held");
        assertThat(told.fact().text("date")).isEqualTo("2025-06-24");
        assertThat(told.fact().list("participants")).containsExactly("Prabowo", "Carney");
    }

    @Test
    void whatIsCalledOffHasNotTheDayOfTheCall() {
        Mention told = only(
                "2025-06-25",
                "Mark Carney on Tuesday called off his meeting with Prabowo Subianto in Ottawa, a spokesman said.");

        assertThat(told.status()).isEqualTo("cancelled");
        assertThat(told.fact().text("date")).isEmpty();
    }

    @Test
    void whatWasAnnouncedLastWeekLiesAhead() {
        Mention told =
                only("2025-06-25", "Mark Carney announced last week that he would meet Prabowo Subianto in Ottawa.");

        assertThat(told.status()).isEqualTo("announced");
    }

    @Test
    void aTripThatIsOffMakesNoVisit() {
        List<Mention> told = read(
                "2025-06-25",
                "Carney cancels trip to Indonesia",
                "Mark Carney met Prabowo Subianto on the sidelines of the APEC summit in Lima.");

        assertThat(told).hasSize(1);
        assertThat(told.get(0).fact().text("kind")).isEqualTo("summit");
    }

    @Test
    void theGatheringBeforeIsOneOfItsOwn() {
        List<Mention> told = read(
                "2024-08-07",
                "",
                "The leaders of Central Asia will hold a summit in Astana on Friday. The previous summit was held in"
                        + " Dushanbe in September 2023.");

        assertThat(told).extracting(mention -> mention.fact().text("place")).containsExactly("Astana", "Dushanbe");
    }

    @Test
    void whoAttendsIsToldBehindTheGathering() {
        Mention told = only(
                "2024-08-07",
                "The leaders of Central Asia will hold a summit in Astana on Friday. Those attending include Sadyr"
                        + " Japarov and Emomali Rahmon.");

        assertThat(told.fact().list("participants")).contains("Japarov", "Rahmon");
    }

    @Test
    void oneMeetsManyWith() {
        Mention told = only("2024-08-29", "Emmanuel Macron met with nine east European leaders in Warsaw.");

        assertThat(told.fact().text("kind")).isEqualTo("gathering");
    }

    @Test
    void aGuestMayBeCalledNewlyCrowned() {
        Mention told = only("2023-03-24", "A state visit by recently crowned King Charles to France has been put off.");

        assertThat(told.status()).isEqualTo("suspended");
    }

    @Test
    void aVisitHasSeveralHosts() {
        Mention told = only(
                "2022-09-01",
                "Sheikh Hasina will pay an official visit to India on September 5 and be received by President Droupadi"
                        + " Murmu. She will meet Narendra Modi in New Delhi on September 6 during the visit.");

        assertThat(told.fact().text("kind")).isEqualTo("visit");
        assertThat(told.fact().text("date")).isEqualTo("2022-09-05");
    }

    @Test
    void whoeverArrivesTogetherHasNotMet() {
        assertThat(read(
                        "2023-06-29",
                        "",
                        "The presidents are busy. Andrzej Duda and Gitanas Nauseda arrived in Oslo early."))
                .isEmpty();
    }

    @Test
    void aSummitIsTalkedOfWithoutBeingHeld() {
        assertThat(read("2023-06-29", "", "European leaders made a surprise journey to discuss the upcoming summit."))
                .isEmpty();
    }

    @Test
    void aSummitBehindItsAbbreviationIsAhead() {
        Mention told = only(
                "2023-06-29",
                "Officials spoke of the summit of the Shanghai Cooperation Organisation (SCO), which is due to be held"
                        + " on July 11 in Vilnius.");

        assertThat(told.fact().text("date")).isEqualTo("2023-07-11");
        assertThat(told.fact().text("place")).isEqualTo("Vilnius");
    }

    @Test
    void whatTheyCalledOffIsNotTheirTalks() {
        Mention told = only(
                "2019-03-01",
                "The quarrel caused Donald Trump and Kim Jong Un to leave their Hanoi meeting early and cancel a lunch.");

        assertThat(told.status()).isEqualTo("held");
    }

    @Test
    void aMeetingIsNotOnTheDayOnWhichSomethingEnds() {
        Mention told = only(
                "2019-03-01", "The Hanoi summit of Donald Trump and Kim Jong Un went well until Thursday afternoon.");

        assertThat(told.fact().text("date")).isEmpty();
    }

    @Test
    void aKingHasTheNameOfHisFather() {
        Mention told = only(
                "2014-07-04", "In a call Barack Obama wished King Abdullah bin Abdulaziz Al-Saud a quick recovery.");

        assertThat(told.fact().list("participants")).containsExactly("Obama", "Abdullah");
    }
}
