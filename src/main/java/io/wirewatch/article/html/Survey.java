package io.wirewatch.article.html;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a page says of itself and where it may say when it appeared, gathered as a walk goes over it. For use by one thread. */
final class Survey {

    private static final Set<String> DATED_TAGS = Set.of(
            "div", "span", "p", "li", "small", "h2", "h3", "h4", "h5", "h6", "td", "em", "i", "b", "abbr", "a",
            "section", "header", "strong", "font", "ul", "dd", "figure", "address", "center", "label", "footer");

    private static final Pattern MOMENT = Pattern.compile("[12][0-9]{3}-[01][0-9]-[0-3][0-9]");

    private final Map<String, String> metas = new HashMap<>();
    private final List<String> jsonLd = new ArrayList<>();
    private final List<Place> times = new ArrayList<>();
    private final List<Place> dated = new ArrayList<>();
    private final List<Place> headings = new ArrayList<>();
    private String canonical = "";
    private String other = "";
    private String language = "";

    /** Takes note of a place. */
    void see(Place place) {
        Element element = place.element();
        switch (place.tag()) {
            case "html" -> language = element.attr("lang").toLowerCase(Locale.ROOT);
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "script" -> script(element);
            case "time" -> times.add(place);
            case "h1" -> headings.add(place);
            case "abbr" -> abbreviation(place);
            default -> dated(place);
        }
    }

    /** How long ago, as readers see it, may stand for a time that machines see. */
    private void abbreviation(Place place) {
        if (MOMENT.matcher(place.element().attr("title").strip()).lookingAt()) {
            times.add(place);
        } else {
            dated(place);
        }
    }

    private void dated(Place place) {
        if (place.marking().isTimed()) {
            times.add(place);
        } else if (place.marking().isDated() && DATED_TAGS.contains(place.tag())) {
            dated.add(place);
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
        String relation = element.attr("rel");
        if (canonical.isEmpty() && relation.equalsIgnoreCase("canonical")) {
            canonical = element.attr("href").strip();
        } else if (relation.equalsIgnoreCase("amphtml")) {
            other = element.attr("href").strip();
        }
    }

    private void script(Element element) {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            jsonLd.add(element.data());
        }
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

    /** Places that give a time to machines. */
    List<Place> times() {
        return times;
    }

    /** Places whose names let one expect a date in their text. */
    List<Place> dated() {
        return dated;
    }

    List<Place> headings() {
        return headings;
    }

    /** The language that the page says it is in, as {@code en-us}; empty where it does not. */
    String language() {
        return language;
    }

    /** The page's address, or that of its like for phones; empty where it gives none. */
    String anyAddress() {
        return address().isEmpty() ? other : address();
    }

    /** The page's address as it gives it; empty where it gives none. */
    String address() {
        String url = canonical.startsWith("http") ? canonical : meta("og:url", "twitter:url", "parsely-link");
        return url.startsWith("http") ? url : "";
    }
}
