package io.wirewatch.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.api.Article;
import io.wirewatch.article.format.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingFormatsTest {

    private static final String TEXT = "The port opened on Monday, and the ships went out at noon.";

    @TempDir
    private Path folder = Path.of("");

    private List<ReadOutcome> read(String content) throws IOException {
        return read(content.getBytes(StandardCharsets.UTF_8), ReadSettings.USUAL);
    }

    private List<ReadOutcome> read(byte[] content, ReadSettings settings) throws IOException {
        Path file = folder.resolve("file");
        Files.write(file, content);
        try (Stream<ReadOutcome> outcomes = new ArticleReader(settings).read(List.of(file))) {
            return outcomes.toList();
        }
    }

    private static ReadArticle article(ReadOutcome outcome) {
        assertThat(outcome).isInstanceOf(ReadArticle.class);
        return (ReadArticle) outcome;
    }

    private static String brief(ReadOutcome outcome) {
        if (outcome instanceof ReadFailure failure) {
            return failure.stage() + ": " + failure.reason();
        }
        Article article = article(outcome).article();
        return String.join(
                " | ",
                article(outcome).from().format(),
                article.id(),
                article.publishedAt().toString(),
                article.source(),
                article.title(),
                article.language(),
                article.body());
    }

    @Test
    void aLineOfJsonIsAnArticle() throws IOException {
        assertThat(read(
                        "{\"id\": \"a1\", \"publishedAt\": \"2025-11-25\", \"source\": \"Courier\", \"title\": \"Port opens\","
                                + " \"language\": \"en-GB\", \"body\": \"" + TEXT + "\", \"more\": {\"x\": [1, 2]}}\n"
                                + "{\"publishedAt\": \"2025-11-25T08:30:00+09:00\", \"url\": \"https://a.example/1\", \"body\": \""
                                + TEXT + "\"}\n"))
                .extracting(ReadingFormatsTest::brief)
                .containsExactly(
                        "jsonl | a1 | 2025-11-25T00:00Z | Courier | Port opens | en | " + TEXT,
                        "jsonl | https://a.example/1 | 2025-11-25T08:30+09:00 |  |  | en | " + TEXT);
    }

    @Test
    void aBrokenLineSpoilsNoOther() throws IOException {
        List<ReadOutcome> outcomes = read("{\"id\":\"1\",\"date\":\"2025-11-25\",\"text\":\"" + TEXT + "\"}\n"
                + "{\"id\":\"2\",\"date\":\n"
                + "\n"
                + "[1]\n"
                + "{\"id\":\"3\",\"date\":\"0000-00-00\",\"text\":\"" + TEXT + "\"}\n"
                + "{\"id\":\"4\",\"date\":\"2025-11-26\",\"text\":\"" + TEXT + "\"}");

        assertThat(outcomes)
                .extracting(ReadOutcome::file)
                .extracting(name -> name.substring(name.lastIndexOf(':')))
                .containsExactly(":1", ":2", ":4", ":5", ":6");
        assertThat(outcomes.get(1)).isInstanceOfSatisfying(ReadFailure.class, failure -> {
            assertThat(failure.stage()).isEqualTo("format");
            assertThat(new String(failure.original().toArray(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"id\":\"2\",\"date\":");
        });
        assertThat(brief(outcomes.get(3))).isEqualTo("date: \"0000-00-00\" in the date is no date");
    }

    @Test
    void aLineLongerThanAnyArticleIsPassedOver() throws IOException {
        Limits small = new Limits(1000, 300_000, 10, 100);
        String line = "{\"date\":\"2025-11-26\",\"text\":\"" + TEXT + "\"}\n";

        assertThat(read(
                        (line + "{\"text\":\"" + "x".repeat(900_000) + "\"}\n" + line).getBytes(StandardCharsets.UTF_8),
                        new ReadSettings(Optional.empty(), Map.of(), small)))
                .extracting(outcome -> outcome instanceof ReadFailure failure ? failure.stage() : "read")
                .containsExactly("read", "size", "read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":%s}", "%s", "[{\"a\":%s}]"})
    void jsonThatIsTooDeepIsRefused(String around) throws IOException {
        assertThat(read(around.formatted("[".repeat(1000) + "]".repeat(1000))))
                .extracting(ReadingFormatsTest::brief)
                .singleElement()
                .asString()
                .startsWith("format: no JSON that can be read");
    }

    @Test
    void anArrayOfJsonHoldsArticles() throws IOException {
        assertThat(read("[\n {\"headline\": \"Port opens\", \"date\": 1764057600, \"content\": \"" + TEXT + "\"},\n"
                        + " {\"headline\": {\"main\": \"Port shuts\"}, \"pub_date\": \"2025-11-27T00:00:00Z\", \"text\": \""
                        + TEXT
                        + "\", \"source\": {\"name\": \"Courier\"}, \"id\": 7}\n]"))
                .extracting(ReadingFormatsTest::brief)
                .element(1)
                .isEqualTo("json | 7 | 2025-11-27T00:00Z | Courier | Port shuts | en | " + TEXT);
    }

    @Test
    void ninjsIsOneArticle() throws IOException {
        assertThat(read(
                        "{\n \"uri\": \"urn:x:1\",\n \"versioncreated\": \"2024-05-06T07:08:09Z\",\n \"headline\": \"Port opens\",\n"
                                + " \"language\": \"en\",\n \"associations\": {\"p\": {\"uri\": \"no\"}},\n \"body_xhtml\": \"<p>"
                                + TEXT + "</p><p>It shut again at dusk.</p>\"\n}"))
                .extracting(ReadingFormatsTest::brief)
                .containsExactly("json | urn:x:1 | 2024-05-06T07:08:09Z |  | Port opens | en | " + TEXT
                        + "\n\nIt shut again at dusk.");
    }

    @Test
    void jsonFeedIsAListOfItems() throws IOException {
        assertThat(read(
                        "{\n\"version\": \"https://jsonfeed.org/version/1.1\",\n\"title\": \"Bay\",\n\"items\": [{\"id\": \"1\", \"url\": \"https://a.example\","
                                + " \"title\": \"Port opens\", \"content_html\": \"<p>" + TEXT
                                + "</p>\", \"date_published\": \"2024-05-06T07:08:09-05:00\"}]}"))
                .extracting(ReadingFormatsTest::brief)
                .containsExactly("json | 1 | 2024-05-06T07:08:09-05:00 |  | Port opens | en | " + TEXT);
    }

    @Test
    void aTableIsReadByTheNamesOfItsColumns() throws IOException {
        assertThat(read("\ufeffid;date;title;text\r\n1;2024-05-06;\"Port \"\"opens\"\"\";\"" + TEXT
                        + "\r\nAgain; later.\"\r\n"))
                .extracting(ReadingFormatsTest::brief)
                .containsExactly("csv | 1 | 2024-05-06T00:00Z |  | Port \"opens\" | en | " + TEXT + "\nAgain; later.");
    }

    @Test
    void columnsAreMappedByTheUser() throws IOException {
        ReadSettings mapped = new ReadSettings(
                Optional.empty(), Map.of("title", "Kopf", "body", "Inhalt", "publishedAt", "Tag"), Limits.USUAL);

        assertThat(read(
                        ("Kopf,Tag,Inhalt\nPort,06.05.2024," + TEXT.replace(",", "") + "\n")
                                .getBytes(StandardCharsets.UTF_8),
                        mapped))
                .extracting(outcome -> article(outcome).article().title()
                        + article(outcome).article().publishedAt())
                .containsExactly("Port2024-05-06T00:00Z");
    }

    @Test
    void rssItemsAreArticles() throws IOException {
        assertThat(read(
                        "<?xml version=\"1.0\"?><!DOCTYPE rss SYSTEM \"file:///etc/passwd\"><rss version=\"2.0\"><channel><title>Bay &amp; Port</title>"
                                + "<language>en</language><item><title>Port opens</title><link>https://a.example/1</link><guid>g1</guid>"
                                + "<pubDate>Mon, 06 May 2024 07:08:09 +0200</pubDate><description>short</description>"
                                + "<content:encoded><![CDATA[<p>" + TEXT
                                + "</p><p>And&nbsp;so on.</p>]]></content:encoded></item>"
                                + "<item><title>No date</title><description>" + TEXT
                                + "</description></item></channel></rss>"))
                .extracting(ReadingFormatsTest::brief)
                .containsExactly(
                        "feed | g1 | 2024-05-06T07:08:09+02:00 | Bay & Port | Port opens | en | " + TEXT
                                + "\n\nAnd so on.",
                        "date: no date found");
    }

    @Test
    void atomAndRdfAreFeedsToo() throws IOException {
        assertThat(read(
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Bay</title><entry><id>e1</id><title>Port opens</title>"
                                + "<link rel=\"alternate\" href=\"https://a.example/1\"/><published>2024-05-06T07:08:09Z</published><updated>2024-05-08T07:08:09Z</updated>"
                                + "<content type=\"xhtml\"><div><p>" + TEXT + "</p></div></content></entry></feed>"))
                .extracting(ReadingFormatsTest::brief)
                .containsExactly("feed | e1 | 2024-05-06T07:08:09Z | Bay | Port opens | en | " + TEXT);
        assertThat(read(
                        "<rdf:RDF><channel><title>Bay</title></channel><item rdf:about=\"https://a.example/1\"><title>Port opens</title>"
                                + "<dc:date>2024-05-06</dc:date><description>" + TEXT
                                + "</description></item></rdf:RDF>"))
                .extracting(ReadingFormatsTest::brief)
                .containsExactly("feed | https://a.example/1 | 2024-05-06T00:00Z | Bay | Port opens | en | " + TEXT);
    }

    @Test
    void nitfIsReadWithoutItsDocumentType() throws IOException {
        assertThat(read(
                        "<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"http://www.nitf.org/IPTC/NITF/3.3/nitf.dtd\" [<!ENTITY x \"y\">]><nitf><head><docdata>"
                                + "<doc-id id-string=\"d1\"/><date.issue norm=\"20240506T070809Z\"/></docdata></head><body><body.head><hedline><hl1>Port opens</hl1></hedline>"
                                + "<distributor>Courier</distributor></body.head><body.content><p>" + TEXT
                                + "</p><p>More.</p></body.content></body></nitf>"))
                .extracting(ReadingFormatsTest::brief)
                .containsExactly(
                        "news-xml | d1 | 2024-05-06T07:08:09Z | Courier | Port opens | en | " + TEXT + "\n\nMore.");
    }

    @Test
    void newsMlIsReadItemByItem() throws IOException {
        assertThat(read(
                        "<?xml version=\"1.0\"?><newsMessage><itemSet><newsItem guid=\"n1\" xml:lang=\"en\"><itemMeta><provider literal=\"Courier\"/>"
                                + "<versionCreated>2024-05-06T07:08:09Z</versionCreated></itemMeta><contentMeta><headline>Port opens</headline></contentMeta>"
                                + "<contentSet><inlineXML><html><head><title>t</title></head><body><p>" + TEXT
                                + "</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>"))
                .extracting(ReadingFormatsTest::brief)
                .containsExactly("news-xml | n1 | 2024-05-06T07:08:09Z | Courier | Port opens | en | " + TEXT);
    }

    @Test
    void storiesOf1987AreRead() throws IOException {
        String story =
                """
                <REUTERS TOPICS="YES" NEWID="%d">
                <DATE>%s</DATE>
                <UNKNOWN>&#5;&#5;</UNKNOWN>
                <TEXT>&#2;
                <TITLE>PORT &lt;PRT> OPENS</TITLE>
                <DATELINE>    NORVIK, Feb 26 - </DATELINE>%s</TEXT>
                </REUTERS>
                """;
        String body =
                "<BODY>The port opened on Monday, and the ships went out at\nnoon, the mayor said.\n    They came back.\n Reuter\n&#3;</BODY>";
        String file = "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n"
                + story.formatted(1, "26-FEB-1987 15:01:01.79", body)
                + story.formatted(2, "31-MAR-1987 605:12:19.12", body)
                + story.formatted(3, "1-APR-1987 01:00:00.00", "");

        assertThat(read(file.getBytes(StandardCharsets.ISO_8859_1), ReadSettings.USUAL))
                .extracting(ReadingFormatsTest::brief)
                .containsExactly(
                        "reuters-sgml | reuters-21578:1 | 1987-02-26T15:01:01Z | Reuters | PORT <PRT> OPENS | en | The port opened on Monday, and the ships went out at noon, the mayor said.\n\nThey came back.",
                        "reuters-sgml | reuters-21578:2 | 1987-03-31T00:00Z | Reuters | PORT <PRT> OPENS | en | The port opened on Monday, and the ships went out at noon, the mayor said.\n\nThey came back.",
                        "reuters-sgml | reuters-21578:3 | 1987-04-01T01:00Z | Reuters | PORT <PRT> OPENS | en | ");
    }

    @Test
    void pagesOfAWebArchiveAreRead() throws IOException {
        String page =
                "<html><head><title>Port opens for the ships</title><meta name=date content=2024-05-06></head><body><p>"
                        + TEXT + "</p><p>" + TEXT.replace("Monday", "Tuesday") + "</p></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + page.length()
                + "\r\n\r\n" + page;
        String record =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2024-05-07T00:00:00Z\r\n"
                        + "WARC-Target-URI: https://a.example/1\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                        + http.length() + "\r\n\r\n" + http + "\r\n\r\n";
        String info =
                "WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: <urn:uuid:0>\r\nWARC-Date: 2024-05-07T00:00:00Z\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nx\n\r\n\r\n";

        assertThat(read(info + record + record))
                .hasSize(2)
                .extracting(ReadingFormatsTest::brief)
                .first()
                .asString()
                .startsWith("warc | https://a.example/1 | 2024-05-06T00:00Z |")
                .contains("| Port opens for the ships | en | " + TEXT);
    }

    @Test
    void answersOfAWebArchiveThatAreNoPagesAreNamed() throws IOException {
        assertThat(read(answer(1, "404 Not Found", "text/html", "<p>gone</p>")
                        + answer(2, "200 OK", "image/png", "PNG")
                        + answer(3, "OK", "text/html", "<p>no status</p>")
                        + answer(4, "200 OK", "text/html", "<time datetime=2024-05-06>May</time><p>" + TEXT)))
                .extracting(ReadingFormatsTest::place)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .endsWith("#1 skipped: https://a.example/1 is no page: the answer was 404"),
                        second -> assertThat(second)
                                .endsWith("#2 skipped: https://a.example/2 is no page: it is image/png"),
                        third -> assertThat(third).contains("#3 format: https://a.example/3: the answer is broken"),
                        fourth -> assertThat(fourth).endsWith("#4"));
    }

    private static String answer(int number, String status, String type, String body) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:" + number
                + ">\r\nWARC-Date: 2024-05-07T00:00:00Z\r\nWARC-Target-URI: https://a.example/" + number
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length()
                + "\r\n\r\n" + http + "\r\n\r\n";
    }

    private static String place(ReadOutcome outcome) {
        return outcome instanceof ReadFailure failure
                ? failure.file() + " " + failure.stage() + ": " + failure.reason()
                : outcome.file();
    }

    @Test
    void messagesOfAMailboxAreRead() throws IOException {
        assertThat(read(
                        "From bay@a.example Mon May  6 07:08:09 2024\nFrom: \"Bay Letter\" <bay@a.example>\nSubject: =?UTF-8?Q?Port_=C3=B6ffnet?=\n"
                                + "Date: Mon, 06 May 2024 07:08:09 +0200\nMessage-ID: <m1@a.example>\nMIME-Version: 1.0\nContent-Type: multipart/alternative;\n boundary=\"b1\"\n\n"
                                + "--b1\nContent-Type: text/html\n\n<p>no</p>\n--b1\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                                + "The port opened =\non Monday =E2=80=93 again, and the ships went out.\n--b1--\n\n"
                                + "From bay@a.example Tue May  7 07:08:09 2024\nFrom: bay@a.example\nSubject: Next\nDate: Tue, 07 May 2024 07:08:09 +0000\n\n"
                                + TEXT + "\n"))
                .extracting(ReadingFormatsTest::brief)
                .containsExactly(
                        "mbox | m1@a.example | 2024-05-06T07:08:09+02:00 | Bay Letter | Port öffnet | en | The port opened on Monday – again, and the ships went out.",
                        "mbox | "
                                + article(
                                                read("From: bay@a.example\nSubject: Next\nMessage-ID: \nDate: Tue, 07 May 2024 07:08:09 +0000\n\n"
                                                                + TEXT)
                                                        .get(0))
                                        .article()
                                        .id()
                                + " | 2024-05-07T07:08:09Z | bay@a.example | Next | en | " + TEXT);
    }

    @Test
    void markdownLosesItsMarksWithinLines() throws IOException {
        assertThat(
                        read(
                                "---\ntitle: \"Port opens\"\ndate: 2024-05-06\nsource: Bay\n---\n\n## News\n\nThe **port** [opened](https://a.example) on Monday, _again_.\n"))
                .extracting(ReadingFormatsTest::brief)
                .containsExactly(
                        "markdown | "
                                + article(
                                                read("---\ntitle: \"Port opens\"\ndate: 2024-05-06\nsource: Bay\n---\n\n## News\n\nThe **port** [opened](https://a.example) on Monday, _again_.\n")
                                                        .get(0))
                                        .article()
                                        .id()
                                + " | 2024-05-06T00:00Z | Bay | Port opens | en | ## News\n\nThe port opened on Monday, again.");
    }

    @Test
    void aHeadingThatSaysTheTitleAgainIsNoText() throws IOException {
        ReadArticle read = article(
                read("---\ntitle: Port opens\ndate: 2024-05-06\n---\n\n# Port opens\n\nThe port opened on Monday.\n")
                        .get(0));

        assertThat(read.article().body()).isEqualTo("The port opened on Monday.");
    }

    @Test
    void encodingsAreToldApart() throws IOException {
        String text = "date 2024-05-06 Die Mühlen öffnen am Montag, und für die Stadt ist es ein großer Tag.";
        for (String charset : new String[] {"UTF-8", "windows-1252", "UTF-16"}) {
            assertThat(article(read(text.getBytes(Charset.forName(charset)), ReadSettings.USUAL)
                                    .get(0))
                            .article()
                            .body())
                    .as(charset)
                    .startsWith("Die Mühlen öffnen");
        }
    }

    @Test
    void mojibakeIsLeftAndSaid() throws IOException {
        ReadArticle read = article(
                read("date 2024-05-06 The mayorâ€™s port opened on Monday.").get(0));

        assertThat(read.article().body()).contains("mayorâ€™s");
        assertThat(read.from().notes()).anyMatch(note -> note.contains("mojibake"));
    }

    @Test
    void standardInputIsAFileToo() {
        ArticleReader reader = new ArticleReader(ReadSettings.USUAL);

        try (Stream<ReadOutcome> outcomes = reader.read(
                List.of(ArticleReader.STANDARD_INPUT),
                new ByteArrayInputStream(("date 2024-05-06 " + TEXT).getBytes(StandardCharsets.UTF_8)))) {
            assertThat(outcomes).singleElement().extracting(ReadOutcome::file).isEqualTo("standard input");
        }
    }
}
