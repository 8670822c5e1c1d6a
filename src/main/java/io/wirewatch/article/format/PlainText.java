package io.wirewatch.article.format;

import io.wirewatch.article.date.TextDate;
import io.wirewatch.article.format.Draft.Cut;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** One article as plain text, with or without front matter between {@code ---} lines. */
final class PlainText implements ArticleFormat {

    @Override
    public String name() {
        return "text";
    }

    @Override
    public int sureness(Opening opening) {
        return opening.isBinary() ? 0 : 10;
    }

    @Override
    public Iterator<Entry> read(Content content) throws IOException {
        Encoding.Decoded decoded = content.text();
        return List.<Entry>of(draft(decoded.text())).iterator();
    }

    /** The article that a text is. */
    static Draft draft(String raw) {
        String text = raw.replace("\r\n", "\n").replace('\r', '\n');
        FrontMatter front = FrontMatter.of(text);
        Optional<TextDate> date = TextDate.of(text);
        int from = Math.max(front.end(), date.map(TextDate::lead).orElse(0));
        String title = front.facing().title();
        Optional<Headline> headline = title.isEmpty() ? Headline.of(text, from) : Headline.again(text, from, title);
        int start = headline.map(Headline::end).orElse(from);
        Facing facing = headline.map(line -> front.facing().withTitle(line.title()))
                .orElse(front.facing())
                .orSource(Outlet.of(
                        text.substring(start), headline.map(Headline::title).orElse("")));
        return new Draft(
                "",
                facing,
                date.<Dating>map(found -> new Dating.At(found.date().at(), found.rule()))
                        .orElse(Dating.NONE),
                text.substring(start).strip(),
                cuts(text, from, start),
                notes(text, date));
    }

    private static List<Cut> cuts(String text, int lead, int start) {
        List<Cut> cuts = new ArrayList<>();
        if (!text.substring(0, lead).isBlank()) {
            cuts.add(new Cut(text.substring(0, lead), "stands before the text"));
        }
        if (!text.substring(lead, start).isBlank()) {
            cuts.add(new Cut(text.substring(lead, start), "headline"));
        }
        return cuts;
    }

    private static List<String> notes(String text, Optional<TextDate> date) {
        return date.map(found -> found.conflicts(text)).orElse(List.of());
    }
}
