package io.wirewatch.bench;

import io.wirewatch.api.Article;
import io.wirewatch.article.Origin;
import io.wirewatch.article.ReadArticle;
import io.wirewatch.article.ReadOutcome;
import io.wirewatch.replay.Archive;
import io.wirewatch.replay.Dispatch;
import io.wirewatch.replay.Fingerprints;
import io.wirewatch.replay.Selection;
import io.wirewatch.stream.ArticleJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Puts many articles in order of date in a small heap, and checks the order: run it with {@code -Xmx512m}. Arguments: number
 * of articles, characters of each.
 */
public final class MergeBenchmark {

    private MergeBenchmark() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        long articles = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
        String body = "x".repeat(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 600);
        Path folder = Files.createTempDirectory("wirewatch-merge");
        long heap = Runtime.getRuntime().maxMemory();
        long begun = System.nanoTime();
        try (Archive archive = new Archive(Selection.ALL, ArticleJson::write, folder, heap / 4)) {
            archive.gather(random(articles, body));
            long gathered = System.nanoTime();
            long seen = check(archive.articles());
            System.out.printf(
                    Locale.ROOT,
                    "%,d articles in order: read in %.1f s, merged in %.1f s, in a heap of %d MiB%n",
                    seen,
                    (gathered - begun) / 1e9,
                    (System.nanoTime() - gathered) / 1e9,
                    heap >> 20);
            if (seen != articles) {
                throw new AssertionError(articles + " went in, " + seen + " came out");
            }
        }
        Files.delete(folder);
    }

    private static Iterator<ReadOutcome> random(long articles, String body) {
        Random random = new Random(1);
        Origin origin = new Origin("archive", "made", "field", List.of(), List.of());
        return Stream.iterate(0L, i -> i < articles, i -> i + 1)
                .<ReadOutcome>map(i -> new ReadArticle(
                        new Article(
                                "article-" + i,
                                Instant.ofEpochSecond(random.nextInt(1_700_000_000))
                                        .atOffset(ZoneOffset.UTC),
                                "made",
                                "",
                                "",
                                "en",
                                body),
                        origin))
                .iterator();
    }

    private static long check(Iterator<Dispatch> articles) {
        Fingerprints known = new Fingerprints();
        Instant last = Instant.MIN;
        while (articles.hasNext()) {
            Dispatch next = articles.next();
            if (next.publishedAt().isBefore(last)) {
                throw new AssertionError(next.publishedAt() + " comes after " + last);
            }
            last = next.publishedAt();
            known.add(next.fingerprint());
        }
        return known.size();
    }
}
