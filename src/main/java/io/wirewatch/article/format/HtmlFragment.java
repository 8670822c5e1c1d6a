package io.wirewatch.article.format;

import io.wirewatch.article.html.Fragment;
import org.jsoup.parser.Parser;

/** Texts of data that may be written as HTML. */
final class HtmlFragment {

    private HtmlFragment() {}

    /** Whether a text is written as HTML: it has paragraphs or breaks in tags. */
    static boolean isMarkup(String text) {
        return text.indexOf('<') >= 0
                && (text.contains("</p>")
                        || text.contains("<p>")
                        || text.contains("<br")
                        || text.contains("</div>")
                        || text.contains("</a>"));
    }

    /** Paragraphs of a piece of HTML, parted by blank lines. */
    static String text(String html) {
        return html.isEmpty() ? "" : Fragment.text(html);
    }

    /** A line without tags and character references. */
    static String plain(String line) {
        if (line.indexOf('&') < 0 && line.indexOf('<') < 0) {
            return line;
        }
        return line.indexOf('<') >= 0 && line.contains("</")
                ? Fragment.line(line)
                : Parser.unescapeEntities(line, false);
    }
}
