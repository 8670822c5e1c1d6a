package io.wirewatch.article.html;

import io.wirewatch.article.date.WrittenDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The text of a page's article: its paragraphs, headings and lists in their order, without headline, byline, captions,
 * links to other articles and comments.
 */
final class MainText {

    private static final int ENOUGH = 250;
    private static final int LINES_AFTER = 2;

    private final Layout layout;
    private final String title;
    private final List<Block> blocks;

    private MainText(Layout layout, List<Block> blocks, String title) {
        this.layout = layout;
        this.blocks = blocks;
        this.title = title;
    }

    /** The text of a page that was pruned and cut into blocks, paragraphs parted by a blank line; empty where there is none. */
    static String of(Element body, List<Block> blocks, String title) {
        String text = read(body, blocks, title, true);
        if (text.length() >= ENOUGH) {
            return text;
        }
        String other = read(body, blocks, title, false);
        if (text.isEmpty() && other.isEmpty()) {
            Layout layout = new Layout(blocks, true);
            return read(layout, Scraps.place(layout, blocks, body), blocks, title);
        }
        return other.length() > text.length() * 2 ? other : text;
    }

    private static String read(Element body, List<Block> blocks, String title, boolean trusting) {
        Layout layout = new Layout(blocks, trusting);
        return read(layout, MainElement.of(layout, body), blocks, title);
    }

    private static String read(Layout layout, Element place, List<Block> blocks, String title) {
        Set<Element> main = parts(layout, place);
        List<Block> inside = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean part = isWithin(block.element(), main) && !layout.isBeside(block.element());
            if (part && !layout.isTeaser(i)) {
                inside.add(block);
            }
        }
        return new MainText(layout, inside, title).text();
    }

    /** The place of the text and its neighbours of the same name, as where a box of links cuts the text in two. */
    private static Set<Element> parts(Layout layout, Element main) {
        Set<Element> parts = new HashSet<>(List.of(main));
        if (Containers.rank(main) >= 2
                && main.parent() != null
                && main.getElementsByTag("h1").isEmpty()) {
            main.siblingElements().stream()
                    .filter(other -> other.className().equals(main.className())
                            && other.normalName().equals(main.normalName()))
                    .filter(other -> layout.has(other) && layout.share(other).weight() > 0)
                    .filter(other -> other.select("h1, h2 a").isEmpty())
                    .forEach(parts::add);
        }
        return parts;
    }

    private static boolean isWithin(Element element, Set<Element> parts) {
        for (Element at = element; at != null; at = at.parent()) {
            if (parts.contains(at)) {
                return true;
            }
        }
        return false;
    }

    private String text() {
        List<Block> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int first = firstProse();
        int last = lastProse();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean inside = i >= first && (i <= last || isItemAfter(block, i, last) || isLineAfter(block, i, last));
            if (inside && belongs(block) && isNew(block, seen)) {
                kept.add(block);
            }
        }
        return join(kept);
    }

    private int firstProse() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean prose = block.isProse() || block.isShortSentence() || block.isLead();
            if (prose && !Boilerplate.is(block) && !isTitle(block)) {
                return i;
            }
        }
        return 0;
    }

    private int lastProse() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            if ((block.isProse() || block.isShortSentence()) && !Boilerplate.is(block)) {
                return i;
            }
        }
        return blocks.size() - 1;
    }

    /** The last list of an article need not end in a sentence. */
    private boolean isItemAfter(Block block, int index, int last) {
        return block.kind() == Block.Kind.ITEM
                && index > last
                && blocks.subList(last + 1, index).stream().allMatch(between -> between.kind() == Block.Kind.ITEM)
                && blocks.get(Math.max(0, last)).kind() == Block.Kind.ITEM;
    }

    /** A note below the last sentence, as of who reported and edited, is part of the text. */
    private boolean isLineAfter(Block block, int index, int last) {
        String text = block.text();
        return index <= last + LINES_AFTER
                && ((text.startsWith("(") && text.endsWith(")")) || Boilerplate.isClosing(block))
                && block.kind() == Block.Kind.PARAGRAPH
                && blocks.get(Math.max(0, last)).kind() == Block.Kind.PARAGRAPH;
    }

    private boolean belongs(Block block) {
        if (Boilerplate.is(block) || isTitle(block) || isDate(block)) {
            return false;
        }
        if (block.kind() == Block.Kind.ITEM && listLinks(block) > 0.6) {
            return false;
        }
        if (block.linkShare() > 0.75 && block.kind() != Block.Kind.CELL) {
            return false;
        }
        return block.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private double listLinks(Block item) {
        for (Element at = item.element(); at != null; at = at.parent()) {
            if (at.normalName().equals("ul")
                    || at.normalName().equals("ol")
                    || at.normalName().equals("dl")) {
                return layout.share(at).linkShare();
            }
        }
        return item.linkShare();
    }

    private boolean isTitle(Block block) {
        if (title.isEmpty() || block.text().length() > title.length() + 40) {
            return false;
        }
        if (block.text().equalsIgnoreCase(title)) {
            return true;
        }
        return block.kind() == Block.Kind.HEADING
                && (block.element().normalName().equals("h1")
                        || (title.contains(block.text()) && block.text().length() > 20));
    }

    private static boolean isDate(Block block) {
        return block.text().length() < 60
                && block.plain() > 5
                && WrittenDate.whole(block.text()).isPresent();
    }

    private static boolean isNew(Block block, Set<String> seen) {
        return block.text().length() < 30 || seen.add(block.text());
    }

    /** Paragraphs parted by a blank line; a heading that nothing follows is left out. */
    private static String join(List<Block> kept) {
        int end = kept.size();
        while (end > 0 && kept.get(end - 1).kind() == Block.Kind.HEADING) {
            end--;
        }
        StringBuilder text = new StringBuilder(4096);
        for (Block block : kept.subList(0, end)) {
            text.append(text.isEmpty() ? "" : "\n\n").append(block.text());
        }
        return text.toString();
    }
}
