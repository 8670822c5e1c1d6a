package io.wirewatch.article.html;

import io.wirewatch.article.language.LanguageGuess;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of a web page.
 *
 * @param url address as the page gives it
 * @param source name of the outlet, else its host
 * @param title headline
 * @param language code as the text reads, else as the page declares it
 * @param date when it appeared; empty where the page does not say
 * @param doubts other days that marks of the page name, as {@code json-ld says 2023-01-02}
 * @param text main text, paragraphs parted by a blank line
 */
public record WebPage(
        String url,
        String source,
        String title,
        String language,
        Optional<Dated> date,
        List<String> doubts,
        String text) {

    private static final int BODY_SHORTEST = 250;

    /**
     * When a page appeared.
     *
     * @param at the date with the page's own offset
     * @param source what on the page gave it
     */
    public record Dated(OffsetDateTime at, String source) {}

    /** The article of a page; no date after {@code latest} is believed. */
    public static WebPage read(String html, LocalDate latest) {
        Document page = Jsoup.parse(html);
        Outline outline = Outline.of(page);
        Survey survey = outline.survey();
        LinkedData data = LinkedData.of(survey.jsonLd());
        String title = PageTitle.of(page, outline, data);
        String url = survey.address();
        DatedPage dated = DatedPage.of(outline, data, html, title, latest);
        Optional<PageDate> date = PageDate.of(dated);
        Place body = outline.body();
        String text = better(body == null ? "" : MainText.of(outline, body, title), data.body());
        String guess = LanguageGuess.of(text);
        return new WebPage(
                url,
                source(survey, data, url),
                title,
                guess.isEmpty() ? declared(page, survey) : guess,
                date.map(found -> new Dated(found.at(), found.source())),
                date.map(found -> found.conflicts(dated)).orElse(List.of()),
                text);
    }

    /** The text in the page's JSON-LD counts only where the page itself shows next to none of it. */
    private static String better(String text, String linked) {
        boolean shown = linked.length() < BODY_SHORTEST || text.length() * 10 > linked.length() * 3;
        return shown ? text : Jsoup.parse(linked).wholeText().strip();
    }

    /** The language that a page says it is in; what it says to networks is often what its makers never changed. */
    private static String declared(Document page, Survey survey) {
        Element root = page.firstElementChild();
        String language = root == null ? "" : root.attr("lang");
        if (!language.isEmpty()) {
            return language;
        }
        String named = survey.meta("content-language", "language", "dc.language", "dcterms.language", "inlanguage");
        String locale = survey.meta("og:locale");
        return named.isEmpty() && !locale.startsWith("en") ? locale : named;
    }

    private static String source(Survey survey, LinkedData data, String url) {
        String name =
                survey.meta("og:site_name", "application-name", "dc.publisher", "publisher", "cre", "twitter:site");
        if (!name.isEmpty()) {
            return name;
        }
        return data.publisher().isEmpty() ? host(url) : data.publisher();
    }

    private static String host(String url) {
        try {
            String host = url.isEmpty() ? null : new URI(url).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
