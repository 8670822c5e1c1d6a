package io.wirewatch.article.format;

import java.io.IOException;
import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * Articles as items of a feed: RSS 2.0, Atom, RDF. Read with a lenient parser that knows no document types and fetches
 * nothing, so that a feed which is no good XML is read as far as it makes sense.
 */
final class Feed implements ArticleFormat {

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public int sureness(Opening opening) {
        if (!opening.startsWith("<")) {
            return 0;
        }
        return opening.has("<rss") || opening.has("<feed") || opening.has("<rdf:rdf") || opening.has("<atom:feed")
                ? 92
                : 0;
    }

    @Override
    public Iterator<Entry> read(Content content) throws IOException {
        StreamParser parser = new StreamParser(Parser.xmlParser());
        parser.parse(Encoded.reader(content), "");
        return new Items(parser);
    }

    /** The items of one feed, each dropped from memory when it was read. */
    private static final class Items extends Entries {

        private final StreamParser parser;
        private int count;

        Items(StreamParser parser) {
            this.parser = parser;
        }

        @Override
        @Nullable
        Entry read() throws IOException {
            Element item = parser.selectNext("item, entry, atom|entry");
            if (item == null) {
                return null;
            }
            Draft draft = draft(item, "#" + ++count);
            item.remove();
            return draft;
        }

        private Draft draft(Element item, String place) {
            Document feed = parser.document();
            Facing facing = new Facing(
                    Xml.text(item, "guid", "id", "dc:identifier"),
                    link(item),
                    source(item, feed),
                    HtmlFragment.plain(Xml.text(item, "title")),
                    first(
                            Xml.text(item, "dc:language"),
                            Xml.text(feed, "language", "dc:language"),
                            feedLanguage(feed)));
            String date = Xml.text(item, "pubdate", "published", "dc:date", "issued", "dcterms:issued", "date");
            String changed = Xml.text(item, "updated", "modified", "dcterms:modified");
            String body = first(
                    Xml.markup(item, "content:encoded"),
                    Xml.markup(item, "content"),
                    Xml.markup(item, "description"),
                    Xml.markup(item, "summary"));
            String text = HtmlFragment.isMarkup(body)
                    ? HtmlFragment.text(body)
                    : HtmlFragment.plain(body).strip();
            return new Draft(place, facing, Dating.ofField("the item's date", date.isEmpty() ? changed : date), text);
        }

        private static String feedLanguage(Document feed) {
            Element root = feed.firstElementChild();
            return root == null ? "" : root.attr("xml:lang");
        }

        private static String source(Element item, Document feed) {
            Element channel = feed.selectFirst("channel, feed");
            String title = channel == null ? "" : HtmlFragment.plain(Xml.text(channel, "title"));
            return first(Xml.text(item, "source", "dc:source"), title);
        }

        private static String link(Element item) {
            String written = "";
            for (Element child : item.children()) {
                if (child.normalName().equals("link")) {
                    boolean alternate =
                            child.attr("rel").isEmpty() || child.attr("rel").equals("alternate");
                    written = written.isEmpty() && alternate
                            ? first(child.attr("href"), child.text().strip())
                            : written;
                }
            }
            return first(written, item.attr("rdf:about"));
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
}
