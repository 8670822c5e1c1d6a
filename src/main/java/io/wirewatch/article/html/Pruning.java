package io.wirewatch.article.html;

import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Takes off a page what is never text of an article: scripts, controls, captions, navigation. */
final class Pruning implements NodeFilter {

    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "canvas",
            "iframe",
            "object",
            "embed",
            "applet",
            "button",
            "input",
            "select",
            "textarea",
            "option",
            "nav",
            "audio",
            "video",
            "picture",
            "img",
            "map",
            "menu",
            "dialog",
            "figcaption",
            "math",
            "link",
            "meta",
            "head",
            "amp-ad",
            "amp-embed",
            "amp-sidebar",
            "amp-iframe",
            "amp-img",
            "amp-analytics",
            "progress",
            "meter",
            "marquee",
            "source",
            "track",
            "datalist",
            "rt",
            "rp");
    private static final int CAPTION = 300;

    /** Removes them from the element's inside. */
    static void prune(Element root) {
        root.filter(new Pruning());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Comment || node instanceof DataNode) {
            return FilterResult.REMOVE;
        }
        if (node instanceof Element element && depth > 0) {
            String tag = element.normalName();
            if (NEVER.contains(tag) || (tag.equals("figure") && isPicture(element))) {
                return FilterResult.REMOVE;
            }
        }
        return FilterResult.CONTINUE;
    }

    /** A figure around a table, a list or long text is no picture. */
    private static boolean isPicture(Element figure) {
        return figure.selectFirst("table, pre, blockquote, ul, ol") == null
                && figure.text().length() < CAPTION;
    }
}
