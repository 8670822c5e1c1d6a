package io.wirewatch.article.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The one walk over a page: numbers its places, gathers its marks and cuts its body into blocks. For one use. */
final class PageWalk implements NodeVisitor {

    private static final int NONE = -1;
    /** What is only read aloud is short; the rest of an article may be out of sight until a reader asks for it. */
    private static final int UNSEEN = 80;

    private final Survey survey = new Survey();
    private final Spots spots = new Spots();
    private final Blocks blocks = new Blocks();
    private final List<Place> places = new ArrayList<>(512);
    private final Element body;
    private @Nullable Place[] path = new Place[64];
    private boolean inBody;
    /** Depth of the element around that is never text. */
    private int skipping = NONE;

    private PageWalk(Element body) {
        this.body = body;
    }

    static Outline over(Document page) {
        PageWalk walk = new PageWalk(page.body());
        page.traverse(walk);
        return new Outline(walk.survey, walk.places, walk.blocks.all(), walk.spots);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            enter(element, depth);
        } else if (inBody && skipping == NONE && node instanceof TextNode text) {
            blocks.append(text.getWholeText());
        }
    }

    private void enter(Element element, int depth) {
        Marking marking = Marking.of(element);
        boolean skipped = inBody && skipping == NONE && isSkipped(element, marking);
        Place around = depth == 0 ? null : path[depth - 1];
        Place place = new Place(element, marking, skipped ? null : around, places.size(), depth);
        places.add(place);
        if (depth == path.length) {
            path = Arrays.copyOf(path, depth * 2);
        }
        path[depth] = place;
        survey.see(place);
        if (skipped && around != null) {
            skipping = depth;
            spots.seeBeside(place, around);
        } else if (element.equals(body)) {
            inBody = true;
            spots.beginBody(place);
            blocks.open(place);
        } else if (inBody && skipping == NONE) {
            spots.see(place);
            blocks.open(place);
        }
    }

    private static boolean isSkipped(Element element, Marking marking) {
        return NeverText.is(element)
                || (marking.isUnseen()
                        && !Blocks.isBreaking(element.normalName())
                        && ShownText.all(element, UNSEEN).length() < UNSEEN);
    }

    @Override
    public void tail(Node node, int depth) {
        Place place = node instanceof Element ? path[depth] : null;
        if (place == null) {
            return;
        }
        place.endAt(places.size() - 1);
        if (skipping == depth) {
            skipping = NONE;
        } else if (inBody && skipping == NONE) {
            blocks.leave(place);
            inBody = !place.element().equals(body);
        }
    }
}
