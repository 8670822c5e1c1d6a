package io.wirewatch.article.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How text lies on a page: for each element how much prose, text and links it holds. For one use, by one thread. */
final class Layout {

    private static final Set<String> NEVER_BESIDE = Set.of("html", "body", "main", "article");
    private static final Set<String> BESIDE_TAGS = Set.of("aside", "footer", "header");
    /** Less prose than this outside the comments is no article. */
    private static final int LEAST = 200;
    /** Prose, in characters, from which on a place counts as one. */
    private static final int FULL = 600;

    private final Map<Element, Share> shares = new LinkedHashMap<>();
    private final Map<Element, Boolean> beside = new LinkedHashMap<>();
    private final Map<Element, Boolean> comments = new LinkedHashMap<>();
    private final List<Block> blocks;
    private final boolean trusting;
    private final boolean heedsComments;
    private final int prose;
    /** Where the page says that its text stands, as far as text stands there. */
    private final List<Element> places;

    /** Sums over the blocks within an element. */
    static final class Share {
        private int prose;
        private int text;
        private int linked;
        private double weight;
        private @Nullable Block first;

        double weight() {
            return weight;
        }

        double linkShare() {
            return text == 0 ? 0 : linked / (double) text;
        }
    }

    /** The layout of blocks; one that is not trusting takes names for nothing but comments. */
    Layout(List<Block> blocks, boolean trusting) {
        this.blocks = blocks;
        this.trusting = trusting;
        int written = blocks.stream()
                .filter(block -> block.isProse() && !isComment(block.element()))
                .mapToInt(Block::plain)
                .sum();
        this.heedsComments = written >= LEAST;
        int sum = 0;
        for (Block block : blocks) {
            boolean counts = block.isProse() && !(heedsComments && isComment(block.element()));
            int size = counts ? block.plain() : 0;
            sum += size;
            for (Element at = block.element(); at != null; at = at.parent()) {
                Share share = shares.computeIfAbsent(at, unused -> new Share());
                share.first = share.first == null ? block : share.first;
                share.prose += size;
                share.text += block.text().length();
                share.linked += block.linked();
            }
        }
        this.prose = sum;
        this.places = shares.keySet().stream()
                .filter(element -> Containers.rank(element) >= 2 && isFull(share(element)))
                .toList();
        weigh();
    }

    private void weigh() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            double weight = weight(block, isTeaser(i));
            for (Element at = block.element(); at != null; at = at.parent()) {
                share(at).weight += weight;
            }
        }
    }

    /** Whether a short block stands between two headings that are links, as in a list of other articles. */
    boolean isTeaser(int index) {
        return blocks.get(index).plain() < 350 && isLinkedHeading(index, -1) && isLinkedHeading(index, 1);
    }

    private boolean isLinkedHeading(int from, int step) {
        for (int i = from + step; i >= 0 && i < blocks.size() && Math.abs(i - from) <= 3; i += step) {
            if (blocks.get(i).kind() == Block.Kind.HEADING) {
                return blocks.get(i).linkShare() > 0.8;
            }
        }
        return step > 0 && from + 3 >= blocks.size();
    }

    /** Prose speaks for an element, links and scraps against it; what stands beside the article hardly counts. */
    private double weight(Block block, boolean teaser) {
        if (isBeside(block.element())) {
            return -Math.min(40, block.size()) * 0.25;
        }
        if (Boilerplate.is(block)) {
            return -5;
        }
        if (block.isProse()) {
            return teaser ? -10 : block.plain();
        }
        if (block.kind() == Block.Kind.HEADING) {
            return block.linkShare() > 0.8 ? -20 : 0;
        }
        if (block.linkShare() > 0.5) {
            return -10 - block.linked() * 0.3;
        }
        boolean part = block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.CELL;
        return block.isShortSentence() ? block.plain() * 0.5 : part ? -1 : -5;
    }

    Share share(Element element) {
        return shares.computeIfAbsent(element, unused -> new Share());
    }

    /** Whether an element holds text. */
    boolean has(Element element) {
        return shares.containsKey(element);
    }

    /** Whether a paragraph of prose stands in an element itself and in no part of it. */
    boolean holdsProse(Element element) {
        return blocks.stream().anyMatch(block -> block.isProse() && isParagraphOf(block.element(), element));
    }

    private boolean isParagraphOf(Element place, Element element) {
        boolean own = place.equals(element) || (place.normalName().equals("p") && element.equals(place.parent()));
        return own && !isBeside(place);
    }

    /** All elements that hold text. */
    Set<Element> elements() {
        return shares.keySet();
    }

    /** Characters of prose on the page. */
    int prose() {
        return prose;
    }

    /** Whether an element, or one around it, holds what readers wrote. */
    private boolean isComment(@Nullable Element element) {
        if (element == null || NEVER_BESIDE.contains(element.normalName())) {
            return false;
        }
        Boolean known = comments.get(element);
        if (known == null) {
            known = Names.of(element) == Names.Verdict.COMMENTS || isComment(element.parent());
            comments.put(element, known);
        }
        return known;
    }

    /** Whether an element, or one around it, stands beside the article. */
    boolean isBeside(@Nullable Element element) {
        if (element == null) {
            return false;
        }
        Boolean known = beside.get(element);
        if (known == null) {
            known = standsBeside(element) || isBeside(element.parent());
            beside.put(element, known);
        }
        return known;
    }

    private boolean standsBeside(Element element) {
        String tag = element.normalName();
        if (NEVER_BESIDE.contains(tag)) {
            return false;
        }
        double part = prose == 0 ? 0 : share(element).prose / (double) prose;
        Names.Verdict verdict = Names.of(element);
        if (verdict == Names.Verdict.COMMENTS) {
            return heedsComments;
        }
        if (!trusting) {
            return false;
        }
        boolean tagged = BESIDE_TAGS.contains(tag) || isHidden(element) || isTitledBeside(element);
        if (verdict == Names.Verdict.OUTSIDE || tagged) {
            return part < 0.5 || places.stream().anyMatch(place -> isApart(place, element));
        }
        return verdict == Names.Verdict.BESIDE && part < 0.3;
    }

    /** Whether a part has a heading of its own that calls to read, share or subscribe. */
    private boolean isTitledBeside(Element element) {
        Block first = share(element).first;
        return first != null
                && !first.element().equals(element)
                && first.kind() == Block.Kind.HEADING
                && Boilerplate.opens(first);
    }

    private boolean isFull(Share share) {
        return share.prose >= FULL && share.prose >= prose * 0.15 && share.linkShare() < 0.4;
    }

    /** Whether neither of two elements holds the other. */
    private static boolean isApart(Element one, Element other) {
        return !one.equals(other)
                && !one.parents().contains(other)
                && !other.parents().contains(one);
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && style.replace(" ", "").contains("display:none");
    }
}
