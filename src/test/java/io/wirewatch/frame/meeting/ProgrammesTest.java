package io.wirewatch.frame.meeting;

import static io.wirewatch.frame.meeting.ToldMeetings.only;
import static io.wirewatch.frame.meeting.ToldMeetings.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Article;
import io.wirewatch.api.Mention;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Meetings of transcripts and programmes, and words about meetings that tell of none. */
class ProgrammesTest {

    private static Mention spoken(String published, String title, String text) {
        List<Mention> found = ToldMeetings.of(
                new Article("test", OffsetDateTime.parse(published), "The White House", "", title, "en", text));
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-10T18:05:00-05:00, 2:15 P.M. EST, 2023-03-10",
        "2023-03-10T09:20:00-05:00, 6:40 P.M. EST, 2023-03-09",
        "2023-03-10T09:20:00-05:00, 2:15 P.M. CET, 2023-03-10"
    })
    void aTranscriptIsOfTheDayAndPlaceAboveItsFirstWords(String published, String hour, String day) {
        Mention told = spoken(
                published,
                "Remarks by President Biden and President von der Leyen Before Their Session",
                "Villa Moser\n\nSalzburg, Austria\n\n" + hour + "\n\nPRESIDENT BIDEN: Please sit, Ursula.");

        assertThat(told.fact().text("date")).isEqualTo(day);
        assertThat(told.fact().text("place")).isEqualTo("Salzburg");
    }

    @Test
    void aProgrammeGoesOnWithTheDayItHasComeTo() {
        Mention told = only(
                "2025-05-04",
                "On Thursday morning, Mark Carney tours a shipyard. Later, he will meet Keir Starmer for an hour.");

        assertThat(told.status()).isEqualTo("announced");
        assertThat(told.fact().text("date")).isEqualTo("2025-05-08");
    }

    @Test
    void aParagraphOfAProgrammeBeginsWithItsDay() {
        Mention told = only(
                "2025-05-04",
                "Tuesday: The prime minister opens a fair. Mark Carney will hold talks with Keir Starmer.");

        assertThat(told.fact().text("date")).isEqualTo("2025-05-06");
    }

    @Test
    void aSummitThatOnlySaysWhereTwoMeetIsNoGathering() {
        Mention told = only("2025-10-12", "Mark Carney will sit down with Narendra Modi at next month's G20 summit.");

        assertThat(told.fact().text("kind")).isEqualTo("summit");
        assertThat(told.fact().list("participants")).containsExactly("Carney", "Modi");
    }

    @Test
    void aSummitToBeHeldIsToldBesideAMeetingAheadOfIt() {
        List<Mention> told = read(
                "2025-10-12",
                "",
                "Mark Carney and Narendra Modi will talk in person ahead of a G20 summit to be held in eastern Turkey"
                        + " on November 3 and 4, aides said.");

        assertThat(told).hasSize(2);
        assertThat(told).anySatisfy(one -> {
            assertThat(one.fact().text("kind")).isEqualTo("gathering");
            assertThat(one.fact().text("date")).isEqualTo("2025-11-03");
        });
        assertThat(told).anySatisfy(one -> {
            assertThat(one.fact().list("participants")).containsExactly("Carney", "Modi");
            assertThat(one.fact().text("date")).isEmpty();
        });
    }

    @Test
    void aMonthBehindASummitThatIsAwaitedLiesAhead() {
        Mention told = only("2025-03-12", "Negotiators are in a hurry to settle it before the G20 summit in October.");

        assertThat(told.fact().text("date")).isEqualTo("2025-10");
    }

    @Test
    void aWeekdayNightIsADayOfTheWeekAndTheLastNightIsOver() {
        assertThat(only("2025-05-07", "Mark Carney will sit down with Keir Starmer on Tuesday night.")
                        .fact()
                        .text("date"))
                .isEqualTo("2025-05-13");
        assertThat(only("2025-05-07", "Mark Carney sat down with Keir Starmer last night.")
                        .fact()
                        .text("date"))
                .isEqualTo("2025-05-06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There were no concrete plans for a meeting between Mark Carney and Narendra Modi, an aide said.",
                "Mark Carney has no plans at present to hold talks with Narendra Modi.",
                "Ottawa is currently not preparing for a meeting between Mark Carney and Narendra Modi."
            })
    void plansThatThereAreNotRuleAMeetingOut(String text) {
        assertThat(only("2025-10-12", text).status()).isEqualTo("ruled-out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mark Carney said that he has not spoken to Narendra Modi since the vote.",
                "Speaking to farmers in Regina, Mark Carney said Narendra Modi was right about canola.",
                "EU Commission President talks fish quotas on a morning show.",
                "The grain deal that Mark Carney reached with Narendra Modi is in danger.",
                "Mark Carney teased Narendra Modi in a phone call with a local paper.",
                "Keir Starmer sent Narendra Modi a pre-summit letter about steel.",
                "The loud gathering outside was a warning to Narendra Modi, said Mark Carney.",
                "Premier Danielle Smith is in Ottawa, where Mark Carney's chief economic advisers meet her team."
            })
    void wordsAboutNoMeetingTellOfNone(String text) {
        assertThat(read("2025-10-12", "", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mark Carney and Narendra Modi will meet in Delhi, an aide said on Thursday.",
                "Mark Carney will hold talks with Narendra Modi, the office of the former announced on Thursday.",
                "Mark Carney will hold talks with Narendra Modi, his office confirmed on Thursday.",
                "Ottawa expects a meeting between Mark Carney and Narendra Modi, announced last week, to go ahead."
            })
    void theDayOnWhichAMeetingWasToldIsNotItsDay(String text) {
        Mention told = only("2025-10-12", text);

        assertThat(told.fact().text("date")).isEmpty();
        assertThat(told.status()).isEqualTo("announced");
    }

    @Test
    void whatComesBeforeAMeetingAwaitsIt() {
        assertThat(only("2025-10-12", "Farmers want an answer before Mark Carney meets Narendra Modi.")
                        .status())
                .isEqualTo("announced");
        assertThat(only(
                                "2025-10-12",
                                "Nobody knows whether the planned talks between Mark Carney and Narendra Modi"
                                        + " will go ahead.")
                        .status())
                .isEqualTo("announced");
        assertThat(only("2025-10-12", "Carney heads to Mercosur summit", "The plane is full.")
                        .status())
                .isEqualTo("announced");
    }

    @Test
    void aDayAtTheHeadOfASentenceIsThatOfWhatGoesWithIt() {
        Mention told = only(
                "2025-10-12",
                "On Friday, Mark Carney again called for lower duties on canola and peas when he hosted Narendra Modi"
                        + " in Ottawa.");

        assertThat(told.fact().text("date")).isEqualTo("2025-10-10");
    }

    @Test
    void aYearSinceSomethingElseIsNotThatOfTheVisit() {
        Mention told = only(
                "2025-10-12",
                "In his first trip south since taking office last year, Mark Carney will pay a state visit to Lima.");

        assertThat(told.status()).isEqualTo("announced");
        assertThat(told.fact().text("date")).isEmpty();
    }

    @Test
    void leadersOfAForumAreNotItsSummitAndLastYearsIsRecalled() {
        List<Mention> told = read(
                "2025-09-12",
                "",
                "Anthony Albanese will host Pacific Islands Forum (PIF) leaders at a Pacific Islands Forum summit"
                        + " on October 3. Building on last year's historic Pacific Islands Forum summit, he will speak of"
                        + " the sea.");

        assertThat(told).hasSize(2);
        assertThat(told).filteredOn(one -> one.status().equals("announced")).hasSize(1);
        assertThat(told)
                .filteredOn(one -> one.status().equals("held"))
                .allSatisfy(one -> assertThat(one.fact().text("date")).isEqualTo("2024"));
    }

    @Test
    void whatALaterMeetingBuildsOnIsOver() {
        List<Mention> told = read(
                "2025-10-12",
                "",
                "Keir Starmer will meet Mark Carney on Tuesday, building on Starmer's talks with Narendra Modi.");

        assertThat(told)
                .filteredOn(one -> one.fact().list("participants").contains("Modi"))
                .singleElement()
                .satisfies(one -> assertThat(one.status()).isEqualTo("held"));
    }

    @Test
    void aLineOfAScheduleLiesAheadAndItsPresidentIsThatOfTheHouse() {
        List<Mention> found = ToldMeetings.of(
                new Article(
                        "test",
                        OffsetDateTime.parse("2022-05-12T06:00:00Z"),
                        "The Daily Planner",
                        "",
                        "White House schedule for Thursday",
                        "en",
                        """
                8:45AM The President receives a briefing

                1:15PM The President meets with Prime Minister Mario Draghi of Italy

                3:00PM POTUS hosts a lunch for Chancellor Olaf Scholz"""));

        assertThat(found).extracting(Mention::status).containsOnly("announced");
        assertThat(found)
                .extracting(told -> told.fact().list("participants"))
                .containsExactly(List.of("Biden", "Draghi"), List.of("Biden", "Scholz"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mark Carney hoped to speak at the Commonwealth Summit, which will bring premiers to Apia.",
                "Mark Carney will talk of fish when he arrives in Apia for a meeting of regional leaders."
            })
    void whatWillBeOrAwaitsAnArrivalLiesAhead(String text) {
        assertThat(only("2025-05-04", text).status()).isEqualTo("announced");
    }

    @Test
    void whatSomebodyOffersAtTalksDoesNotMakeThemAnOffer() {
        Mention told =
                only("2025-05-04", "On Friday Mark Carney had talks with Keir Starmer, offering to buy ten ferries.");

        assertThat(told.status()).isEqualTo("held");
        assertThat(told.fact().text("date")).isEqualTo("2025-05-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mark Carney said the G7 summit will not take place in Calgary as planned.",
                "The G7 summit in Calgary won't go ahead in June."
            })
    void aGatheringThatWillNotBeIsOff(String text) {
        assertThat(only("2025-05-04", text).status()).isEqualTo("cancelled");
    }
}
