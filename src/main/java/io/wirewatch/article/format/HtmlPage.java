package io.wirewatch.article.format;

import io.wirewatch.article.html.WebPage;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

/** One article as a page of HTML, as browsers and crawlers save it. */
final class HtmlPage implements ArticleFormat {

    private static final List<String> TAGS = List.of(
            "<html", "<head", "<body", "<div", "<p>", "<article", "<meta", "<title", "<script", "<table", "<br");

    private final Clock clock;

    HtmlPage(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "html";
    }

    @Override
    public int sureness(Opening opening) {
        if (opening.startsWith("<!doctype html") || opening.startsWith("<html")) {
            return 90;
        }
        boolean markup = opening.startsWith("<") && TAGS.stream().anyMatch(opening::has);
        if (markup) {
            return opening.has("<html") || opening.has("<body") ? 70 : 40;
        }
        return opening.has("<html") && opening.has("<head") ? 30 : 0;
    }

    @Override
    public Iterator<Entry> read(Content content) throws IOException {
        byte[] bytes = content.all();
        String declared = content.declared().isEmpty() ? Encoded.declaredIn(bytes) : content.declared();
        return List.<Entry>of(draft("", Encoding.decode(bytes, declared).text(), Facing.NOTHING))
                .iterator();
    }

    /** The draft that a page is; what the page does not say is as {@code around} says. */
    Draft draft(String place, String html, Facing around) {
        WebPage page = WebPage.read(html, LocalDate.now(clock));
        Facing facing = new Facing(
                around.id(),
                page.url().isEmpty() ? around.url() : page.url(),
                page.source().isEmpty() ? around.source() : page.source(),
                page.title().isEmpty() ? around.title() : page.title(),
                page.language());
        Dating dating = page.date()
                .<Dating>map(date -> new Dating.At(date.at(), date.source()))
                .orElse(Dating.NONE);
        return new Draft(place, facing, dating, page.text(), List.of(), page.doubts());
    }
}
