package io.wirewatch.article.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A page as one walk over it leaves it: its marks, its places, its text in blocks. For use by one thread. */
final class Outline {

    /** Less prose than this outside the comments is no article. */
    private static final int LEAST = 200;

    private final Survey survey;
    private final List<Place> places;
    private final List<Block> blocks;
    private final Spots spots;
    private final List<Place> written = new ArrayList<>();
    private final boolean heedsComments;
    private final BitSet boxes;
    private final int remarks;

    Outline(Survey survey, List<Place> places, List<Block> blocks, Spots spots) {
        this.survey = survey;
        this.places = places;
        this.blocks = blocks;
        this.spots = spots;
        this.heedsComments = writtenOutsideComments() >= LEAST;
        sum();
        this.boxes = Boxes.of(this, spots);
        this.remarks = Remarks.beginIn(blocks).orElse(Integer.MAX_VALUE);
    }

    static Outline of(Document page) {
        return PageWalk.over(page);
    }

    private int writtenOutsideComments() {
        int written = 0;
        for (Block block : blocks) {
            written += block.isProse() && !block.place().isAmongComments() ? block.plain() : 0;
        }
        return written;
    }

    private void sum() {
        for (Block block : blocks) {
            boolean counts = block.isProse() && !(heedsComments && block.place().isAmongComments());
            block.place().count(block, counts ? block.plain() : 0);
        }
        for (int i = places.size() - 1; i >= 0; i--) {
            Place outer = places.get(i).parent();
            if (outer != null && places.get(i).hasText()) {
                outer.count(places.get(i));
            }
        }
        for (Place place : places) {
            if (place.hasText()) {
                written.add(place);
            }
        }
    }

    Survey survey() {
        return survey;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** All places that hold text, in the order of the page. */
    List<Place> written() {
        return written;
    }

    /** How many places the page has. */
    int size() {
        return places.size();
    }

    /** Characters of prose on the page. */
    int prose() {
        return places.isEmpty() ? 0 : places.get(0).prose();
    }

    /** Whether there is enough prose outside the comments to leave them out. */
    boolean heedsComments() {
        return heedsComments;
    }

    /** The places right within another one that hold text. */
    List<Place> within(Place outer) {
        List<Place> inner = new ArrayList<>();
        for (int i = outer.index() + 1; i <= outer.last(); i = places.get(i).last() + 1) {
            if (places.get(i).hasText()) {
                inner.add(places.get(i));
            }
        }
        return inner;
    }

    /** The places of a page's parts that are articles, within another one. */
    List<Place> articlesIn(Place outer) {
        return spots.articles().stream()
                .filter(article -> outer.holds(article) && !outer.equals(article))
                .toList();
    }

    /** The blocks that stand in a place. */
    List<Block> blocksIn(Place place) {
        Block first = place.first();
        return first == null ? List.of() : blocks.subList(first.order(), first.order() + place.blockCount());
    }

    /** Whether a place is built as no part of an article is. */
    boolean isBox(Place place) {
        return boxes.get(place.index());
    }

    /** Whether a place stands below the article, where readers' words begin. */
    boolean isRemark(Place place) {
        return place.index() >= remarks;
    }

    /** Whether a headline stands in a place. */
    boolean hasHeadline(Place place) {
        return Spots.anyIn(place, spots.headlines());
    }

    /** Whether a headline, also one of another article as a link, stands in a place. */
    boolean hasTitle(Place place) {
        return hasHeadline(place) || Spots.anyIn(place, spots.linkedTitles());
    }

    /** The place of the page's body. */
    @Nullable
    Place body() {
        return spots.body();
    }
}
