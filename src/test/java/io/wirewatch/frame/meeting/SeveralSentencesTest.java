package io.wirewatch.frame.meeting;

import static io.wirewatch.frame.meeting.ToldMeetings.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Article;
import io.wirewatch.api.Mention;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a sentence leaves open and the sentences beside it, or the source, tell. */
class SeveralSentencesTest {

    private static List<Mention> read(String day, String source, String text) {
        Article article = new Article(
                "test", LocalDate.parse(day).atStartOfDay().atOffset(ZoneOffset.UTC), source, "", "", "en", text);
        return ToldMeetings.of(article);
    }

    @Test
    void aTripIsAVisitWhereTheHostIsNamedBesideIt() {
        Mention told = only(
                "2024-03-12",
                "The Polish prime minister, Donald Tusk, flew to Vilnius before dawn. Lunch was on the train."
                        + " Gitanas Nauseda was pleased, an aide said.");

        assertThat(told.fact().text("kind")).isEqualTo("visit");
        assertThat(told.fact().list("participants")).containsExactly("Tusk", "Nausėda");
        assertThat(told.fact().text("place")).isEqualTo("Vilnius");
    }

    @Test
    void aTripWhoseHostNobodyNamesIsNone() {
        assertThat(read("2024-03-12", "", "Donald Tusk flew to Vilnius before dawn. He likes the old town."))
                .isEmpty();
    }

    @Test
    void himIsSomebodyElseThanWhoMeetsHim() {
        Mention told = only(
                "2016-09-05",
                "Rodrigo Duterte apologised for the insult. Barack Obama had called off talks with him in Laos.");

        assertThat(told.status()).isEqualTo("cancelled");
        assertThat(told.fact().list("participants")).containsExactly("Obama", "Duterte");
    }

    @Test
    void whoGoesOnWithTheOneRightBeforeIt() {
        Mention told = only(
                "2024-07-10",
                "Li Qiang sat down with Sheikh Hasina, who is paying an official visit to China, in Beijing.");

        assertThat(told.fact().list("participants")).containsExactly("Li", "Hasina");
    }

    @Test
    void aWriterWithoutAWordForHimselfIsThere() {
        List<Mention> told = read(
                "2025-08-19",
                "Truth Social @realDonaldTrump",
                "Just finished a great meeting with the President of Finland, Alexander Stubb, a very wise leader!");

        assertThat(told).hasSize(1);
        assertThat(told.get(0).fact().list("participants")).containsExactly("Trump", "Stubb");
    }

    @Test
    void leadersOfTheMembersAreAtTheGatheringOfTheirBloc() {
        Mention told = only(
                "2025-10-21", "Anthony Albanese was in good spirits. The APEC summit opens in Gyeongju next week.");

        assertThat(told.fact().list("participants")).contains("Albanese", "APEC");
    }

    @Test
    void aQuestionAnnouncesNothing() {
        assertThat(read("2024-03-12", "The White House", "Q: Does he plan to see President Zelenskyy in the spring?"))
                .isEmpty();
    }

    @Test
    void aTitleIsThatOfTheOnlyOneWhoBearsItFurtherOn() {
        Mention told = only(
                "2022-02-01",
                "The prime minister will be at the White House on Friday to see Joe Biden. Boris Johnson hopes for a"
                        + " better mood.");

        assertThat(told.fact().list("participants")).containsExactly("Johnson", "Biden");
    }

    @Test
    void misterWithACommonNameIsThePrimeMinisterToldOf() {
        Mention told = only("2022-02-01", "The prime minister was late. Mr Johnson met Emmanuel Macron in Calais.");

        assertThat(told.fact().list("participants")).containsExactly("Johnson", "Macron");
    }

    @Test
    void aTravellerWhoMeetsTheLeaderThereIsAVisitor() {
        Mention told = only("2023-02-21", "Joe Biden flew to Warsaw. He spent the morning with Andrzej Duda.");

        assertThat(told.fact().text("kind")).isEqualTo("visit");
        assertThat(told.fact().text("place")).isEqualTo("Warsaw");
    }

    @Test
    void whatComesBehindSinceIsAnotherMeeting() {
        Mention told = only(
                "2026-06-24",
                "Mark Carney will meet Keir Starmer, for the first time since the floods in Lisbon in April.");

        assertThat(told.fact().text("place")).isEmpty();
        assertThat(told.fact().text("date")).isEmpty();
    }

    @Test
    void theDayOfTheMarketIsNotThatOfTheTalks() {
        Mention told =
                only("2019-06-28", "Crude slipped on Friday ahead of talks between Donald Trump and Xi Jinping.");

        assertThat(told.status()).isEqualTo("announced");
        assertThat(told.fact().text("date")).isEmpty();
    }

    @Test
    void aMonthThatIsToComeCannotHaveSeenWhatWas() {
        Mention told = only("2020-09-02", "Donald Trump and Benjamin Netanyahu met in the East Room in January.");

        assertThat(told.fact().text("date")).isEqualTo("2020-01");
    }

    @Test
    void theDayOfTheReportGivesWayToAnyOther() {
        Mention told = only(
                "1987-03-30",
                "WASHINGTON, March 30 - President Reagan meets Prime Minister Jacques Chirac at the White House tomorrow,"
                        + " officials said today.");

        assertThat(told.status()).isEqualTo("announced");
        assertThat(told.fact().text("date")).isEqualTo("1987-03-31");
    }

    @Test
    void theTwoPresidentsMayBeNamedFurtherOn() {
        Mention told = only(
                "2018-12-01",
                "All eyes are on Buenos Aires, where the two presidents sit down to dinner. Donald Trump is angry, Xi Jinping"
                        + " is calm.");

        assertThat(told.fact().list("participants")).containsExactlyInAnyOrder("Trump", "Xi");
        assertThat(told.fact().text("place")).isEqualTo("Buenos Aires");
    }

    @Test
    void thenBehindAPronounIsNoOffice() {
        Mention told = only(
                "2025-05-14",
                "Donald Trump slept well. He then flew to Doha, where Emir Tamim gave him lunch on a yacht.");

        assertThat(told.fact().list("participants")).containsExactly("Trump", "Tamim");
    }

    @Test
    void aMeetingAtASummitOfNobodyElseIsOneAlert() {
        Mention told = only("2022-09-07", "Vladimir Putin will meet Xi Jinping at a summit in Samarkand next week.");

        assertThat(told.fact().text("kind")).isEqualTo("summit");
    }

    @Test
    void aYearFarAheadIsThatOfSomethingElse() {
        Mention told =
                only("2025-02-14", "Trade shall double by 2030, Narendra Modi and Donald Trump agreed in Washington.");

        assertThat(told.fact().text("date")).isEmpty();
    }

    @Test
    void separateMeetingsAreAlertsOfTheirOwn() {
        List<Mention> told = read(
                "2024-11-18",
                "",
                "Xi Jinping held separate meetings with New Zealand Prime Minister Christopher Luxon and Japanese Prime"
                        + " Minister Shigeru Ishiba in Lima.");

        assertThat(told)
                .extracting(mention -> mention.fact().list("participants"))
                .containsExactly(List.of("Xi", "Luxon"), List.of("Xi", "Ishiba"));
    }

    @Test
    void whoeverIsInTheOthersCityIsOnAVisit() {
        Mention told = only("2022-02-01", "Boris Johnson is in Kyiv for lunch. Volodymyr Zelensky chose the fish.");

        assertThat(told.fact().text("kind")).isEqualTo("visit");
        assertThat(told.fact().text("place")).isEqualTo("Kyiv");
    }

    @Test
    void praiseOfDialogueIsNoTalk() {
        assertThat(read(
                        "2025-11-07",
                        "",
                        "Xi Jinping wrote to Donald Trump. Both leaders have often praised dialogue and cooperation."))
                .isEmpty();
    }

    @Test
    void aVisitPointedToIsOff() {
        assertThat(
                        ToldMeetings.read(
                                "2025-05-04",
                                "",
                                "Mark Carney was also to pay a state visit to Norway in June. That visit has been put off, too."))
                .extracting(Mention::status)
                .containsExactly("suspended");
    }

    @Test
    void theLeadersOfAMeetingToldBeforeHoldNoOther() {
        assertThat(ToldMeetings.read(
                        "2025-05-04",
                        "",
                        "Mark Carney, Keir Starmer and Emmanuel Macron will meet in Halifax on Tuesday. His office did"
                                + " not say at which hotel the world leaders will meet."))
                .hasSize(1);
    }

    @Test
    void aMeetingOfTheLeadersOfAGroupIsItsGathering() {
        Mention told = only(
                "2025-05-04",
                "Norway will host a meeting of the leaders of the so-called “Coalition of the Willing” on Tuesday.");

        assertThat(told.fact().text("kind")).isEqualTo("gathering");
        assertThat(told.fact().text("date")).isEqualTo("2025-05-06");
    }

    @Test
    void theLastGatheringSomewhereElseIsOneOfItsOwn() {
        List<Mention> found = ToldMeetings.read(
                "2018-02-04",
                "Leaders prepare for Luanda summit",
                "African heads of state will attend the African Union summit due to be held in Luanda on 12 March."
                        + " The last summit was held in Kigali, Rwanda, on 4 July 2016.");

        assertThat(found).anySatisfy(told -> {
            assertThat(told.fact().text("place")).isEqualTo("Kigali");
            assertThat(told.fact().text("date")).isEqualTo("2016-07-04");
        });
    }
}
