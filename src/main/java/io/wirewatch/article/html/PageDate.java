package io.wirewatch.article.html;

import io.wirewatch.article.date.TextDate;
import io.wirewatch.article.date.WrittenDate;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/**
 * The date of publication of a page, by the first of these that gives a plausible one: meta tags, JSON-LD,
 * {@code <time>} and its like in the article, dates in the page's data, elements named after dates, the visible text
 * near the headline, marks of the last change. A day in the page's address stands above them: it is the outlet's own,
 * where a mark in UTC may be a day off; it lends its day, and the mark its time where both agree.
 *
 * @param at the date with the page's own offset
 * @param source what gave it: {@code url}, {@code meta}, {@code json-ld}, {@code time}, {@code data}, {@code element},
 *     {@code text}, {@code modified}
 */
record PageDate(OffsetDateTime at, String source) {

    private static final int EARLIEST = 1990;
    private static final int LONGEST = 140;
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "datepublished",
        "publishdate",
        "publish-date",
        "publish_date",
        "published",
        "publication_date",
        "publicationdate",
        "publication-date",
        "pubdate",
        "pub_date",
        "date.published",
        "date_published",
        "article.published",
        "article:published",
        "article_date_original",
        "article_publish_date",
        "article_date",
        "articledate",
        "originalpublicationdate",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "shareaholic:article_published_time",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date.created",
        "dcterms.created",
        "dc.date",
        "dcterms.date",
        "dc.date.publish",
        "citation_publication_date",
        "citation_date",
        "prism.publicationdate",
        "bt:pubdate",
        "ptime",
        "timestamp",
        "rnews:datepublished",
        "created",
        "datecreated",
        "dc.created",
        "news_keywords_date",
        "release_date",
        "pagedate",
        "eprints.datestamp",
        "og:pubdate",
        "vr:published_time",
        "article.created",
        "content_create_date",
        "displaydate",
        "og:release_date",
        "article:post_date",
        "date",
        "datetime",
        "dat",
        "pdate",
        "article:publicationdate",
        "gentime"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "og:modified_time",
        "last-modified",
        "lastmodified",
        "datemodified",
        "dcterms.modified",
        "dc.date.modified",
        "revision_date",
        "updated"
    };
    private static final String[] KEYS = {
        "\"datePublished\"", "\"publishedAt\"", "\"published_at\"", "\"publishDate\"", "\"publish_date\"",
                "\"publishedDate\"",
        "\"pubDate\"", "\"pub_date\"", "\"datePosted\"", "\"publication_date\"", "\"publicationDate\"",
                "\"firstPublished\"",
        "\"published_date\"", "\"date_published\"", "\"pubdate\"", "\"dateCreated\"", "\"created_at\"",
                "\"publishTime\""
    };

    /** Where a page may say when it appeared. */
    private record Page(Survey survey, LinkedData data, String html, List<Block> blocks, LocalDate latest) {}

    static Optional<PageDate> of(Survey survey, LinkedData data, String html, List<Block> blocks, LocalDate latest) {
        Page page = new Page(survey, data, html, blocks, latest);
        Optional<PageDate> marked = marked(page);
        Optional<PageDate> address = UrlDate.of(survey.address())
                .map(at -> new PageDate(at, "url"))
                .filter(date -> date.isPlausible(latest));
        if (address.isPresent()) {
            boolean agrees = marked.isPresent()
                    && marked.get().at().toLocalDate().equals(address.get().at().toLocalDate());
            return agrees ? marked : address;
        }
        return marked;
    }

    private static Optional<PageDate> marked(Page page) {
        List<Supplier<Optional<PageDate>>> chain = List.of(
                () -> meta(page, PUBLISHED, "meta"),
                () -> read(page, page.data().published(), "json-ld"),
                () -> time(page),
                () -> inScripts(page),
                () -> element(page),
                () -> text(page),
                () -> meta(page, MODIFIED, "modified"),
                () -> read(page, page.data().modified(), "modified"),
                () -> UrlDate.of(page.survey().meta("og:image", "twitter:image"))
                        .map(at -> new PageDate(at, "image")));
        return chain.stream()
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .filter(date -> date.isPlausible(page.latest()))
                .findFirst();
    }

    private boolean isPlausible(LocalDate latest) {
        return at.getYear() >= EARLIEST && !at.toLocalDate().isAfter(latest.plus(1, ChronoUnit.DAYS));
    }

    private static Optional<PageDate> meta(Page page, String[] names, String source) {
        for (String name : names) {
            Optional<PageDate> date =
                    read(page, page.survey().meta(name), source).filter(found -> found.isPlausible(page.latest()));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<PageDate> read(Page page, String text, String source) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return dateIn(page, text).map(date -> new PageDate(date.at(), source)).or(() -> UrlDate.number(text)
                .map(at -> new PageDate(at, source)));
    }

    private static Optional<WrittenDate> dateIn(Page page, String text) {
        return WrittenDate.in(text, 0, Math.min(text.length(), LONGEST), monthFirst(page.survey()));
    }

    /** American pages write the month first. */
    private static boolean monthFirst(Survey survey) {
        String locale = survey.meta("og:locale").toLowerCase(Locale.ROOT);
        return locale.equals("en_us")
                || (locale.isEmpty() && survey.address().matches("https?://[^/]*\\.(?:com|org|net|us|gov)(?:/.*)?"));
    }

    private static Optional<PageDate> time(Page page) {
        List<Element> times =
                page.survey().times().stream().filter(PageDate::isInArticle).toList();
        return firstOf(page, times.stream().filter(PageDate::saysPublished).toList())
                .or(() -> firstOf(
                        page,
                        times.stream()
                                .filter(page.survey()::isAfterHeading)
                                .filter(time -> !saysModified(time))
                                .toList()))
                .or(() -> firstOf(
                        page, times.stream().filter(time -> !saysModified(time)).toList()));
    }

    private static Optional<PageDate> firstOf(Page page, List<Element> times) {
        return times.stream()
                .map(time -> read(page, value(time), "time"))
                .flatMap(Optional::stream)
                .filter(date -> date.isPlausible(page.latest()))
                .findFirst();
    }

    private static String value(Element time) {
        for (String attribute :
                List.of("datetime", "content", "title", "data-datetime", "data-time", "data-timestamp")) {
            if (time.attr(attribute).strip().length() > 6) {
                return time.attr(attribute).strip();
            }
        }
        return time.text();
    }

    private static boolean saysPublished(Element time) {
        String names = (time.className() + " " + time.attr("itemprop") + " " + time.id()).toLowerCase(Locale.ROOT);
        return time.hasAttr("pubdate")
                || names.contains("publish")
                || names.contains("entry-date")
                || names.contains("created")
                || names.contains("entry-time");
    }

    private static boolean saysModified(Element time) {
        String names = (time.className() + " " + time.attr("itemprop")).toLowerCase(Locale.ROOT);
        return names.contains("modified") || names.contains("updated");
    }

    /** Whether no list of other articles and no comment is around an element. */
    private static boolean isInArticle(Element element) {
        for (Element at = element.parent(); at != null && !at.normalName().equals("body"); at = at.parent()) {
            Names.Verdict verdict = Names.of(at);
            if (verdict == Names.Verdict.COMMENTS
                    || at.normalName().equals("aside")
                    || at.normalName().equals("nav")
                    || (verdict == Names.Verdict.OUTSIDE
                            && at.getElementsByTag("h1").isEmpty())) {
                return false;
            }
        }
        return true;
    }

    private static Optional<PageDate> inScripts(Page page) {
        for (String key : KEYS) {
            int at = page.html().indexOf(key);
            if (at >= 0) {
                int from = at + key.length();
                Optional<PageDate> date = read(
                                page,
                                page.html()
                                        .substring(from, Math.min(page.html().length(), from + 50))
                                        .replaceFirst("^[:\\s\"\\\\]+", ""),
                                "data")
                        .filter(found -> found.isPlausible(page.latest()));
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PageDate> element(Page page) {
        List<Element> dated =
                page.survey().dated().stream().filter(PageDate::isInArticle).toList();
        return elementOf(
                        page,
                        dated.stream().filter(page.survey()::isAfterHeading).toList())
                .or(() -> elementOf(page, dated));
    }

    private static Optional<PageDate> elementOf(Page page, List<Element> dated) {
        return dated.stream()
                .limit(150)
                .map(element -> fromPublished(element))
                .filter(text -> text.length() > 5)
                .map(text -> dateIn(page, text).map(date -> new PageDate(date.at(), "element")))
                .flatMap(Optional::stream)
                .filter(date -> date.isPlausible(page.latest()))
                .findFirst();
    }

    /** An element's first words, from the word published on where they tell of a change before it. */
    private static String fromPublished(Element element) {
        String title = element.attr("title");
        String text = element.text();
        if (text.length() > LONGEST * 4) {
            return "";
        }
        String folded = text.toLowerCase(Locale.ROOT);
        int published = folded.indexOf("publi");
        int updated = folded.indexOf("updated");
        String words = published > updated && updated >= 0 ? text.substring(published) : text;
        return WrittenDate.in(words, 0, Math.min(words.length(), LONGEST)).isPresent() || title.isEmpty()
                ? words
                : title;
    }

    /** Short lines of the page that have a date, the first one; else what the text itself says at its start. */
    private static Optional<PageDate> text(Page page) {
        for (Block block : page.blocks()) {
            if (block.text().length() < LONGEST && isInArticle(block.element())) {
                Optional<PageDate> date = dateIn(page, block.text())
                        .map(found -> new PageDate(found.at(), "text"))
                        .filter(found -> found.isPlausible(page.latest()));
                if (date.isPresent() && !block.text().contains("©")) {
                    return date;
                }
            }
        }
        return page.blocks().stream()
                .filter(Block::isProse)
                .limit(2)
                .map(block -> TextDate.of(block.text()))
                .flatMap(Optional::stream)
                .map(found -> new PageDate(found.date().at(), "text"))
                .findFirst();
    }
}
