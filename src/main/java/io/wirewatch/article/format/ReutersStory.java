package io.wirewatch.article.format;

import io.wirewatch.article.date.WrittenDate;

/** One story of the Reuters-21578 collection. */
final class ReutersStory {

    /** A line that is shorter ends where it was meant to; a longer one was broken for the printer. */
    private static final int BROKEN = 50;

    private ReutersStory() {}

    static Draft draft(String sgml, String place) {
        String number = attribute(sgml, "NEWID=\"");
        String title = plain(element(sgml, "TITLE")).strip();
        String body = element(sgml, "BODY");
        String text = paragraphs(plain(body.isEmpty() ? withoutElements(element(sgml, "TEXT")) : body));
        String date = element(sgml, "DATE").strip();
        Facing facing = new Facing(
                number.isEmpty() ? "" : "reuters-21578:" + number, "", "Reuters", title.replace('\n', ' '), "en");
        Dating dating = WrittenDate.in(date)
                .<Dating>map(found -> new Dating.At(found.at(), "field"))
                .orElseGet(() -> Dating.ofField("DATE", date));
        return new Draft(place, facing, dating, text);
    }

    private static String attribute(String sgml, String name) {
        int at = sgml.indexOf(name);
        int end = at < 0 ? -1 : sgml.indexOf('"', at + name.length());
        return end < 0 ? "" : sgml.substring(at + name.length(), end);
    }

    private static String element(String sgml, String name) {
        int open = sgml.indexOf("<" + name + ">");
        int from = open < 0 ? sgml.indexOf("<" + name + " ") : open;
        int start = from < 0 ? -1 : sgml.indexOf('>', from) + 1;
        int end = start <= 0 ? -1 : sgml.indexOf("</" + name + ">", start);
        return end < 0 ? "" : sgml.substring(start, end);
    }

    private static String withoutElements(String text) {
        String rest = text;
        for (String name : new String[] {"TITLE", "AUTHOR", "DATELINE"}) {
            int start = rest.indexOf("<" + name + ">");
            int end = rest.indexOf("</" + name + ">");
            rest = start >= 0 && end > start
                    ? rest.substring(0, start) + rest.substring(end + name.length() + 3)
                    : rest;
        }
        return rest;
    }

    /** Without character references and the agency's mark at the end. */
    private static String plain(String text) {
        String plain = text.indexOf('&') < 0
                ? text
                : text.replace("&#3;", "")
                        .replace("&#5;", "")
                        .replace("&#2;", "")
                        .replace("&#22;", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&");
        String stripped = plain.stripTrailing();
        boolean marked = stripped.endsWith("\n Reuter") || stripped.endsWith("\n REUTER");
        return marked ? stripped.substring(0, stripped.length() - 8) : stripped;
    }

    /** Paragraphs parted by blank lines: a line that is indented begins one, a full line goes on in the next. */
    private static String paragraphs(String text) {
        StringBuilder joined = new StringBuilder(text.length() + 64);
        int at = 0;
        int last = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            boolean indented = text.startsWith("    ", at);
            if (!joined.isEmpty()) {
                joined.append(indented ? "\n\n" : last >= BROKEN ? " " : "\n");
            }
            joined.append(text, indented ? at + 4 : at, end);
            last = end - at;
            at = end + 1;
        }
        return joined.toString().strip();
    }
}
