package io.wirewatch.bench;

import io.wirewatch.api.Article;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Prints what the analysis of an article of 3 KB costs with the three built-in detectors, and its parts, in microseconds of
 * CPU, beside lower-casing and splitting the same text, which tells how fast the machine is at the moment.
 */
public final class AnalysisTable {

    private static final int ARTICLES = 1_000;

    private AnalysisTable() {}

    /** Prints the table. */
    public static void main(String[] arguments) {
        AnalysisParts parts = new AnalysisParts();
        List<Article> mixed = new PlainNews(7).articles(ARTICLES);
        CpuRounds rounds = new CpuRounds(ARTICLES)
                .with(
                        "lower case and split",
                        i -> mixed.get(i).body().toLowerCase(Locale.ROOT).split("\\W+").length)
                .with("furniture", i -> parts.furniture(mixed.get(i)))
                .with("tokens and sentences, with furniture", i -> parts.tokens(mixed.get(i)))
                .with("the same and all names", i -> parts.names(mixed.get(i)))
                .with("**all of it, three detectors**", i -> parts.whole(mixed.get(i)));
        for (PlainNews.Kind kind : PlainNews.Kind.values()) {
            PlainNews news = new PlainNews(8);
            List<Article> same =
                    Stream.generate(() -> news.article(0, kind)).limit(ARTICLES).toList();
            rounds.with("all of it, articles of " + kind, i -> parts.whole(same.get(i)));
        }
        System.out.println("| part | µs an article |");
        System.out.println("|---|---|");
        for (Map.Entry<String, Double> part : rounds.run().entrySet()) {
            System.out.printf(Locale.ROOT, "| %s | %.1f |%n", part.getKey(), part.getValue());
        }
    }
}
