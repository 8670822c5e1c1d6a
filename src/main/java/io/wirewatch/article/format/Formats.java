package io.wirewatch.article.format;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All formats that are read. */
public final class Formats {

    private final List<ArticleFormat> all;

    private Formats(List<ArticleFormat> all) {
        this.all = all;
    }

    /** The formats that come with Wirewatch, with a user's names for fields of data. */
    public static Formats standard(Map<String, String> columns, Clock clock) {
        Fields fields = new Fields(columns);
        HtmlPage html = new HtmlPage(clock);
        return new Formats(List.of(
                new PlainText(),
                new Markdown(),
                html,
                new JsonLines(fields),
                new JsonDocument(fields),
                new CsvTable(fields),
                new Feed(),
                new NewsXml(),
                new ReutersSgml(),
                new Warc(html),
                new Mbox()));
    }

    /** The format that is surest of a file; empty where none knows it. */
    public Optional<ArticleFormat> of(Opening opening) {
        ArticleFormat best = all.get(0);
        int most = 0;
        for (ArticleFormat format : all) {
            int sureness = format.sureness(opening);
            if (sureness > most) {
                best = format;
                most = sureness;
            }
        }
        return most == 0 ? Optional.empty() : Optional.of(best);
    }
}
