package io.wirewatch.api;

import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * A text with a date, as a publisher gave it out.
 *
 * @param id stable name of the article: the source's own id or URL, else a hash of source, date and text
 * @param publishedAt time of publication, with the offset from UTC that the source gave
 * @param source the outlet; empty where not known
 * @param url address of the article; empty where not known
 * @param title headline; empty where there is none
 * @param language ISO 639-1 code, with a script where it matters ({@code zh-Hant}); empty where not known
 * @param body the text, as it was read; alerts point into it
 */
public record Article(
        String id, OffsetDateTime publishedAt, String source, String url, String title, String language, String body) {

    /** Checks that the article has an id and a body. */
    public Article {
        Objects.requireNonNull(publishedAt, "publishedAt");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id");
        }
        if (body.isBlank() && title.isBlank()) {
            throw new IllegalArgumentException("article " + id + " has neither title nor body");
        }
    }

    /** The text of one part. */
    public String text(Part part) {
        return part == Part.TITLE ? title : body;
    }

    /** The words that lie at {@code start} to {@code end} of a part, with their place. */
    public Excerpt excerpt(Part part, int start, int end) {
        return new Excerpt(part, start, end, text(part).substring(start, end));
    }
}
