package io.wirewatch.article.html;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How text lies on a page: how much prose speaks for each place, and what stands beside the article. For use by one thread. */
final class Layout {

    private static final Set<String> NEVER_BESIDE = Set.of("html", "body", "main", "article");
    private static final Set<String> BESIDE_TAGS = Set.of("aside", "footer", "header");
    /** Prose, in characters, from which on a place counts as one. */
    private static final int FULL = 600;

    private final Outline outline;
    private final List<Block> blocks;
    private final boolean trusting;
    private final double[] weights;
    /** Whether a place stands beside the article; null where nobody asked yet. */
    private final @Nullable Boolean[] beside;
    /** Where the page says that its text stands, as far as text stands there. */
    private final List<Place> places;

    /** The layout of a page; one that is not trusting takes names for nothing but comments. */
    Layout(Outline outline, boolean trusting) {
        this.outline = outline;
        this.blocks = outline.blocks();
        this.trusting = trusting;
        this.weights = new double[outline.size()];
        this.beside = new Boolean[outline.size()];
        this.places = outline.written().stream()
                .filter(place -> isFull(place) && place.rank() >= 2)
                .toList();
        weigh();
    }

    private void weigh() {
        for (int i = 0; i < blocks.size(); i++) {
            weights[blocks.get(i).place().index()] += weight(blocks.get(i), isTeaser(i));
        }
        for (int i = outline.written().size() - 1; i >= 0; i--) {
            Place place = outline.written().get(i);
            Place outer = place.parent();
            if (outer != null) {
                weights[outer.index()] += weights[place.index()];
            }
        }
    }

    /** Whether a short block stands between two headings that are links, as in a list of other articles. */
    boolean isTeaser(int index) {
        return blocks.get(index).plain() < 350 && isLinkedHeading(index, -1) && isLinkedHeading(index, 1);
    }

    private boolean isLinkedHeading(int from, int step) {
        for (int i = from + step; i >= 0 && i < blocks.size() && Math.abs(i - from) <= 3; i += step) {
            if (blocks.get(i).kind() == Block.Kind.HEADING || blocks.get(i).isProse()) {
                return blocks.get(i).kind() == Block.Kind.HEADING
                        && blocks.get(i).isLink();
            }
        }
        return step > 0 && from + 3 >= blocks.size();
    }

    /** Prose speaks for a place, links and scraps against it; what stands beside the article hardly counts. */
    private double weight(Block block, boolean teaser) {
        if (isBeside(block.place())) {
            return -Math.min(40, block.size()) * 0.25;
        }
        if (block.isBoilerplate()) {
            return -5;
        }
        if (block.isProse()) {
            return teaser ? -10 : block.plain();
        }
        if (block.kind() == Block.Kind.HEADING) {
            return block.isLink() ? -20 : 0;
        }
        if (block.linkShare() > 0.5) {
            return -10 - block.linked() * 0.3;
        }
        boolean part = block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.CELL;
        return block.isShortSentence() ? block.plain() * 0.5 : part ? -1 : -5;
    }

    /** How much speaks for a place. */
    double weight(Place place) {
        return weights[place.index()];
    }

    /** Whether a paragraph of prose stands in a place itself and in no part of it. */
    boolean holdsProse(Place outer) {
        return blocks.stream().anyMatch(block -> block.isProse() && isParagraphOf(block.place(), outer));
    }

    private boolean isParagraphOf(Place place, Place outer) {
        boolean own = place.equals(outer) || (place.tag().equals("p") && outer.equals(place.parent()));
        return own && !isBeside(place);
    }

    /** Whether a place, or one around it, stands beside the article. */
    boolean isBeside(@Nullable Place place) {
        if (place == null) {
            return false;
        }
        Boolean known = beside[place.index()];
        if (known == null) {
            known = standsBeside(place) || isBeside(place.parent());
            beside[place.index()] = known;
        }
        return known;
    }

    private boolean standsBeside(Place place) {
        String tag = place.tag();
        if (outline.isRemark(place)) {
            return true;
        }
        if (NEVER_BESIDE.contains(tag) || isSubheading(place)) {
            return false;
        }
        Names.Verdict verdict = place.verdict();
        if (verdict == Names.Verdict.COMMENTS) {
            return outline.heedsComments();
        }
        if (!trusting) {
            return false;
        }
        double part = outline.prose() == 0 ? 0 : place.prose() / (double) outline.prose();
        boolean tagged = BESIDE_TAGS.contains(tag) || place.marking().isHidden() || isTitledBeside(place);
        if (verdict == Names.Verdict.OUTSIDE || tagged) {
            return part < 0.5 || places.stream().anyMatch(other -> isApart(other, place));
        }
        return (verdict == Names.Verdict.BESIDE || outline.isBox(place)) && part < 0.3;
    }

    /** Whether a heading stands between two paragraphs of prose, where its name does not matter. */
    private boolean isSubheading(Place place) {
        Block first = place.first();
        if (first == null
                || first.kind() != Block.Kind.HEADING
                || !first.place().equals(place)
                || first.isLink()) {
            return false;
        }
        int order = first.order();
        return order > 0
                && order + 1 < blocks.size()
                && blocks.get(order - 1).isProse()
                && blocks.get(order + 1).isProse();
    }

    /** Whether a part has a heading of its own that calls to read, share or subscribe. */
    private static boolean isTitledBeside(Place place) {
        Block first = place.first();
        return first != null
                && !first.place().equals(place)
                && first.kind() == Block.Kind.HEADING
                && first.opensBoilerplate()
                && !isOfInner(first, place);
    }

    /** Whether a heading has its part, with more than one other line, deeper within a place. */
    private static boolean isOfInner(Block heading, Place place) {
        for (Place at = heading.place(); at != null && !at.equals(place); at = at.parent()) {
            if (at.blockCount() > 2) {
                return true;
            }
        }
        return false;
    }

    private boolean isFull(Place place) {
        return place.prose() >= FULL && place.prose() >= outline.prose() * 0.15 && place.linkShare() < 0.4;
    }

    /** Whether neither of two places holds the other. */
    private static boolean isApart(Place one, Place other) {
        return !one.holds(other) && !other.holds(one);
    }
}
