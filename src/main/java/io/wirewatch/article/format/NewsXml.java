package io.wirewatch.article.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Articles in the agencies' XML: NITF, NewsML-G2 and the {@code newsitem} of Reuters' corpus RCV1. A document type is
 * passed over, not fetched.
 */
final class NewsXml implements ArticleFormat {

    private static final String DATE = "the document's date";

    @Override
    public String name() {
        return "news-xml";
    }

    @Override
    public int sureness(Opening opening) {
        boolean known = opening.has("<nitf") || opening.has("<newsitem") || opening.has("<newsmessage");
        return opening.startsWith("<") && known ? 93 : 0;
    }

    @Override
    public Iterator<Entry> read(Content content) throws IOException {
        byte[] bytes = content.all();
        String declared = content.declared().isEmpty() ? Encoded.declaredIn(bytes) : content.declared();
        Document document = Jsoup.parse(Encoding.decode(bytes, declared).text(), "", Parser.xmlParser());
        List<Element> items = document.getElementsByTag("newsItem");
        List<Entry> entries = new ArrayList<>();
        for (Element item : items) {
            String place = items.size() > 1 ? "#" + (entries.size() + 1) : "";
            entries.add(item.hasAttr("itemid") ? corpus(item, place) : newsMl(item, place));
        }
        if (items.isEmpty()) {
            entries.add(nitf(document));
        }
        return entries.iterator();
    }

    private static Draft nitf(Element document) {
        Facing facing = new Facing(
                Xml.attribute(document, "doc-id", "id-string"),
                Xml.attribute(document, "pubdata", "ex-ref"),
                first(Xml.attribute(document, "pubdata", "name"), Xml.deep(document, "distributor")),
                first(Xml.deep(document, "hl1"), Xml.deep(document, "hedline"), Xml.deep(document, "title")),
                first(Xml.attribute(document, "nitf", "xml:lang"), Xml.attribute(document, "body", "xml:lang")));
        String date = first(
                Xml.attribute(document, "date.release", "norm"),
                Xml.attribute(document, "date.issue", "norm"),
                Xml.attribute(document, "pubdata", "date.publication"),
                Xml.attribute(document, "story.date", "norm"));
        return new Draft("", facing, Dating.ofField(DATE, spaced(date)), body(document));
    }

    /** The paragraphs of NITF; of a body that is there twice, as lead and as full text, the full text. */
    private static String body(Element document) {
        Element full = document.selectFirst("block[class=full_text]");
        Element content = full == null ? document.selectFirst("body\\.content") : full;
        Element any = content == null ? document.selectFirst("body") : content;
        return any == null ? "" : HtmlFragment.text(any.html());
    }

    private static Draft newsMl(Element item, String place) {
        Facing facing = new Facing(
                item.attr("guid"),
                Xml.attribute(item, "link", "href"),
                first(Xml.deep(item, "infoSource"), Xml.attribute(item, "infoSource", "literal"), provider(item)),
                first(Xml.deep(item, "headline"), Xml.deep(item, "title")),
                first(Xml.attribute(item, "language", "tag"), item.attr("xml:lang")));
        String date = first(
                Xml.deep(item, "firstCreated"), Xml.deep(item, "contentCreated"), Xml.deep(item, "versionCreated"));
        Element inline = item.selectFirst("inlineXML, inlineData");
        String body = "";
        if (inline != null) {
            Element content = inline.selectFirst("body\\.content, body");
            Element text = content == null ? inline : content;
            String markup = text.childrenSize() > 0 ? text.html() : text.wholeText();
            body = HtmlFragment.isMarkup(markup) ? HtmlFragment.text(markup) : markup.strip();
        }
        return new Draft(place, facing, Dating.ofField(DATE, spaced(date)), body);
    }

    private static String provider(Element item) {
        return first(Xml.deep(item, "provider"), Xml.attribute(item, "provider", "literal"));
    }

    private static Draft corpus(Element item, String place) {
        Facing facing = new Facing(
                "rcv1:" + item.attr("itemid"),
                "",
                "Reuters",
                first(Xml.deep(item, "headline"), Xml.deep(item, "title")),
                item.attr("xml:lang"));
        Element text = item.selectFirst("text");
        String body = text == null ? "" : HtmlFragment.text(text.html());
        return new Draft(place, facing, Dating.ofField(DATE, item.attr("date")), body);
    }

    /** The basic form of ISO 8601 with its marks: {@code 20260514T083000+0800}. */
    private static String spaced(String date) {
        if (!date.matches("[0-9]{8}(?:T[0-9]{4,6}.*)?")) {
            return date;
        }
        String day = date.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6, 8);
        return date.length() < 13
                ? day
                : day + "T" + date.substring(9, 11) + ":" + date.substring(11, 13) + zone(date.substring(13));
    }

    private static String zone(String rest) {
        boolean seconds = rest.length() >= 2 && Character.isDigit(rest.charAt(0));
        return seconds ? ":" + rest : rest;
    }

    private static String first(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }
}
