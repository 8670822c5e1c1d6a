package io.wirewatch.article.html;

import com.google.re2j.Pattern;
import io.wirewatch.article.date.WrittenDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The text of a page's article: its paragraphs, headings and lists in their order, without headline, byline, captions,
 * links to other articles and comments.
 */
final class MainText {

    /** A time of day, or how long ago, alone on its line, as above the parts of a running report. */
    private static final Pattern CLOCK =
            Pattern.compile("[0-9]{1,2}[:.h][0-9]{2}( ?[A-Za-z.]{2,5}){0,2}|[0-9]{1,2} ?[a-z]{1,8} ago");

    private static final int ENOUGH = 250;
    private static final int LINES_AFTER = 2;
    /** What a part of the text must weigh that only looks like the rest. */
    private static final int SECTION = 150;

    private static final int INTRODUCTION = 300;
    private static final int LABELLED = 3;

    private final String title;
    private final List<Block> blocks;

    private MainText(List<Block> blocks, String title) {
        this.blocks = blocks;
        this.title = title;
    }

    /** The text of a page, paragraphs parted by a blank line; empty where there is none. */
    static String of(Outline outline, Place body, String title) {
        String text = read(outline, body, title, true);
        if (text.length() >= ENOUGH) {
            return text;
        }
        String other = read(outline, body, title, false);
        if (text.isEmpty() && other.isEmpty()) {
            Layout layout = new Layout(outline, true);
            return read(layout, Scraps.place(layout, outline, body), outline, title);
        }
        return other.length() > text.length() * 2 ? other : text;
    }

    private static String read(Outline outline, Place body, String title, boolean trusting) {
        Layout layout = new Layout(outline, trusting);
        return read(layout, MainElement.of(layout, outline, body, title), outline, title);
    }

    private static String read(Layout layout, Place main, Outline outline, String title) {
        BitSet parts = new BitSet(outline.size());
        parts(layout, outline, main).forEach(part -> parts.set(part.index()));
        List<Block> inside = new ArrayList<>();
        int prose = 0;
        for (Block block : outline.blocks()) {
            if (prose > ENOUGH && block.isLink() && block.place().tag().equals("h1")) {
                break;
            }
            boolean part = isWithin(block.place(), parts) && !layout.isBeside(block.place());
            if (part && !layout.isTeaser(block.order())) {
                inside.add(block);
                prose += block.isProse() ? block.plain() : 0;
            }
        }
        return new MainText(inside, title).text();
    }

    /** The place of the text and its neighbours of the same name, as where a box of links cuts the text in two. */
    private static List<Place> parts(Layout layout, Outline outline, Place main) {
        Place around = main.parent();
        boolean named = main.rank() >= 2;
        if (around == null || outline.hasHeadline(main) || !(named || isSection(main))) {
            return List.of(main);
        }
        List<Place> parts = new ArrayList<>(List.of(main));
        for (Place other : outline.within(around)) {
            if (named && isIntroduction(layout, outline, other, main)) {
                parts.add(other);
            }
            boolean text = named ? layout.weight(other) > 0 : layout.weight(other) > SECTION && other.linkShare() < 0.3;
            if (text && isAlike(other, main) && !other.equals(main) && !outline.hasTitle(other)) {
                parts.add(other);
            }
        }
        return parts;
    }

    /** Whether a part right before a named one has more of the text than a lead has. */
    private static boolean isIntroduction(Layout layout, Outline outline, Place part, Place main) {
        return part.last() < main.index()
                && layout.weight(part) > INTRODUCTION
                && part.linkShare() < 0.3
                && !layout.isBeside(part)
                && !outline.hasTitle(part);
    }

    private static boolean isSection(Place place) {
        return place.tag().equals("section") || !place.element().className().isEmpty();
    }

    private static boolean isAlike(Place one, Place other) {
        return one.tag().equals(other.tag())
                && one.element().className().equals(other.element().className());
    }

    private static boolean isWithin(Place place, BitSet parts) {
        for (Place at = place; at != null; at = at.parent()) {
            if (parts.get(at.index())) {
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
        return join(PulledQuotes.without(kept));
    }

    private int firstProse() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean prose = block.isProse() || block.isShortSentence() || block.isLead();
            if (prose && !block.isBoilerplate() && !isTitle(block)) {
                return i;
            }
        }
        return 0;
    }

    private int lastProse() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            if ((block.isProse() || block.isShortSentence()) && !block.isBoilerplate()) {
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
        if (block.isBoilerplate() || isTitle(block) || isDate(block)) {
            return false;
        }
        if (!block.isProse() && isAmongLinks(block)) {
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

    /** Whether a line stands in a box without prose that is mostly links, as their heading does. */
    private static boolean isAmongLinks(Block block) {
        Place box = block.place();
        for (Place at = box.parent(); at != null && at.prose() == 0; at = at.parent()) {
            box = at;
        }
        boolean quoted = box.tag().equals("blockquote");
        return !quoted && box.prose() == 0 && box.blockCount() >= LABELLED && box.linkShare() > 0.6;
    }

    private static double listLinks(Block item) {
        for (Place at = item.place(); at != null; at = at.parent()) {
            String tag = at.tag();
            if (tag.equals("ul") || tag.equals("ol") || tag.equals("dl")) {
                return at.linkShare();
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
                && (block.place().tag().equals("h1")
                        || (title.contains(block.text()) && block.text().length() > 20));
    }

    private static boolean isDate(Block block) {
        boolean apart =
                block.kind() == Block.Kind.PARAGRAPH && !block.place().tag().equals("p");
        if (apart && CLOCK.matcher(block.text()).matches()) {
            return true;
        }
        return block.text().length() < 60
                && block.plain() > 5
                && DatedPage.hasDigit(block.text())
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
