package io.wirewatch.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
        assertThat(titleOf(head, "<h1>News from the northern coast</h1>")).isEqualTo("Port of Norvik closes for winter");
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
}
