package io.wirewatch.article.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a small part of a page as one line, with or without what is never text. For one use. */
final class ShownText implements NodeFilter {

    private final StringBuilder text = new StringBuilder();
    private final int most;
    private final boolean apart;
    private final boolean whole;

    private ShownText(int most, boolean apart, boolean whole) {
        this.most = most;
        this.apart = apart;
        this.whole = whole;
    }

    /** An element's text, blanks made one; of a longer one at least the first {@code most} characters. */
    static String of(Element element, int most) {
        return read(element, new ShownText(most, false, false));
    }

    /** The same with a blank between all parts, as a leaf of a calendar shows day, month and year. */
    static String apart(Element element, int most) {
        return read(element, new ShownText(most, true, false));
    }

    /** The same with captions, controls and the like. */
    static String all(Element element, int most) {
        return read(element, new ShownText(most, false, true));
    }

    private static String read(Element element, ShownText shown) {
        element.filter(shown);
        return shown.text.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (text.length() > most) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (!whole && depth > 0 && NeverText.is(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            breakLine(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            breakLine(element);
        }
        return FilterResult.CONTINUE;
    }

    private void breakLine(Element element) {
        if (apart || element.isBlock() || element.normalName().equals("br")) {
            append(" ");
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c <= ' ' || c == '\u00a0';
            if (!blank) {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }
}
