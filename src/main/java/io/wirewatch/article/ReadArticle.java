package io.wirewatch.article;

import io.wirewatch.api.Article;
import java.util.Objects;

/**
 * An article that was read.
 *
 * @param article the article
 * @param from where it comes from
 */
public record ReadArticle(Article article, Origin from) implements ReadOutcome {

    /** Checks that both are there. */
    public ReadArticle {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(from, "from");
    }

    @Override
    public String file() {
        return from.file();
    }

    /** What near-identical texts have in common, as {@link Fingerprint} says; worked out at each call. */
    public long fingerprint() {
        return Fingerprint.of(article.title() + "\n" + article.body());
    }
}
