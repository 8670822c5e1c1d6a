package io.wirewatch.frame.meeting;

import static io.wirewatch.frame.meeting.ToldMeetings.only;
import static io.wirewatch.frame.meeting.ToldMeetings.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Article;
import io.wirewatch.api.Mention;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The many ways in which reports tell of a meeting beside saying who met whom. */
class TellingsTest {

    private static String place(String day, String text) {
        return only(day, text).fact().text("place");
    }

    @Test
    void aGatheringOfLeadersNeedsNoName() {
        assertThat(only("2024-05-20", "A gathering of world leaders in Riga ended on Friday.")
                        .fact()
                        .text("kind"))
                .isEqualTo("gathering");
        assertThat(only("2024-05-20", "Western leaders broke off for crisis talks.")
                        .fact()
                        .text("kind"))
                .isEqualTo("gathering");
    }

    @Test
    void onTheEveOfAGatheringItLiesAhead() {
        Mention told =
                only("2024-05-20", "The minister spoke to sailors on the eve of the alliance's summit in Lisbon.");

        assertThat(told.status()).isEqualTo("announced");
        assertThat(told.fact().text("place")).isEqualTo("Lisbon");
    }

    @Test
    void whoTravelsToAGatheringAttendsIt() {
        Mention told = only(
                "2022-06-28",
                "It was Joko Widodo's first trip this year to attend a summit of Arab countries in Amman.");

        assertThat(told.fact().list("participants")).containsExactly("Widodo");
        assertThat(told.fact().text("name")).isEqualTo("summit of Arab countries");
    }

    @Test
    void whoStaysAwayFromAConferenceMakesItNoneOfLeaders() {
        assertThat(read("2024-05-20", "", "Javier Milei did not attend the last COP summit."))
                .isEmpty();
    }

    @Test
    void manyWhoComeTogetherAreAGathering() {
        Mention told = only(
                "2024-08-09",
                "The presidents of Kenya, Uganda, Rwanda, Burundi and Tanzania convened in Arusha on Wednesday.");

        assertThat(told.fact().text("kind")).isEqualTo("gathering");
    }

    @Test
    void aSpeakerIsWithWhomHeStandsBeside() {
        Mention told = only(
                "2023-05-02",
                "Remarks by President Biden",
                "Good morning. I'm here with my friend President von der Leyen of the Commission.");

        assertThat(told.fact().list("participants")).containsExactlyInAnyOrder("Biden", "von der Leyen");
    }

    @Test
    void whoDoesSomethingAfterMeetingIsTheOneWhoMet() {
        Mention told = only(
                "2025-09-10",
                "Prime Minister Anthony Albanese told officials to draft a treaty after sitting down with Sitiveni"
                        + " Rabuka.");

        assertThat(told.fact().list("participants")).containsExactly("Albanese", "Rabuka");
    }

    @Test
    void aTownIsThePlaceWhateverIsSaidOfItFirst() {
        assertThat(place("2024-03-01", "William Ruto met Paul Kagame in the Tanzanian capital, Dodoma."))
                .isEqualTo("Dodoma");
        assertThat(place("2024-03-01", "William Ruto met Paul Kagame in the French Alpine resort of Megeve."))
                .isEqualTo("Megeve");
        assertThat(place("2024-03-01", "William Ruto met Paul Kagame at State House Entebbe."))
                .isEqualTo("State House Entebbe");
        assertThat(place("2024-01-18", "William Ruto met Paul Kagame in Davos."))
                .isEqualTo("Davos");
    }

    @Test
    void whereSomethingElseHappenedIsNotThePlace() {
        assertThat(place("2024-03-01", "William Ruto met Paul Kagame because of the fighting in Goma."))
                .isEmpty();
        assertThat(place("2024-03-01", "William Ruto met Paul Kagame after a blast in Kampala."))
                .isEmpty();
    }

    @Test
    void theTownThatBeginsTheTitleIsThePlaceOfAGathering() {
        Mention told = only(
                "2017-07-06",
                "Hamburg braces for protests",
                "The police expect the worst from the G20 summit, which opens on Friday.");

        assertThat(told.fact().text("place")).isEqualTo("Hamburg");
    }

    @Test
    void aDayInFullGoesBeforeTheDayOfTheWeek() {
        assertThat(only("2024-03-04", "William Ruto met Paul Kagame on Monday (February 26).")
                        .fact()
                        .text("date"))
                .isEqualTo("2024-02-26");
    }

    @Test
    void theDayOfAReportIsNotTheDayOfTheMeetingBesideIt() {
        Mention told = only(
                "2014-03-28",
                "NAIROBI, March 28 - Uhuru Kenyatta was cheered on Thursday. Uhuru Kenyatta met Paul Kagame.");

        assertThat(told.fact().text("date")).isEqualTo("2014-03-27");
    }

    @Test
    void aMeetingThatIsNotInSightIsRuledOut() {
        for (String text : List.of(
                "There is no basis for a meeting between Vladimir Putin and Volodymyr Zelensky.",
                "Vladimir Putin and Volodymyr Zelensky are unlikely to meet this year.",
                "Kremlin: no Putin-Zelensky meeting in the coming days.")) {
            assertThat(only("2025-03-04", text).status()).as(text).isEqualTo("ruled-out");
        }
    }

    @Test
    void whoeverInvitesTheGuestIsTheHost() {
        Mention told = only(
                "2024-08-05",
                "At the invitation of President Paul Kagame, William Ruto will arrive in Kigali on Friday for an official"
                        + " visit.");

        assertThat(told.status()).isEqualTo("announced");
        assertThat(told.fact().list("participants")).containsExactly("Ruto", "Kagame");
    }

    @Test
    void aLeaderMayHaveAnInitialThatNobodyListed() {
        Mention told =
                only("1989-12-04", "Mikhail S. Gorbachev, the Soviet leader, held talks with President Bush in Malta.");

        assertThat(told.fact().list("participants")).containsExactlyInAnyOrder("Bush", "Gorbachev");
    }

    @Test
    void aLaterSentenceTellsWhereAndWhenTheMeetingIs() {
        Mention told = only(
                "2025-04-08",
                "Prabowo Subianto will host Narendra Modi. The summit, to be held in Bandung, will begin on May 9.");

        assertThat(told.fact().text("place")).isEqualTo("Bandung");
        assertThat(told.fact().text("date")).isEqualTo("2025-05-09");
    }

    @Test
    void aLaterSentenceTellsWhoIsAtTheGathering() {
        Mention told = only(
                "2023-08-10",
                "West African leaders will gather in Lome on Friday. President Bola Tinubu is to preside over the"
                        + " meeting.");

        assertThat(told.fact().list("participants")).contains("Tinubu");
    }

    @Test
    void aLongSubjectMayEndInWhatIsPutOff() {
        Mention told = only(
                "2020-06-03",
                "The G20 summit scheduled for November in the southern Brazilian town of Gramado has been postponed.");

        assertThat(told.status()).isEqualTo("suspended");
        assertThat(told.fact().text("place")).isEqualTo("Gramado");
    }

    @Test
    void nobodyReportsFromThePlaceOfAMeetingThatIsOff() {
        assertThat(place("2024-06-03", "NAIROBI, June 3 - William Ruto called off a meeting with Emmanuel Macron."))
                .isEmpty();
    }

    @Test
    void whatIsSaidOfTheNextMeetingIsNotSaidOfThisOne() {
        Mention told = only(
                "1994-08-31",
                "Paul Keating spoke by telephone with President Soeharto yesterday about the upcoming"
                        + " meeting of ministers.");

        assertThat(told.status()).isEqualTo("held");
        assertThat(told.fact().text("date")).isEqualTo("1994-08-30");
    }

    @Test
    void callsAreOfThoseWhoHeldThem() {
        Mention told = only(
                "2020-06-03", "The decision was reached during telephone calls Angela Merkel held with Xi Jinping.");

        assertThat(told.fact().list("participants")).containsExactly("Merkel", "Xi");
    }

    @Test
    void aNewspaperIsNoLeader() {
        Article article = new Article(
                "test",
                LocalDate.parse("2010-06-03").atStartOfDay().atOffset(ZoneOffset.UTC),
                "Daily Sabah",
                "",
                "",
                "en",
                "Great meeting with Angela Merkel.");

        assertThat(ToldMeetings.of(article)).isEmpty();
    }

    @Test
    void theLeadersOfManyCountriesAreACrowd() {
        assertThat(only("2001-04-20", "The leaders of 34 American countries gathered in Lima.")
                        .fact()
                        .text("kind"))
                .isEqualTo("gathering");
        assertThat(only("2022-07-12", "Pacific Island leaders will gather in Suva.")
                        .fact()
                        .text("kind"))
                .isEqualTo("gathering");
    }

    @Test
    void whoStaysAwayMetNobody() {
        assertThat(read("2001-02-15", "", "Paul Kagame and Yoweri Museveni have opted not to attend the meeting."))
                .isEmpty();
        assertThat(read("2001-02-15", "", "The meeting suffered from the absence of the presidents of Kenya and Chad."))
                .isEmpty();
    }

    @Test
    void whoSpeaksInOnePlaceMeets() {
        Mention told = only("2022-10-06", "Ilham Aliyev and Nikol Pashinyan had a brief conversation in Prague.");

        assertThat(told.fact().text("kind")).isEqualTo("summit");
        assertThat(told.fact().text("place")).isEqualTo("Prague");
    }

    @Test
    void anInvitationMayBeForTheGuest() {
        Mention told = only("1999-06-20", "Boris Yeltsin extended an invitation for Bill Clinton to visit Moscow.");

        assertThat(told.status()).isEqualTo("proposed");
    }
}
