package io.wirewatch.article.format;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Values of elements of XML by their names in small letters. */
final class Xml {

    private Xml() {}

    /** Text of the first child that has one of the names, in the order of the names; empty where none has. */
    static String text(Element parent, String... names) {
        for (String name : names) {
            for (Element child : parent.children()) {
                if (isNamed(child, name) && child.hasText()) {
                    return child.wholeText().strip();
                }
            }
        }
        return "";
    }

    /** The same as markup: what the child holds as elements, or as text that is itself markup. */
    static String markup(Element parent, String name) {
        for (Element child : parent.children()) {
            if (isNamed(child, name)) {
                return child.childrenSize() > 0 ? child.html() : child.wholeText();
            }
        }
        return "";
    }

    /** Text of the first element at any depth below that has one of the names; empty where none has. */
    static String deep(Element root, String... names) {
        for (String name : names) {
            for (Element element : root.getElementsByTag(name)) {
                if (element.hasText()) {
                    return element.text().strip();
                }
            }
        }
        return "";
    }

    /** Value of an attribute of the first element at any depth below; empty where there is none. */
    static String attribute(Element root, String name, String attribute) {
        for (Element element : root.getElementsByTag(name)) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute).strip();
            }
        }
        return "";
    }

    private static boolean isNamed(Element element, String name) {
        String tag = element.tagName().toLowerCase(Locale.ROOT);
        return tag.equals(name) || (name.indexOf(':') < 0 && tag.equals("atom:" + name));
    }
}
