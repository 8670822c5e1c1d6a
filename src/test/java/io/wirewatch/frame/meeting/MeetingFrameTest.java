package io.wirewatch.frame.meeting;

import static io.wirewatch.frame.meeting.ToldMeetings.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Article;
import io.wirewatch.api.Mention;
import io.wirewatch.api.Novelty;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingFrameTest {

    private static List<Mention> read(String day, String language, String text) {
        Article article = new Article(
                "test", LocalDate.parse(day).atStartOfDay().atOffset(ZoneOffset.UTC), "", "", "", language, text);
        return ToldMeetings.of(article);
    }

    private static void quiet(String day, String text) {
        assertThat(read(day, "en", text)).as(text).isEmpty();
    }

    @Test
    void aMeetingHasItsPartiesItsPlaceAndItsDay() {
        Mention told = only("2025-08-20", "German Chancellor Friedrich Merz met Emmanuel Macron in Toulon on Tuesday.");

        assertThat(told.fact().list("participants")).containsExactly("Merz", "Macron");
        assertThat(told.fact().text("kind")).isEqualTo("summit");
        assertThat(told.fact().text("place")).isEqualTo("Toulon");
        assertThat(told.fact().text("date")).isEqualTo("2025-08-19");
        assertThat(told.status()).isEqualTo("held");
        assertThat(told.novelty()).isEqualTo(Novelty.NEW);
    }

    @Test
    void aMeetingAheadIsAnnounced() {
        Mention told = only("2026-03-02", "Narendra Modi will meet Vladimir Putin in Sochi next month.");

        assertThat(told.status()).isEqualTo("announced");
        assertThat(told.fact().text("date")).isEqualTo("2026-04");
    }

    @Test
    void aMeetingLongPastIsBackground() {
        Mention told = only("2026-03-02", "Emmanuel Macron and Xi Jinping met in Chengdu in December 2025.");

        assertThat(told.novelty()).isEqualTo(Novelty.BACKGROUND);
        assertThat(told.fact().text("date")).isEqualTo("2025-12");
    }

    @Test
    void aCallIsNoSummit() {
        assertThat(only("2025-08-20", "Modi spoke to Vladimir Putin by phone on Monday.")
                        .fact()
                        .text("kind"))
                .isEqualTo("call");
        assertThat(only("2023-05-03", "Volodymyr Zelensky told Xi Jinping in a phone call that he wanted peace.")
                        .fact()
                        .text("kind"))
                .isEqualTo("call");
    }

    @Test
    void wordsOfWillAndRefusalDecideTheStatus() {
        assertThat(only("2025-08-20", "Zelensky said he was ready for a meeting with Vladimir Putin.")
                        .status())
                .isEqualTo("proposed");
        assertThat(only("2025-08-20", "There are no plans for a meeting between Vladimir Putin and Zelensky.")
                        .status())
                .isEqualTo("ruled-out");
        assertThat(only("2025-10-28", "The Trump-Putin summit in Budapest has been called off.")
                        .status())
                .isEqualTo("cancelled");
        assertThat(only("2025-10-28", "The BRICS summit in Kazan has been postponed.")
                        .status())
                .isEqualTo("suspended");
    }

    @Test
    void whoHoldsAnOfficeIsDecidedOnTheDay() {
        quiet("2024-11-07", "Donald Trump, the president-elect, will meet Shigeru Ishiba in New York.");
        assertThat(only("2025-02-03", "Donald Trump will meet Shigeru Ishiba in Washington.")
                        .fact()
                        .list("participants"))
                .containsExactly("Trump", "Ishiba");
    }

    @Test
    void officesStandForTheLeadersTheArticleNames() {
        Mention told = only(
                "2025-08-20",
                "Emmanuel Macron spoke on television.\n\nThe French president will meet his Chinese counterpart in Paris.");

        assertThat(told.fact().list("participants")).containsExactly("Macron", "CN");
    }

    @Test
    void theTwoLeadersAreThoseWhoMetBefore() {
        List<Mention> told = read(
                "2022-11-15",
                "en",
                "Joe Biden met Xi Jinping in Bali on Monday.\n\nThe two leaders spoke by phone in July.");

        assertThat(told).extracting(mention -> mention.fact().text("kind")).containsExactly("summit", "call");
        assertThat(told.get(1).fact().list("participants")).containsExactly("Biden", "Xi");
    }

    @Test
    void mentionsOfOneMeetingAreOneAlert() {
        Mention told = only(
                "2022-11-15",
                "Joe Biden met Xi Jinping on Monday.\n\nDuring their meeting in Bali, Biden raised trade with Xi.");

        assertThat(told.fact().text("place")).isEqualTo("Bali");
        assertThat(told.evidence()).hasSizeGreaterThan(1);
    }

    @Test
    void aGatheringCountsWhereItIsHeldOrAttended() {
        Mention held = only("2024-07-05", "The NATO summit in Washington opens next week.");
        assertThat(held.fact().text("kind")).isEqualTo("gathering");
        assertThat(held.fact().text("name")).isEqualTo("NATO summit");
        assertThat(held.fact().text("place")).isEqualTo("Washington");

        Mention attended = only("2022-11-10", "Emmanuel Macron will attend the G20 summit in Bali next week.");
        assertThat(attended.fact().list("participants")).containsExactly("Macron");

        quiet("2022-11-10", "Ahead of the G20 summit, finance ministers agreed on a fund.");
    }

    @Test
    void hostsOfSeveralGatheringsAreToldApart() {
        List<Mention> told = read(
                "2022-11-10",
                "en",
                "Indonesia and Thailand will, respectively, host the G20 Summit and the APEC Summit.");

        assertThat(told)
                .extracting(mention -> mention.fact().list("participants"))
                .containsExactly(List.of("ID"), List.of("TH"));
    }

    @Test
    void peopleWhoLeadNoCountryAreQuiet() {
        quiet("2025-07-10", "Marco Rubio, the US secretary of state, met Chinese Foreign Minister Wang Yi in Laos.");
        quiet("2025-07-10", "Xi Jinping met US Secretary of State Marco Rubio in Beijing.");
        quiet("2024-07-26", "Vice President Kamala Harris met Benjamin Netanyahu in Washington.");
        quiet("2025-07-10", "Trump's envoy Steve Witkoff met Vladimir Putin in Moscow.");
        quiet("2025-07-10", "Emmanuel Macron met business leaders in Lyon.");
        quiet("2025-07-10", "Union leaders will meet the prime minister.");
    }

    @Test
    void summitsOfOtherKindsAreQuiet() {
        quiet("2025-07-10", "The climbers reached the summit of K2 in Pakistan.");
        quiet("2025-07-10", "The tech summit in Lisbon drew 40,000 visitors.");
        quiet("2025-07-10", "Xi Jinping sent a letter of congratulation to Keir Starmer.");
        quiet("2025-07-10", "Vladimir Putin visited a tank factory in the Urals.");
    }

    @Test
    void whoeverGoesToTheOthersCountryIsAVisitorThere() {
        Mention told =
                only("1987-02-10", "Margaret Thatcher will travel to Bonn on Thursday for talks with Helmut Kohl.");

        assertThat(told.fact().text("kind")).isEqualTo("visit");
        assertThat(told.fact().text("place")).isEqualTo("Bonn");
        assertThat(told.fact().text("date")).isEqualTo("1987-02-12");
    }

    @Test
    void aThirdCountryMakesNoVisitor() {
        Mention told = only("2018-06-10", "Donald Trump flew to Singapore to meet Kim Jong-un.");

        assertThat(told.fact().text("kind")).isEqualTo("summit");
        assertThat(told.status()).isEqualTo("held");
    }

    @Test
    void anInvitationIsAProposalAndAnAcceptedOneIsNot() {
        assertThat(only("2026-01-20", "Lula has invited Gustavo Petro to Brasilia for talks.")
                        .status())
                .isEqualTo("proposed");
        assertThat(only("2026-01-20", "Gustavo Petro has accepted an invitation to meet Lula in Brasilia.")
                        .status())
                .isEqualTo("announced");
    }

    @Test
    void aVerbInThePresentTellsOfTheWeekdayToCome() {
        Mention told = only("2026-01-15", "Friedrich Merz meets Emmanuel Macron in Metz on Monday.");

        assertThat(told.status()).isEqualTo("announced");
        assertThat(told.fact().text("date")).isEqualTo("2026-01-19");
    }

    @Test
    void theYearOfTheLastMeetingIsNotThatOfThisOne() {
        Mention told = only("2026-01-15", "Mark Carney met Narendra Modi in Delhi, the first such talks since 2018.");

        assertThat(told.fact().text("date")).isEmpty();
        assertThat(told.novelty()).isEqualTo(Novelty.NEW);
    }

    @Test
    void anEventOfSeveralDaysHasItsFirst() {
        Mention told = only("2026-01-15", "Emmanuel Macron will visit Narendra Modi on February 9-11.");

        assertThat(told.fact().text("date")).isEqualTo("2026-02-09");
    }

    @Test
    void whoeverSpeaksBehindANameIsNotTheOneNamed() {
        Mention told = only("1987-02-10", "Turgut Ozal will hold talks with President Reagan, officials said.");

        assertThat(told.fact().list("participants")).containsExactly("Özal", "Reagan");
    }

    @Test
    void aCommonFamilyNameBesideALeaderIsALeader() {
        Mention told = only("2018-06-13", "Trump and Kim shook hands at their summit.");

        assertThat(told.fact().list("participants")).containsExactly("Trump", "Kim");
    }

    @Test
    void theDeclarationOfASummitIsNoSummit() {
        quiet("2025-12-01", "The G20 summit declaration has eleven pages.");
    }

    @Test
    void whatHasYetToHappenDidNot() {
        quiet("2025-12-01", "Keir Starmer has yet to meet Javier Milei.");
    }

    @Test
    void otherLanguagesComeFromTheWordLists() {
        assertThat(read("2025-08-20", "fr", "Emmanuel Macron a rencontré Friedrich Merz à Toulon."))
                .hasSize(1);
        assertThat(read("2025-08-20", "de", "Friedrich Merz hat sich mit Emmanuel Macron in Toulon getroffen."))
                .hasSize(1);
        assertThat(read("2025-08-20", "es", "Pedro Sánchez se reunió con Emmanuel Macron en Madrid."))
                .hasSize(1);
        assertThat(read("2025-08-20", "it", "Giorgia Meloni incontra Emmanuel Macron a Roma."))
                .hasSize(1);
        assertThat(read("2025-08-20", "zh", "习近平在北京会见普京。")).hasSize(1);
    }

    @Test
    void theCountryMayStandBehindItsOffice() {
        assertThat(read("2025-08-20", "fr", "Le président finlandais a rencontré Friedrich Merz à Turku.")
                        .get(0)
                        .fact()
                        .list("participants"))
                .containsExactly("FI", "Merz");
        assertThat(read("2025-08-20", "it", "Giorgia Meloni ha incontrato a Roma il presidente finlandese.")
                        .get(0)
                        .fact()
                        .list("participants"))
                .containsExactly("Meloni", "FI");
    }

    @Test
    void anOfficeThatOneCountryHasNeedsNoCountry() {
        assertThat(read("2025-08-20", "de", "Der Kanzler telefonierte mit dem finnischen Präsidenten.")
                        .get(0)
                        .fact()
                        .list("participants"))
                .containsExactly("DE", "FI");
    }

    @Test
    void aSentenceWithoutEndIsReadInItsParts() {
        String many = "Joe Biden and Xi Jinping will meet and ".repeat(4_000);

        assertThat(read("2022-11-10", "en", many)).hasSizeLessThan(10);
    }
}
