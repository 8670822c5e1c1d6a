package io.wirewatch.article.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places of a page that tell one article from others: its body, headlines, linked titles, articles. Grows in the walk. */
final class Spots {

    private final List<Place> headlines = new ArrayList<>();
    private final List<Place> linkedTitles = new ArrayList<>();
    private final List<Place> articles = new ArrayList<>();
    private @Nullable Place body;
    private @Nullable Place title;

    /** Notes a place that may hold text. */
    void see(Place place) {
        switch (place.tag()) {
            case "h1" -> headlines.add(place);
            case "h2" -> title = place;
            case "article" -> articles.add(place);
            case "a" -> link(place);
            default -> {}
        }
    }

    private void link(Place place) {
        for (Place at = place.parent(); title != null && at != null && at.index() >= title.index(); at = at.parent()) {
            if (at.equals(title)) {
                linkedTitles.add(place);
            }
        }
    }

    void beginBody(Place place) {
        body = place;
    }

    @Nullable
    Place body() {
        return body;
    }

    List<Place> headlines() {
        return headlines;
    }

    /** Links within headings of the second rank. */
    List<Place> linkedTitles() {
        return linkedTitles;
    }

    List<Place> articles() {
        return articles;
    }

    /** Whether one of some places is a place or lies within it. */
    static boolean anyIn(Place place, List<Place> spots) {
        for (Place spot : spots) {
            if (place.holds(spot)) {
                return true;
            }
        }
        return false;
    }
}
