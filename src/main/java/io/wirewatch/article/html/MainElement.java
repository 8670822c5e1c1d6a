package io.wirewatch.article.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The place on a page that holds the article: the one in which prose outweighs the rest by most. */
final class MainElement {

    /** Part of the heaviest place's weight that a place must have which the page names as the article's. */
    private static final double NAMED = 0.75;

    private static final double TAGGED = 0.85;
    private static final double NEARLY_ALL = 0.85;
    private static final double LEAD = 60;
    private static final double LEAST = 250;
    private static final double LITTLE = 80;
    private static final double OWN = 0.25;

    private final Layout layout;
    private final Outline outline;

    private MainElement(Layout layout, Outline outline) {
        this.layout = layout;
        this.outline = outline;
    }

    /** The place of the article whose headline is {@code title}. */
    static Place of(Layout layout, Outline outline, Place body, String title) {
        return new MainElement(layout, outline).choose(body, title);
    }

    private Place choose(Place body, String title) {
        Place heaviest = titled(heaviest(body), title);
        double most = layout.weight(heaviest);
        Place marked = within(heaviest, 3, most * TAGGED);
        Place named = marked.equals(heaviest) ? within(heaviest, 2, most * NAMED) : marked;
        if (!named.equals(heaviest)) {
            return named;
        }
        Place tagged = within(heaviest, 1, most * TAGGED);
        return oneOfMany(tagged.equals(heaviest) ? core(heaviest) : tagged);
    }

    /** The place below the page's headline, where another article below it, as of an endless page, weighs more. */
    private Place titled(Place heaviest, String title) {
        for (Block block : outline.blocks()) {
            if (!block.isLink() && !title.isEmpty() && block.text().equalsIgnoreCase(title)) {
                Place own = own(block.place(), heaviest);
                boolean whole = heaviest.holds(own) && !hasOther(heaviest, block.place());
                boolean later = !heaviest.holds(own) && own.index() > heaviest.index();
                return whole || later || own.holds(heaviest) ? heaviest : own;
            }
        }
        return heaviest;
    }

    /** The part around a headline that has text; where the heaviest has a headline of its own, a little is enough. */
    private Place own(Place headline, Place heaviest) {
        boolean other = !heaviest.holds(headline) && outline.hasHeadline(heaviest);
        double enough = other ? LITTLE : Math.max(LEAST, layout.weight(heaviest) * OWN);
        Place at = headline;
        Place outer = at.parent();
        while (outer != null && layout.weight(at) < enough) {
            at = outer;
            outer = at.parent();
        }
        return at;
    }

    /** Whether another article with a headline of its own stands in a place below the page's. */
    private boolean hasOther(Place outer, Place headline) {
        return outline.articlesIn(outer).stream()
                .anyMatch(article -> article.index() > headline.index()
                        && outline.hasHeadline(article)
                        && layout.weight(article) > 0);
    }

    /** The innermost place that has nearly all of a place's weight, where the rest is no paragraph of its own. */
    private Place core(Place outer) {
        Place at = outer;
        for (Place inner = heavyPart(at); inner != null; inner = heavyPart(at)) {
            at = inner;
        }
        return at;
    }

    private @Nullable Place heavyPart(Place outer) {
        double enough = layout.weight(outer) * NEARLY_ALL;
        List<Place> parts = outline.within(outer);
        Place heavy = null;
        for (Place part : parts) {
            if (layout.weight(part) >= enough) {
                heavy = part;
            }
        }
        return heavy == null || layout.holdsProse(outer) || hasLead(parts, heavy) ? null : heavy;
    }

    /** Whether prose stands before the heavy part, as a lead does, or behind it in a part of the same kind. */
    private boolean hasLead(List<Place> parts, Place heavy) {
        boolean before = true;
        for (Place part : parts) {
            if (part.equals(heavy)) {
                before = false;
            } else if (isProse(part) && (before || isAlike(part, heavy))) {
                return true;
            }
        }
        return false;
    }

    private boolean isProse(Place part) {
        return layout.weight(part) > LEAD && part.linkShare() < 0.3;
    }

    /** Whether two parts are sections of one text, and not two articles below each other. */
    private boolean isAlike(Place one, Place other) {
        String tag = one.tag();
        String names = one.element().className();
        return tag.equals(other.tag())
                && names.equals(other.element().className())
                && (tag.equals("section") || (tag.equals("div") && !names.isEmpty()))
                && !outline.hasTitle(one);
    }

    /** The heaviest place; of equals the deepest. */
    private Place heaviest(Place body) {
        Place best = body;
        double most = Double.NEGATIVE_INFINITY;
        for (Place place : outline.written()) {
            if (isHeavier(place, most, best)) {
                best = place;
                most = layout.weight(place);
            }
        }
        return best;
    }

    private boolean isHeavier(Place place, double most, Place best) {
        double weight = layout.weight(place);
        return weight > most + 1e-6 || (weight > most - 1e-6 && place.depth() > best.depth());
    }

    /** The heaviest place that names itself as the article's and has enough of the weight; else the outer one. */
    private Place within(Place outer, int rank, double enough) {
        Place best = outer;
        double most = enough;
        boolean found = false;
        for (Place place : outline.written()) {
            boolean heavier = found ? isHeavier(place, most, best) : layout.weight(place) > most - 1e-6;
            if (heavier && outer.holds(place) && place.rank() >= rank) {
                found = true;
                best = place;
                most = layout.weight(place);
            }
        }
        return best;
    }

    /** Where a page goes on with other articles below its own, the first one that is no trifle. */
    private Place oneOfMany(Place chosen) {
        List<Place> articles = new ArrayList<>();
        for (Place article : outline.articlesIn(chosen)) {
            if (layout.weight(article) > 0 && outline.hasTitle(article) && !layout.isBeside(article)) {
                articles.add(article);
            }
        }
        double whole = layout.weight(chosen);
        for (Place article : articles) {
            if (articles.size() > 1 && layout.weight(article) > whole * 0.35) {
                return article;
            }
        }
        return chosen;
    }
}
