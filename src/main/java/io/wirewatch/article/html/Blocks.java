package io.wirewatch.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into {@link Block}s in one walk. For one use, by one thread. */
final class Blocks implements NodeVisitor {

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

    private static final Map<String, Block.Kind> KINDS = Map.ofEntries(
            Map.entry("h1", Block.Kind.HEADING),
            Map.entry("h2", Block.Kind.HEADING),
            Map.entry("h3", Block.Kind.HEADING),
            Map.entry("h4", Block.Kind.HEADING),
            Map.entry("h5", Block.Kind.HEADING),
            Map.entry("h6", Block.Kind.HEADING),
            Map.entry("li", Block.Kind.ITEM),
            Map.entry("dd", Block.Kind.ITEM),
            Map.entry("dt", Block.Kind.ITEM),
            Map.entry("td", Block.Kind.CELL),
            Map.entry("th", Block.Kind.CELL));

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder run = new StringBuilder(512);
    private int linked;
    private int links;
    private int breaks;
    private Element place;

    private Blocks(Element root) {
        this.place = root;
    }

    static List<Block> of(Element root) {
        Blocks blocks = new Blocks(root);
        root.traverse(blocks);
        blocks.close(root);
        return blocks.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        String tag = element.normalName();
        if (tag.equals("br")) {
            lineBreak();
        } else if (tag.equals("a")) {
            links += leads(element) ? 1 : 0;
        } else if (BREAKING.contains(tag)) {
            close(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String tag = element.normalName();
        if (tag.equals("a")) {
            links -= leads(element) ? 1 : 0;
        } else if (BREAKING.contains(tag)) {
            Element parent = element.parent();
            close(parent == null ? element : parent);
        }
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
            if (!blank) {
                run.append(c);
                linked += links > 0 ? 1 : 0;
                breaks = 0;
            } else if (!run.isEmpty() && run.charAt(run.length() - 1) != ' ') {
                run.append(' ');
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    /** Whether a link leads to another page. */
    private static boolean leads(Element link) {
        String address = link.attr("href");
        return !address.isEmpty() && address.charAt(0) != '#';
    }

    /** Two breaks part paragraphs, and so does one behind a sentence, a link or a few words; else one is a blank. */
    private void lineBreak() {
        int end = run.length();
        boolean parts = end > 0 && (end < 60 || linked * 2 > end || isSentenceEnd(run.charAt(end - 1)));
        if (++breaks >= 2 || parts) {
            close(place);
        } else {
            append(" ");
        }
    }

    private static boolean isSentenceEnd(char c) {
        return ".!?\"”’。！？".indexOf(c) >= 0;
    }

    private void close(Element next) {
        int end = run.length();
        while (end > 0 && run.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0) {
            blocks.add(new Block(place, kind(place), run.substring(0, end), Math.min(linked, end)));
        }
        run.setLength(0);
        linked = 0;
        breaks = 0;
        place = next;
    }

    private static Block.Kind kind(Element element) {
        Element at = element;
        for (int up = 0; up < 3 && at != null; up++) {
            Block.Kind kind = KINDS.get(at.normalName());
            if (kind != null) {
                return kind;
            }
            at = at.parent();
        }
        return Block.Kind.PARAGRAPH;
    }
}
