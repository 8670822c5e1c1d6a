package io.wirewatch.article.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The place of the text on a page that has no paragraph of prose: a flash of one line, a song, a table of results. */
final class Scraps {

    /** What a character of links, menus and calls weighs against one of text. */
    private static final double AGAINST = 3;

    private Scraps() {}

    /** The element in which text outweighs the rest by most; of equals the deepest. */
    static Element place(Layout layout, List<Block> blocks, Element body) {
        Map<Element, Double> weights = new HashMap<>();
        Element best = body;
        double most = 0;
        for (Block block : blocks) {
            double weight = weight(layout, block);
            for (Element at = block.element(); at != null; at = at.parent()) {
                weights.merge(at, weight, Double::sum);
            }
        }
        for (Block block : blocks) {
            for (Element at = block.element(); at != null; at = at.parent()) {
                double weight = weights.getOrDefault(at, 0.0);
                if (weight > most) {
                    best = at;
                    most = weight;
                }
            }
        }
        return best;
    }

    private static double weight(Layout layout, Block block) {
        boolean text = block.linkShare() < 0.3 && !layout.isBeside(block.element()) && !Boilerplate.is(block);
        return text ? block.plain() : -AGAINST * block.size();
    }
}
