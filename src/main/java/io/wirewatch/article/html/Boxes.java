package io.wirewatch.article.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Parts of a page that their build tells apart from an article, whatever they are called: a picture with a line below
 * it, a field to write in with the words around it, a row of teasers, readers' words that can be answered.
 */
final class Boxes {

    private static final Set<String> NEVER = Set.of("html", "body", "main", "article", "p", "li", "ul", "ol", "table");
    private static final int CAPTION = 260;
    private static final int CAPTION_BLOCKS = 3;
    private static final int FORM = 500;
    private static final int FORM_BLOCKS = 8;
    /** Prose that a form may have around it; more is a paragraph of the article. */
    private static final int BLURB = 150;

    private static final int TEASER = 450;
    private static final int FEWEST = 3;
    private static final int LINKED = 15;
    private static final int COMMENT_BLOCKS = 20;

    private final Outline outline;
    private final BitSet found;

    private Boxes(Outline outline) {
        this.outline = outline;
        this.found = new BitSet(outline.size());
    }

    /** The numbers of the places of a page that are such parts. */
    static BitSet of(Outline outline, Spots spots) {
        Boxes boxes = new Boxes(outline);
        boxes.pictures(spots.pictures());
        spots.fields().forEach(boxes::field);
        outline.written().forEach(boxes::teasers);
        return boxes.found;
    }

    /** Marks what stands around pictures, where it is not a good part of the whole text, as in steps that are shown. */
    private void pictures(List<Place> pictures) {
        Set<Place> captions = new LinkedHashSet<>();
        int length = 0;
        for (Place around : pictures) {
            Place box = withText(around);
            if (isCaption(box) && captions.add(box)) {
                length += box.textLength();
            }
        }
        if (length * 4 < outline.prose()) {
            captions.forEach(caption -> found.set(caption.index()));
        }
    }

    private boolean isCaption(Place box) {
        return !NEVER.contains(box.tag())
                && box.hasText()
                && box.textLength() < CAPTION
                && box.blockCount() <= CAPTION_BLOCKS
                && box.linkShare() < 0.5
                && !hasHeading(box);
    }

    /** The field's surroundings as far as they hold little text. */
    private void field(Place around) {
        Place box = withText(around);
        Place outer = box.parent();
        while (outer != null && isSmall(outer) && outer.prose() - box.prose() < BLURB) {
            box = outer;
            outer = box.parent();
        }
        if (isSmall(box)) {
            found.set(box.index());
        }
    }

    private static boolean isSmall(Place place) {
        return !NEVER.contains(place.tag()) && place.textLength() < FORM && place.blockCount() <= FORM_BLOCKS;
    }

    private static Place withText(Place around) {
        Place at = around;
        while (!at.hasText()) {
            Place outer = at.parent();
            if (outer == null) {
                return at;
            }
            at = outer;
        }
        return at;
    }

    private boolean hasHeading(Place place) {
        return outline.blocksIn(place).stream().anyMatch(block -> block.kind() == Block.Kind.HEADING);
    }

    /** Marks a place most of whose parts are a linked title with or without a few words, or what readers wrote. */
    private void teasers(Place place) {
        if (place.blockCount() < FEWEST * 2) {
            return;
        }
        List<Place> parts = new ArrayList<>(outline.within(place));
        long teasers = parts.stream()
                .filter(part -> isTeaser(part) || isAnswerable(part))
                .count();
        if (teasers >= FEWEST && teasers * 10 >= parts.size() * 7L) {
            found.set(place.index());
        }
    }

    private boolean isTeaser(Place part) {
        if (part.textLength() > TEASER || part.blockCount() > FORM_BLOCKS || part.blockCount() < 2) {
            return false;
        }
        int prose = 0;
        boolean linked = false;
        for (Block block : outline.blocksIn(part)) {
            prose += block.isProse() ? 1 : 0;
            linked |= block.isLink() && block.linked() >= LINKED;
        }
        return linked && prose <= 1;
    }

    /** Whether a part ends with a link to answer it, as what readers write does. */
    private boolean isAnswerable(Place part) {
        return part.blockCount() > 1
                && part.blockCount() <= COMMENT_BLOCKS
                && outline.blocksIn(part).stream().anyMatch(block -> block.isLink() && Boilerplate.answers(block));
    }
}
