package io.wirewatch.bench;

import io.wirewatch.api.Article;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints the table of Wirewatch's matcher beside Lucene Monitor on the same rules and articles: microseconds of CPU for an
 * article of 3 KB, and for the rules the seconds and megabytes that they take.
 */
public final class MatcherTable {

    private static final int ARTICLES = 1_000;

    private MatcherTable() {}

    /** Prints the table. */
    public static void main(String[] arguments) {
        System.out.println(
                "| rules | Wirewatch µs | tokens alone µs | Lucene Monitor µs | times faster | compiled s | MB |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int rules : new int[] {3, 100, 1_000, 10_000}) {
            print(rules);
        }
    }

    private static void print(int count) {
        GeneratedNews news = new GeneratedNews(7);
        List<List<String>> texts = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            texts.add(news.sentences());
            articles.add(GeneratedNews.article(i, texts.get(i)));
        }
        List<GeneratedNews.Rule> rules = new ArrayList<>();
        while (rules.size() < count) {
            rules.add(news.rule());
        }
        Compiled ours = Compiled.of(rules);
        try (LuceneMatcher lucene = new LuceneMatcher(rules)) {
            Map<String, Double> took = new CpuRounds(ARTICLES)
                    .with("ours", i -> ours.matcher().match(articles.get(i)).size())
                    .with("tokens", i -> ours.matcher().tokens(articles.get(i)).size())
                    .with("lucene", i -> lucene.match(texts.get(i)).size())
                    .run();
            double mine = took.getOrDefault("ours", 0.0);
            double other = took.getOrDefault("lucene", 0.0);
            double tokens = took.getOrDefault("tokens", 0.0);
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %.1f | %.1f | %,.0f | %.0f | %.2f | %.1f |%n",
                    count,
                    mine,
                    tokens,
                    other,
                    other / mine,
                    ours.seconds(),
                    ours.megabytes());
        }
    }

    /** A matcher, with the seconds that it took to make and the megabytes that it holds. */
    private record Compiled(OurMatcher matcher, double seconds, double megabytes) {

        static Compiled of(List<GeneratedNews.Rule> rules) {
            new OurMatcher(rules);
            long begun = System.nanoTime();
            OurMatcher matcher = new OurMatcher(rules);
            double seconds = (System.nanoTime() - begun) / 1e9;
            return new Compiled(matcher, seconds, (usedWithAnother(rules) - used()) / 1e6);
        }

        private static long usedWithAnother(List<GeneratedNews.Rule> rules) {
            OurMatcher another = new OurMatcher(rules);
            try {
                return used();
            } finally {
                Reference.reachabilityFence(another);
            }
        }

        private static long used() {
            Runtime runtime = Runtime.getRuntime();
            for (int i = 0; i < 3; i++) {
                runtime.gc();
            }
            return runtime.totalMemory() - runtime.freeMemory();
        }
    }
}
