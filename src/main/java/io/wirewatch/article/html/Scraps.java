package io.wirewatch.article.html;

/** The place of the text on a page that has no paragraph of prose: a flash of one line, a song, a table of results. */
final class Scraps {

    /** What a character of links, menus and calls weighs against one of text. */
    private static final double AGAINST = 3;

    private Scraps() {}

    /** The place in which text outweighs the rest by most; of equals the deepest. */
    static Place place(Layout layout, Outline outline, Place body) {
        double[] weights = new double[outline.size()];
        for (Block block : outline.blocks()) {
            double weight = weight(layout, block);
            for (Place at = block.place(); at != null; at = at.parent()) {
                weights[at.index()] += weight;
            }
        }
        Place best = body;
        for (Place place : outline.written()) {
            double lead = weights[place.index()] - Math.max(0, weights[best.index()]);
            if (lead > 0 || (lead == 0 && place.depth() > best.depth())) {
                best = place;
            }
        }
        return best;
    }

    private static double weight(Layout layout, Block block) {
        boolean text = block.linkShare() < 0.3 && !layout.isBeside(block.place()) && !block.isBoilerplate();
        return text ? block.plain() : -AGAINST * block.size();
    }
}
