package io.wirewatch.samples;

import io.wirewatch.api.Article;
import java.time.OffsetDateTime;

/** Articles for tests. */
public final class Articles {

    private Articles() {}

    /** An article with this id and body, of 5 March 2025. */
    public static Article of(String id, String body) {
        return of(id, body, "2025-03-05T10:00:00Z");
    }

    /** An article with this id, body and date. */
    public static Article of(String id, String body, String publishedAt) {
        return new Article(
                id, OffsetDateTime.parse(publishedAt), "The Harbour Post", "", "Talk of the port", "en", body);
    }
}
