package io.wirewatch.article.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Cuts the text of a page into {@link Block}s as a walk goes in and out of its places. For one use, by one thread. */
final class Blocks {

    /** Tags that begin a line of their own; as in browsers, all others, also unknown ones, run on within the line. */
    private static final Set<String> BREAKING = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "noscript",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "amp-accordion",
            "amp-lightbox");

    private final List<Block> blocks = new ArrayList<>();
    private char[] run = new char[1024];
    private int length;
    private int linked;
    private int links;
    private int breaks;
    private @Nullable Place place;

    /** Whether a tag begins a line of its own. */
    static boolean isBreaking(String tag) {
        return BREAKING.contains(tag);
    }

    /** All blocks of the places that were left. */
    List<Block> all() {
        return blocks;
    }

    /** Goes into a place. */
    void open(Place inner) {
        String tag = inner.tag();
        if (tag.equals("br")) {
            lineBreak();
        } else if (tag.equals("a")) {
            links += leads(inner.element()) ? 1 : 0;
        } else if (place == null || BREAKING.contains(tag)) {
            close(inner);
        }
    }

    /** Goes out of a place. */
    void leave(Place inner) {
        String tag = inner.tag();
        if (tag.equals("a")) {
            links -= leads(inner.element()) ? 1 : 0;
        } else if (BREAKING.contains(tag)) {
            Place parent = inner.parent();
            close(parent == null ? inner : parent);
        }
    }

    /** Adds text. */
    void append(String text) {
        reserve(text.length());
        int from = length;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
            if (!blank) {
                run[length++] = c;
                breaks = 0;
            } else if (length > 0 && run[length - 1] != ' ') {
                run[length++] = ' ';
            }
        }
        linked += links > 0 ? length - from : 0;
    }

    private void reserve(int more) {
        if (length + more > run.length) {
            run = Arrays.copyOf(run, Math.max(length + more, run.length * 2));
        }
    }

    /** Whether a link leads to another page. */
    private static boolean leads(Element link) {
        String address = link.attr("href");
        return !address.isEmpty() && address.charAt(0) != '#';
    }

    /** Two breaks part paragraphs, and so does one behind a sentence, a link or a few words; else one is a blank. */
    private void lineBreak() {
        boolean parts = length > 0 && (length < 60 || linked * 2 > length || isSentenceEnd(run[length - 1]));
        if ((++breaks >= 2 || parts) && place != null) {
            close(place);
        } else {
            append(" ");
        }
    }

    private static boolean isSentenceEnd(char c) {
        return ".!?\"”’。！？".indexOf(c) >= 0;
    }

    private void close(Place next) {
        int end = length;
        while (end > 0 && run[end - 1] == ' ') {
            end--;
        }
        if (end > 0 && place != null) {
            String text = new String(run, 0, end);
            blocks.add(new Block(place, kind(place), text, Math.min(linked, end), blocks.size()));
        }
        length = 0;
        linked = 0;
        breaks = 0;
        place = next;
    }

    private static Block.Kind kind(Place place) {
        Place at = place;
        for (int up = 0; up < 3 && at != null; up++) {
            Block.Kind kind = own(at.tag());
            if (kind != Block.Kind.PARAGRAPH) {
                return kind;
            }
            at = at.parent();
        }
        return Block.Kind.PARAGRAPH;
    }

    private static Block.Kind own(String tag) {
        return switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
            case "li", "dd", "dt" -> Block.Kind.ITEM;
            case "td", "th" -> Block.Kind.CELL;
            default -> Block.Kind.PARAGRAPH;
        };
    }
}
