package io.wirewatch.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {

    private static final Path PAGES = Path.of("src/test/resources/article/html");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static WebPage page(String name) throws IOException {
        return WebPage.read(Files.readString(PAGES.resolve(name + ".html")), TODAY);
    }

    private static WebPage ofHead(String head) {
        return WebPage.read("<html><head>" + head + "</head><body><p>The port opened.</p></body></html>", TODAY);
    }

    private static String dateOf(WebPage page) {
        return page.date().map(date -> date.source() + " " + date.at()).orElse("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unnamed-boxes",
                "longer-below",
                "box-atop-section",
                "pictured-steps",
                "live-articles",
                "cut-in-two",
                "last-section",
                "short-beside-feed",
                "titled-boxes",
                "lead-apart",
                "line-breaks",
                "list-below",
                "paragraph-boxes",
                "quotes",
                "sections",
                "sidebar-name",
                "amp",
                "blogger",
                "chinese",
                "comments",
                "divs",
                "endless",
                "form",
                "german",
                "hashed",
                "hidden-in-data",
                "lists",
                "live",
                "semantic",
                "tables",
                "wordpress"
            })
    void theMainTextIsTheArticleAndNothingElse(String name) throws IOException {
        String expected = Files.readString(PAGES.resolve(name + ".txt"));

        assertThat(Shingles.f1(expected, page(name).text())).isGreaterThan(0.985);
    }

    @ParameterizedTest
    @CsvSource({
        "amp, url 2020-02-06T00:00Z",
        "blogger, time 2012-02-06T18:05+01:00",
        "chinese, element 2022-02-07T11:20Z",
        "comments, none",
        "divs, element 2018-02-06T00:00Z",
        "form, element 2012-02-06T00:00Z",
        "german, meta 2022-02-07T11:20+01:00",
        "hashed, meta 2019-02-06T00:00Z",
        "hidden-in-data, json-ld 2024-02-06T08:00Z",
        "semantic, json-ld 2023-02-06T18:05+01:00",
        "tables, text 2003-02-06T18:05-05:00",
        "wordpress, meta 2021-11-03T07:15-05:00"
    })
    void theDateIsTheOneOfPublicationWithItsOwnOffset(String name, String expected) throws IOException {
        assertThat(dateOf(page(name))).isEqualTo(expected);
    }

    @Test
    void theHeadlineComesWithoutTheNameOfTheSite() throws IOException {
        assertThat(page("semantic").title()).isEqualTo("Norvik raises the fee for foreign trawlers");
        assertThat(ofHead("<title>Port closes for the whole winter - The Bay Blog</title>")
                        .title())
                .isEqualTo("Port closes for the whole winter");
    }

    @Test
    void theNameOfTheSiteInAHeadingIsNoHeadline() {
        String head = "<title>Port closes for the whole winter - Bay Courier</title>";
        String logo = "<h1><a href=/>Bay Courier</a></h1>";

        assertThat(titleOf(head, logo + "<h1>Port closes for the whole winter</h1>"))
                .isEqualTo("Port closes for the whole winter");
        assertThat(titleOf(head, logo)).isEqualTo("Port closes for the whole winter");
        assertThat(titleOf("<title>Bay - Port closes for the winter</title>", "<h1>Port closes for the winter</h1>"))
                .as("the name of the site before the headline")
                .isEqualTo("Port closes for the winter");
    }

    @Test
    void theHeadlineThatReadersSeeStandsAboveOneThatIsCutForSearch() {
        String head = "<meta property='og:title' content='Port of Norvik closes for winter'>";

        assertThat(titleOf(head, "<h1>The port of Norvik closes its gates for a long winter</h1>"))
                .isEqualTo("The port of Norvik closes its gates for a long winter");
        assertThat(titleOf(head, "<h1>News from the northern coast</h1>"))
                .isEqualTo("Port of Norvik closes for winter");
    }

    @Test
    void aLesserHeadingThatTheTitleBeginsWithStandsAboveOneOfTheSection() {
        assertThat(titleOf(
                        "<title>Storm shuts the port of Norvik - Courier</title>",
                        "<h1>News of the coast and the islands</h1><h2>Storm shuts the port of Norvik</h2>"))
                .isEqualTo("Storm shuts the port of Norvik");
    }

    private static String titleOf(String head, String body) {
        return WebPage.read("<html><head>" + head + "</head><body>" + body + "<p>Ships went out.</p></body>", TODAY)
                .title();
    }

    @Test
    void theOutletIsNamedOrElseItsHost() throws IOException {
        assertThat(page("semantic").source()).isEqualTo("Northern Courier");
        assertThat(page("amp").source()).isEqualTo("courier.example");
    }

    @Test
    void theTextTellsTheLanguage() throws IOException {
        assertThat(page("german").language()).isEqualTo("de");
        assertThat(page("chinese").language()).isEqualTo("zh-Hans");
    }

    @Test
    void whereTheTextDoesNotTellTheLanguageThePageMay() {
        String text = "<body><p>Megnyílt a kikötő.</p></body></html>";

        assertThat(WebPage.read("<html lang=hu>" + text, TODAY).language()).isEqualTo("hu");
        assertThat(WebPage.read("<html><meta http-equiv=Content-Language content=hu>" + text, TODAY)
                        .language())
                .isEqualTo("hu");
        assertThat(WebPage.read("<html><meta property='og:locale' content='hu_HU'>" + text, TODAY)
                        .language())
                .isEqualTo("hu_HU");
        assertThat(WebPage.read("<html><meta property='og:locale' content='en_US'>" + text, TODAY)
                        .language())
                .as("what sites have that never set it")
                .isEmpty();
    }

    @Test
    void theAddressCorrectsADayThatUtcShifted() {
        WebPage page = ofHead("<link rel=canonical href='https://courier.example/2019/03/04/port.html'>"
                + "<meta property='article:published_time' content='2019-03-05T02:10:00Z'>");

        assertThat(dateOf(page)).isEqualTo("url 2019-03-04T00:00Z");
    }

    @Test
    void aMarkThatAgreesWithTheAddressGivesTheTime() {
        WebPage page = ofHead("<link rel=canonical href='https://courier.example/2019/03/04/port.html'>"
                + "<meta property='article:published_time' content='2019-03-04T22:10:00-05:00'>");

        assertThat(dateOf(page)).isEqualTo("meta 2019-03-04T22:10-05:00");
    }

    @Test
    void theDateOfTheLastChangeIsTakenForWantOfABetterOne() {
        assertThat(dateOf(ofHead("<meta property='article:modified_time' content='2019-03-05T02:10:00Z'>")))
                .isEqualTo("modified 2019-03-05T02:10Z");
    }

    @Test
    void aDateInTheFutureIsNotBelieved() {
        assertThat(dateOf(ofHead("<meta name='date' content='2031-01-01'><meta name='pubdate' content='2019-03-05'>")))
                .isEqualTo("meta 2019-03-05T00:00Z");
    }

    @Test
    void brokenJsonLdIsStillReadForItsDate() {
        assertThat(dateOf(ofHead(
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\", \"headline\": \"a\n\"b\","
                                + " \"datePublished\": \"2020-05-06T07:08:09+02:00\"</script>")))
                .isEqualTo("data 2020-05-06T07:08:09+02:00");
    }

    @Test
    void aPageOfTenThousandNestedElementsIsRead() {
        String html = "<div>".repeat(10_000) + "<p>The port opened on Monday, and ships went out at noon.</p>";

        assertThat(WebPage.read(html, TODAY).text()).contains("ships went out");
    }

    @Test
    void aPageWithoutASentenceStillHasItsLines() {
        String page =
                "<ul><li><a href=/>Home</a></li><li><a href=/n>News of the bay</a></li></ul><h1>Storm at Norvik</h1>"
                        + "<div><p>Ferry aground north of the pier<br>Two boats sent from Eastmouth<br>More soon</p></div>"
                        + "<div class=related><a href=/1>Geese come early</a> <a href=/2>Lamps of four centuries</a></div>";

        assertThat(WebPage.read(page, TODAY).text())
                .isEqualTo("Ferry aground north of the pier\n\nTwo boats sent from Eastmouth\n\nMore soon");
    }

    @Test
    void aTimeAloneIsTextInAParagraphAndFurnitureInABox() {
        String line =
                "The ferry between Norvik and the outer islands will sail twice a day from Monday, said the council, ";
        WebPage page = WebPage.read(
                "<html><body><article><h1>The ferry</h1><div>09:40</div><p>" + line
                        + "after a long meeting.</p><p>10:15 a.m.</p><p>"
                        + line + "which had met in the morning.</p><p>" + line
                        + "and nobody spoke against it.</p></article>"
                        + "</body></html>",
                TODAY);

        assertThat(page.text()).contains("10:15 a.m.").doesNotContain("09:40");
    }

    private static final String FERRY = "<p>The ferry between Norvik and the outer islands will sail twice a day from"
            + " Monday, the council said after a meeting that went on until late in the night.</p>";
    private static final String BOATS =
            "<p>Both boats were built in Eastmouth in 1998, and neither has had a new engine"
                    + " since, as their captain told the council in a letter last spring.</p>";

    private static String textOf(String body) {
        return WebPage.read("<html><body><article><h1>The ferry</h1>" + body + "</article></body></html>", TODAY)
                .text();
    }

    @Test
    void aLongIntroductionBeforeTheNamedTextBelongsToIt() {
        String text = IntStream.range(1990, 1996)
                .mapToObj(year -> BOATS.replace("1998", "" + year) + FERRY.replace("Monday", "1 May " + year))
                .collect(Collectors.joining());
        String page = "<html><body><div class=feature><h1>The ferry</h1><div class=intro><p>It was still dark when the"
                + " first lorries rolled down to the quay%s.</p></div><div class=entry-content>" + text
                + "</div></div></body></html>";

        assertThat(WebPage.read(page.formatted(", and the men who had waited went aboard".repeat(8)), TODAY)
                        .text())
                .startsWith("It was still dark");
        assertThat(WebPage.read(page.formatted(""), TODAY).text()).as("a lead").startsWith("Both boats");
    }

    @Test
    void aHeadingBetweenParagraphsIsTextWhateverItsName() {
        assertThat(textOf("<h2 class=subtitle>Two boats, one quay</h2>" + FERRY + "<h4 class=subtitle>New engines</h4>"
                        + BOATS))
                .contains("New engines")
                .doesNotContain("one quay");
    }

    @Test
    void wordsForThoseWhoListenAreNoText() {
        assertThat(textOf(FERRY + "<a class='visually-hidden skip'>Go back to top.</a>" + BOATS
                        + "<p>The letter<span class=sr-only> (opens in a new window)</span> was<i style='display: none'>"
                        + " once</i> read aloud.</p>"))
                .doesNotContain("Go back")
                .endsWith("The letter was read aloud.");
        assertThat(
                        textOf(
                                FERRY
                                        + "<p>The letter<span id=more style='display:none'> was read aloud to all who had come,"
                                        + " and to those who stood outside, who heard it through an open window in the cold.</span></p>"))
                .as("the rest, behind a button")
                .endsWith("in the cold.");
    }

    @Test
    void theHeadingOfLinksIsNoText() {
        assertThat(textOf(FERRY
                        + "<div class=box><p>For those who want it all</p><ul><li><a href=/1>Quays of the north</a>"
                        + "<li><a href=/2>Engines of four centuries</a></ul></div>" + BOATS))
                .doesNotContain("want it all");
    }

    @Test
    void readersWordsAreToldByWhenTheyWroteThem() {
        String remark =
                "<div><b>Ann%s</b><p>%d minutes ago</p><p>I have sailed on both of these boats for thirty years,"
                        + " and nothing ever broke except the kettle in the galley, number %d.</p></div>";
        String remarks = IntStream.range(1, 7)
                .mapToObj(i -> remark.formatted("a".repeat(i), i * 3, i))
                .collect(Collectors.joining());
        String article = FERRY + BOATS + FERRY.replace("Monday", "Tuesday") + BOATS.replace("1998", "1999");

        assertThat(textOf(article + "<div><h3>6 comments</h3>" + remarks + "</div>"))
                .contains("Tuesday", "1999")
                .doesNotContain("kettle");
        assertThat(textOf(article + "<div><h3>As it happened</h3>" + remarks + "</div>"))
                .as("parts of a running report")
                .contains("kettle in the galley, number 6");
    }

    @Test
    void aQuoteIsTextUnlessItSaysASentenceOfTheTextAgain() {
        assertThat(textOf(FERRY + "<blockquote>“…neither has had a new engine since”</blockquote>" + BOATS))
                .doesNotContain("…neither has");
        assertThat(textOf(FERRY + "<blockquote>“The kettle of the galley broke twice”</blockquote>" + BOATS))
                .contains("The kettle of the galley broke twice");
    }

    @Test
    void pulledQuotesAndLinesOfTheWriterAreNoText() {
        assertThat(textOf(FERRY + "<div class='sumario_1 derecha'><p>Ningún barco tiene motor nuevo</p></div>" + BOATS
                        + "<p>[Embed]</p>" + FERRY.replace("Monday", "Tuesday")
                        + "<div class=wp-biographia-text><h3>Ann Lee</h3><p>Ann Lee writes about boats and quays from"
                        + " her house in Eastmouth.</p></div>"))
                .doesNotContain("motor", "Embed", "her house");
    }
}
