package io.wirewatch.article.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What of a page is never text of an article: scripts, controls, captions, navigation. */
final class NeverText {

    private static final Set<String> TAGS = Set.of(
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
    private static final Set<String> STRUCTURES = Set.of("table", "pre", "blockquote", "ul", "ol");
    private static final int CAPTION = 300;

    private NeverText() {}

    /** Whether an element is one of these, with all that is in it. */
    static boolean is(Element element) {
        String tag = element.normalName();
        return TAGS.contains(tag) || (tag.equals("figure") && isPicture(element));
    }

    /** A figure around a table, a list or long text is no picture. */
    private static boolean isPicture(Element figure) {
        return ShownText.all(figure, CAPTION).length() < CAPTION && !holdsText(figure);
    }

    private static boolean holdsText(Element element) {
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (STRUCTURES.contains(child.normalName()) || holdsText(child)) {
                return true;
            }
        }
        return false;
    }
}
