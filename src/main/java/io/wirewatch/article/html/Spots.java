package io.wirewatch.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Places of a page that tell its article from the rest: its body, headlines, linked titles, articles, and where pictures
 * and fields to write in stand. Grows in the walk.
 */
final class Spots {

    private static final Set<String> PICTURES =
            Set.of("img", "picture", "figure", "video", "amp-img", "iframe", "object");
    private static final Set<String> WRITTEN = Set.of("", "text", "email", "search");

    private final List<Place> pictures = new ArrayList<>();
    private final List<Place> fields = new ArrayList<>();
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

    /** Notes what is never text, and where it stands. */
    void seeBeside(Place place, Place around) {
        if (PICTURES.contains(place.tag())) {
            pictures.add(around);
        } else if (place.tag().equals("input")
                && WRITTEN.contains(place.element().attr("type"))) {
            fields.add(around);
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

    /** Places right around a picture. */
    List<Place> pictures() {
        return pictures;
    }

    /** Places right around a field. */
    List<Place> fields() {
        return fields;
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

    /** Whether one of some places, in the order of the page, is a place or lies within it. */
    static boolean anyIn(Place place, List<Place> spots) {
        int low = 0;
        int high = spots.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spots.get(middle).index() < place.index()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < spots.size() && place.holds(spots.get(low));
    }
}
