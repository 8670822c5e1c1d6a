package io.wirewatch.replay;

import io.wirewatch.api.Article;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which articles of an archive are replayed.
 *
 * @param from published at this time or later
 * @param before published before this time
 * @param sources the outlets wanted; empty for all
 * @param limit so many at most, the oldest
 */
public record Selection(Instant from, Instant before, Set<String> sources, long limit) {

    /** All articles. */
    public static final Selection ALL = new Selection(Instant.MIN, Instant.MAX, Set.of(), Long.MAX_VALUE);

    /** Checks that something can be left. */
    public Selection {
        sources = Set.copyOf(sources);
        if (!from.isBefore(before)) {
            throw new IllegalArgumentException("no day lies between --from and --to; the first comes before the last");
        }
        if (limit < 1) {
            throw new IllegalArgumentException("--limit " + limit + " leaves nothing; use 1 or more");
        }
    }

    /** Whether an article is wanted, before the limit. */
    boolean wants(Article article) {
        Instant at = article.publishedAt().toInstant();
        return !at.isBefore(from)
                && at.isBefore(before)
                && (sources.isEmpty() || sources.stream().anyMatch(article.source()::equalsIgnoreCase));
    }

    /** The same for the same selection. */
    String signature() {
        return from + " " + before + " " + new TreeSet<>(sources) + " " + limit;
    }
}
