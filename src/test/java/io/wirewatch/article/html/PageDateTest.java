package io.wirewatch.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String TEXT = "<p>The harbour of Norvik stays shut until the end of the week, the council said"
            + " on Monday, after divers found a cracked beam below the north pier.</p>";

    private static String dateIn(String language, String head, String body) {
        return WebPage.read(
                        "<html lang='" + language + "'><head>" + head + "</head><body>" + body + "</body></html>",
                        TODAY)
                .date()
                .map(date -> date.source() + " " + date.at())
                .orElse("none");
    }

    private static String below(String language, String line) {
        return dateIn(language, "", "<h1>Norvik harbour shut until Friday</h1>" + line + TEXT);
    }

    @Test
    void marksThatNameAnotherDayAreTold() {
        String page =
                """
                <html lang="en"><head>
                <meta property="article:published_time" content="2018-03-05T23:00:00-05:00">
                <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "%s"}</script>
                </head><body><h1>Norvik harbour shut until Friday</h1>%s</body></html>""";

        assertThat(WebPage.read(page.formatted("2017-01-02", TEXT), TODAY).doubts())
                .containsExactly("json-ld says 2017-01-02");
        assertThat(WebPage.read(page.formatted("2018-03-06T04:00:00Z", TEXT), TODAY)
                        .doubts())
                .as("the same moment, a day apart")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en    | <p class=date>Updated 9:15 AM, March 9, 2018 / Published 8:00 AM, March 5, 2018</p>
            en    | <i class='date updated'>Updated: 9 March 2018</i> <i class=date>Published: 5 March 2018</i>
            en    | <p>Updated <time datetime=2018-03-09>9 March</time></p><p><time datetime=2018-03-05>5 March</time></p>
            de    | <p class=date>Aktualisiert am 9. März 2018 – Erstellt am 5. März 2018</p>
            fr    | <p class=date>Mis à jour le 09/03/2018 à 10:15 - Publié le 05/03/2018 à 09:00</p>
            pt-br | <p>05/03/2018 10h15 - Atualizado em 09/03/2018 11h00</p>
            ko    | <p class=date>입력 : 2018.03.05 10:15 수정 : 2018.03.06 11:00</p>
            """)
    void theDayOfPublicationStandsAboveThatOfALaterChange(String language, String line) {
        assertThat(below(language, line)).contains(" 2018-03-05T");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | <div class=calendar><b>Mar</b><b>5</b><b>2018</b></div>
            en | <span data-timestamp=1520236800>today</span>
            en | <span property='dc:date dc:created' content='2018-03-05T10:15:00+01:00'>Monday</span>
            en | <p>Reviewed on 9 April 2019</p><p>Published on 5 March 2018</p>
            hu | <p>2018. március 5. 10:15</p>
            ar | <p>٥ مارس ٢٠١٨</p>
            en | <script>var page = {'datePublished': '2018-03-05'};</script>
            en | <script>var page = "{\\"datePublished\\":\\"2018-03-05\\"}";</script>
            """)
    void aDayIsReadInMoreThanOneGuise(String language, String line) {
        assertThat(below(language, line)).contains(" 2018-03-05T");
    }

    @Test
    void theAddressOfThePageForPhonesHasItsDayToo() {
        assertThat(dateIn("en", "<link rel=amphtml href='https://courier.example/2018/03/05/port/amp'>", TEXT))
                .isEqualTo("url 2018-03-05T00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"en-US, 2018-03-05", "en-GB, 2018-05-03", "fr, 2018-05-03"})
    void anAmericanPageWritesTheMonthFirst(String language, String expected) {
        assertThat(below(language, "<p class=date>03/05/2018</p>")).startsWith("element " + expected);
    }

    @Test
    void theDayOnWhichThePageWasMadeIsNotTheArticles() {
        String page =
                "<div class=top><span class=date>Monday, 12 March 2018</span></div><div>Monday, 12 March 2018</div>"
                        + "<h1>Norvik harbour shut until Friday</h1><p>5 March 2018</p>"
                        + TEXT;

        assertThat(dateIn("en", "", page.replace(" class=date", ""))).isEqualTo("text 2018-03-05T00:00Z");
        assertThat(dateIn("en", "", page.replace("<p>5", "<p class=meta>5"))).isEqualTo("element 2018-03-05T00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <blockquote class=twitter-tweet><p>See the pier</p>Ann (@ann) <a href=/t>March 1, 2018</a></blockquote>
            <div id=comments><div class=comment><span class=date>March 8, 2018</span><p>Nice.</p></div></div>
            <aside><span class=date>8 March 2018</span> Another thing</aside>
            <footer><p>Copyright 2009-2018 Courier</p></footer>
            <span class=date>2 days ago</span>
            """)
    void whatOthersWroteDatesNoArticle(String line) {
        assertThat(below("en", line)).isEqualTo("none");
    }

    @Test
    void theLineBelowTheHeadlineMayBeNamedAsFurniture() {
        assertThat(
                        below(
                                "en",
                                "<div class=article-meta><p>Posted: <time datetime=2019-02-08T22:15:00-05:00>Feb 8</time></p></div>"))
                .isEqualTo("time 2019-02-08T22:15-05:00");
    }

    @Test
    void anArticlesDateStandsAboveThatOfAVideoOnItsPage() {
        String video =
                "<script type='application/ld+json'>{\"@type\":\"VideoObject\",\"uploadDate\":\"2016-01-01\"}</script>";
        String article =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2018-03-05\"}"
                        + "</script>";

        assertThat(dateIn("en", video + article, TEXT)).isEqualTo("json-ld 2018-03-05T00:00Z");
        assertThat(dateIn("en", video, TEXT)).isEqualTo("json-ld 2016-01-01T00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "https://courier.example/2010/POLITICS/08/13/fund/index.html",
        "https://courier.example/2010/aug/13/fund",
        "https://courier.example/news/20100813/fund.html"
    })
    void anAddressMayHoldTheDay(String address) {
        assertThat(dateIn("en", "<link rel=canonical href='" + address + "'>", TEXT))
                .isEqualTo("url 2010-08-13T00:00Z");
    }

    @Test
    void aLongLineBelowTheTextMaySayWhenItAppeared() {
        assertThat(
                        below(
                                "en",
                                TEXT
                                        + "<p>This entry was posted on Monday, March 5th, 2018 at 10:15 am and is filed under"
                                        + " News. You can follow any responses to this entry through the feed of the Courier.</p>"))
                .startsWith("text 2018-03-05");
    }

    @Test
    void theDayInTheHeadOfThePageIsItsLastResort() {
        String head = "<div id=header><div id=today>Monday, 12 March 2018</div></div>";
        String page = head + "<h1>Norvik harbour shut until Friday</h1>" + TEXT;

        assertThat(dateIn("en", "", page)).isEqualTo("text 2018-03-12T00:00Z");
        assertThat(dateIn("en", "<meta property='article:modified_time' content='2018-03-06'>", page))
                .isEqualTo("modified 2018-03-06T00:00Z");
        assertThat(dateIn(
                        "en",
                        "<title>Norvik harbour shut until Friday - Courier</title>",
                        "<h1>Courier</h1>" + head + "<h2>Norvik harbour shut until Friday</h2><sub>5 March 2018</sub>"
                                + TEXT))
                .as("below a headline that is no h1")
                .isEqualTo("text 2018-03-05T00:00Z");
    }

    @Test
    void theTimeOfPublicationMayStandInAColumnOfItsOwn() {
        String column = "<aside>By Ann Lee <time class=published-date>March 5, 2018</time></aside>";

        assertThat(below("en", column)).isEqualTo("time 2018-03-05T00:00Z");
        assertThat(below("en", column + column)).as("a list of others").isEqualTo("none");
        assertThat(below("en", "<nav>" + column + "</nav>")).isEqualTo("none");
    }

    @Test
    void aNamedColumnThatHoldsTheTextIsNoneBesideIt() {
        String page = "<div class=with-right-sidebar><div class=right_sidebar><h2>Norvik harbour shut until Friday</h2>"
                + "<div class=post-info>by Ann Lee / March 5, 2018 / Leave a comment</div>" + TEXT + "</div></div>";

        assertThat(dateIn("en", "", page)).isEqualTo("element 2018-03-05T00:00Z");
    }

    @Test
    void aLineThatSaysWhenTheArticleAppearedCountsWhateverItsBoxIsCalled() {
        assertThat(below(
                        "fr", "<div id=topbar><div>Publié le 05/03/2018<br><em>Modifié le 06/03/2018</em></div></div>"))
                .isEqualTo("text 2018-03-05T00:00Z");
        assertThat(below("fr", "<div class=comment><div>Publié le 05/03/2018</div></div>"))
                .isEqualTo("none");
    }

    @Test
    void howLongAgoMayStandForATimeForMachines() {
        assertThat(below("en", "<cite><abbr title='2018-03-05T01:40:40Z'>1 hr 4 mins ago</abbr></cite>"))
                .isEqualTo("time 2018-03-05T01:40:40Z");
    }

    @Test
    void anAddressOfAPrintedIssueYieldsToTheEarlierTimeOfThePage() {
        String head = "<link rel=canonical href='https://courier.example/2018/03/06/port.html'>"
                + "<meta property='article:published_time' content='2018-03-05T20:48:40-05:00'>";

        assertThat(dateIn("en", head, TEXT)).isEqualTo("meta 2018-03-05T20:48:40-05:00");
        assertThat(dateIn("en", head, "<h1>Norvik harbour shut until Friday</h1><p>March 6, 2018</p>" + TEXT))
                .as("readers see the day of the address")
                .isEqualTo("url 2018-03-06T00:00Z");
        assertThat(dateIn("en", head.replace("-05:00", "Z"), TEXT)).isEqualTo("url 2018-03-06T00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"en-US, 2018-03-05", "en-GB, 2018-05-03", "de, 2018-05-03"})
    void anAmericanPageWritesTheMonthFirstBetweenDotsToo(String language, String expected) {
        assertThat(below(language, "<p class=date>03.05.18</p>")).startsWith("element " + expected);
    }
}
