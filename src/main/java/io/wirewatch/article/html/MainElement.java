package io.wirewatch.article.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The element of a page that holds the article: the one in which prose outweighs the rest by most. */
final class MainElement {

    /** Part of the heaviest element's weight that a place must have which the page names as the article's. */
    private static final double NAMED = 0.75;

    private static final double TAGGED = 0.85;
    private static final double NEARLY_ALL = 0.85;
    private static final double LEAD = 60;

    private final Layout layout;

    private MainElement(Layout layout) {
        this.layout = layout;
    }

    static Element of(Layout layout, Element body) {
        return new MainElement(layout).choose(body);
    }

    private Element choose(Element body) {
        Element heaviest = heaviest(body);
        double most = layout.share(heaviest).weight();
        Element marked = within(heaviest, 3, most * TAGGED);
        Element named = marked.equals(heaviest) ? within(heaviest, 2, most * NAMED) : marked;
        if (!named.equals(heaviest)) {
            return named;
        }
        Element tagged = within(heaviest, 1, most * TAGGED);
        return oneOfMany(tagged.equals(heaviest) ? core(heaviest) : tagged);
    }

    /** The innermost element that has nearly all of an element's weight, where the rest is no paragraph of its own. */
    private Element core(Element outer) {
        Element at = outer;
        for (Element inner = heavyChild(at); inner != null; inner = heavyChild(at)) {
            at = inner;
        }
        return at;
    }

    private @Nullable Element heavyChild(Element outer) {
        double enough = layout.share(outer).weight() * NEARLY_ALL;
        Element heavy = null;
        for (Element child : outer.children()) {
            if (layout.has(child) && layout.share(child).weight() >= enough) {
                heavy = child;
            }
        }
        return heavy == null || layout.holdsProse(outer) || hasLead(outer, heavy) ? null : heavy;
    }

    /** Whether prose stands before the heavy part, as a lead does, or behind it in a part of the same kind. */
    private boolean hasLead(Element outer, Element heavy) {
        boolean before = true;
        for (Element child : outer.children()) {
            if (child.equals(heavy)) {
                before = false;
            } else if (isProse(child) && (before || isAlike(child, heavy))) {
                return true;
            }
        }
        return false;
    }

    private boolean isProse(Element child) {
        return layout.has(child)
                && layout.share(child).weight() > LEAD
                && layout.share(child).linkShare() < 0.3;
    }

    /** Whether two parts are sections of one text, and not two articles below each other. */
    private static boolean isAlike(Element one, Element other) {
        String tag = one.normalName();
        return tag.equals(other.normalName())
                && one.className().equals(other.className())
                && (tag.equals("section")
                        || (tag.equals("div") && !one.className().isEmpty()))
                && one.select("h1, h2 a").isEmpty();
    }

    /** The heaviest element; of equals the deepest. */
    private Element heaviest(Element body) {
        Element best = body;
        double most = Double.NEGATIVE_INFINITY;
        int depth = 0;
        for (Element element : layout.elements()) {
            double weight = layout.share(element).weight();
            if (weight > most + 1e-6 || (weight > most - 1e-6 && depth(element) > depth)) {
                best = element;
                most = weight;
                depth = depth(element);
            }
        }
        return best;
    }

    /** The heaviest element that names itself as the article's place and has enough of the weight; else the outer one. */
    private Element within(Element outer, int rank, double enough) {
        Element best = outer;
        double most = enough;
        int depth = 0;
        for (Element element : layout.elements()) {
            double weight = layout.share(element).weight();
            boolean heavier = weight > most + 1e-6 || (weight > most - 1e-6 && depth(element) > depth);
            if (heavier && Containers.rank(element) >= rank && isWithin(element, outer)) {
                best = element;
                most = weight;
                depth = depth(element);
            }
        }
        return best;
    }

    /** Where a page goes on with other articles below its own, the first one that is no trifle. */
    private Element oneOfMany(Element chosen) {
        List<Element> articles = new ArrayList<>();
        for (Element article : chosen.getElementsByTag("article")) {
            if (!article.equals(chosen) && layout.share(article).weight() > 0 && !layout.isBeside(article)) {
                articles.add(article);
            }
        }
        double whole = layout.share(chosen).weight();
        for (Element article : articles) {
            if (articles.size() > 1 && layout.share(article).weight() > whole * 0.35) {
                return article;
            }
        }
        return chosen;
    }

    private static boolean isWithin(Element element, Element outer) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static int depth(Element element) {
        int depth = 0;
        for (Element at = element.parent(); at != null; at = at.parent()) {
            depth++;
        }
        return depth;
    }
}
