package io.wirewatch.article.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** What a page says of itself and where it may say when it appeared, gathered in one walk. For use by one thread. */
final class Survey implements NodeVisitor {

    private static final Set<String> DATED_TAGS = Set.of(
            "div", "span", "p", "li", "small", "h2", "h3", "h4", "h5", "h6", "td", "em", "i", "b", "abbr", "a",
            "section", "header", "strong", "font", "ul", "dd", "figure", "address", "center", "label", "footer");
    private static final Set<String> DATED = PageDate.MARKS.get("named");
    private static final Set<String> DATED_WHOLE = PageDate.MARKS.get("is");
    private static final Set<String> DATED_ATTRIBUTES = PageDate.MARKS.get("attribute");

    private static final Remembered<Boolean> DATED_NAMES = new Remembered<>(Survey::saysDate);

    private final Map<String, String> metas = new HashMap<>();
    private final List<String> jsonLd = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> dated = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private String canonical = "";
    private String language = "";
    private boolean afterHeading;
    private final Set<Element> late = new HashSet<>();

    static Survey of(Document page) {
        Survey survey = new Survey();
        page.traverse(survey);
        return survey;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "html" -> language = element.attr("lang").toLowerCase(Locale.ROOT);
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "script" -> script(element);
            case "time" -> {
                times.add(element);
                mark(element);
            }
            case "h1" -> {
                headings.add(element);
                afterHeading = true;
            }
            default -> dated(element);
        }
    }

    private void meta(Element element) {
        String content = element.attr("content").isEmpty() ? element.attr("datetime") : element.attr("content");
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !content.isBlank()) {
                metas.putIfAbsent(name, content.strip());
            }
        }
    }

    private void link(Element element) {
        if (canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
            canonical = element.attr("href").strip();
        }
    }

    private void script(Element element) {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            jsonLd.add(element.data());
        }
    }

    private void dated(Element element) {
        if (element.hasAttr("itemprop")
                        && element.attr("itemprop").toLowerCase(Locale.ROOT).startsWith("date")
                || hasTime(element)) {
            times.add(element);
            mark(element);
        } else if (DATED_TAGS.contains(element.normalName()) && isDated(element)) {
            dated.add(element);
            mark(element);
        }
    }

    private static boolean hasTime(Element element) {
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                if (DATED_ATTRIBUTES.contains(attribute.getKey())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void mark(Element element) {
        if (afterHeading) {
            late.add(element);
        }
    }

    private static boolean isDated(Element element) {
        return DATED_NAMES.of(element.className()) || DATED_NAMES.of(element.id());
    }

    private static boolean saysDate(String names) {
        String folded = names.toLowerCase(Locale.ROOT);
        return DATED.stream().anyMatch(folded::contains)
                || Arrays.stream(folded.split("\\s+")).anyMatch(DATED_WHOLE::contains);
    }

    /** Content of the first of some meta tags that the page has; empty where it has none. */
    String meta(String... names) {
        for (String name : names) {
            String content = metas.getOrDefault(name, "");
            if (!content.isEmpty()) {
                return content;
            }
        }
        return "";
    }

    List<String> jsonLd() {
        return jsonLd;
    }

    /** Elements that give a time to machines. */
    List<Element> times() {
        return times;
    }

    /** Elements whose names let one expect a date in their text. */
    List<Element> dated() {
        return dated;
    }

    List<Element> headings() {
        return headings;
    }

    /** Whether an element stands behind the first headline. */
    boolean isAfterHeading(Element element) {
        return late.contains(element);
    }

    /** The language that the page says it is in, as {@code en-us}; empty where it does not. */
    String language() {
        return language;
    }

    /** The page's address as it gives it; empty where it gives none. */
    String address() {
        String url = canonical.startsWith("http") ? canonical : meta("og:url", "twitter:url", "parsely-link");
        return url.startsWith("http") ? url : "";
    }
}
