package io.wirewatch.article.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page, with what its names say and how much text it holds, each found out once. Counted in the order
 * of the page, so that one place lies within another where its number does. For use by one thread.
 */
final class Place {

    private static final Set<String> NEVER_COMMENTS = Set.of("html", "body", "main");

    private final Element element;
    private final @Nullable Place parent;
    private final int index;
    private final int depth;
    private final Marking marking;
    private int last;
    private @Nullable Boolean amongComments;
    private int prose;
    private int text;
    private int linked;
    private int blocks;
    private @Nullable Block first;

    Place(Element element, Marking marking, @Nullable Place parent, int index, int depth) {
        this.element = element;
        this.parent = parent;
        this.index = index;
        this.depth = depth;
        this.marking = marking;
        this.last = index;
    }

    Element element() {
        return element;
    }

    String tag() {
        return element.normalName();
    }

    /** The place around it; none for the page itself and for what is never text. */
    @Nullable
    Place parent() {
        return parent;
    }

    /** Its number in the order of the page. */
    int index() {
        return index;
    }

    /** Number of the last place within it. */
    int last() {
        return last;
    }

    int depth() {
        return depth;
    }

    /** Says that the places up to a number lie within it. */
    void endAt(int number) {
        last = number;
    }

    /** Whether another one lies within it or is the same. */
    boolean holds(Place other) {
        return index <= other.index && other.index <= last;
    }

    /** What its attributes say of it. */
    Marking marking() {
        return marking;
    }

    /** What its names say of it. */
    Names.Verdict verdict() {
        return marking.verdict();
    }

    /** Whether it, or a place around it, holds what readers wrote. */
    boolean isAmongComments() {
        if (amongComments == null) {
            amongComments =
                    !NEVER_COMMENTS.contains(tag()) && (saysComments() || (parent != null && parent.isAmongComments()));
        }
        return amongComments;
    }

    /** An article may be named after its comments without being one of them. */
    private boolean saysComments() {
        return verdict() == Names.Verdict.COMMENTS && !tag().equals("article");
    }

    /** How plainly it is the place of the text: 0 not, 1 maybe, 2 its name says so, 3 it says so to machines. */
    int rank() {
        if (marking.isBody()) {
            return 3;
        }
        if (marking.isContainer()) {
            return 2;
        }
        return tag().equals("article") || tag().equals("main") || marking.isMain() ? 1 : 0;
    }

    /** Counts a block that stands in it. */
    void count(Block block, int ofProse) {
        prose += ofProse;
        text += block.text().length();
        linked += block.linked();
        blocks++;
        first = first == null ? block : first;
    }

    /** Counts what a place within it holds. */
    void count(Place inner) {
        prose += inner.prose;
        text += inner.text;
        linked += inner.linked;
        blocks += inner.blocks;
        Block other = inner.first;
        if (other != null && (first == null || other.order() < first.order())) {
            first = other;
        }
    }

    /** Characters of prose in it. */
    int prose() {
        return prose;
    }

    /** Characters of text in it. */
    int textLength() {
        return text;
    }

    /** How many blocks stand in it. */
    int blockCount() {
        return blocks;
    }

    boolean hasText() {
        return text > 0;
    }

    /** Share of its text that is links. */
    double linkShare() {
        return text == 0 ? 0 : linked / (double) text;
    }

    /** The first block in it. */
    @Nullable
    Block first() {
        return first;
    }
}
