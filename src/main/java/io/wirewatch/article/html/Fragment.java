package io.wirewatch.article.html;

import java.util.StringJoiner;
import org.jsoup.Jsoup;

/** Pieces of HTML that are an article's text already: what a feed or a wire sends. */
public final class Fragment {

    private Fragment() {}

    /** Its paragraphs, parted by blank lines, without scripts, pictures and captions. */
    public static String text(String html) {
        StringJoiner text = new StringJoiner("\n\n");
        Outline.of(Jsoup.parseBodyFragment(html)).blocks().forEach(block -> text.add(block.text()));
        return text.toString();
    }

    /** Its text as one line. */
    public static String line(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}
