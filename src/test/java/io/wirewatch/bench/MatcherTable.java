package io.wirewatch.bench;

import io.wirewatch.api.Article;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Prints the table of Wirewatch's matcher beside Lucene Monitor: microseconds of this thread's CPU for an article, the
 * median of rounds that take turns. On a busy machine this says more than the clock on the wall.
 */
public final class MatcherTable {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int ARTICLES = 1_000;
    private static final int ROUNDS = 5;
    private static final long ROUND_NANOS = 700_000_000L;

    private MatcherTable() {}

    /** Prints the table. */
    public static void main(String[] arguments) {
        System.out.println("| rules | Wirewatch µs | tokens alone µs | Lucene Monitor µs | times faster |");
        System.out.println("|---|---|---|---|---|");
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
        OurMatcher ours = new OurMatcher(rules);
        try (LuceneMatcher lucene = new LuceneMatcher(rules)) {
            double[][] rounds = new double[3][ROUNDS];
            for (int round = -2; round < ROUNDS; round++) {
                int at = Math.max(0, round);
                rounds[0][at] = round(i -> ours.match(articles.get(i)).size());
                rounds[1][at] = round(i -> ours.tokens(articles.get(i)).size());
                rounds[2][at] = round(i -> lucene.match(texts.get(i)).size());
            }
            double mine = median(rounds[0]);
            double other = median(rounds[2]);
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %.1f | %.1f | %,.0f | %.0f |%n",
                    count,
                    mine,
                    median(rounds[1]),
                    other,
                    other / mine);
        }
    }

    private interface Work {
        int on(int article);
    }

    private static double round(Work work) {
        long begun = CLOCK.getCurrentThreadCpuTime();
        long done = 0;
        long sum = 0;
        while (CLOCK.getCurrentThreadCpuTime() - begun < ROUND_NANOS) {
            for (int i = 0; i < 20; i++) {
                sum += work.on((int) (done++ % ARTICLES));
            }
        }
        if (sum < 0) {
            throw new IllegalStateException("a sum of sizes is never negative");
        }
        return (CLOCK.getCurrentThreadCpuTime() - begun) / 1e3 / done;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
