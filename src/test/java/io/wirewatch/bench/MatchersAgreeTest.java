package io.wirewatch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchersAgreeTest {

    private static final long SEED = 11;

    @Test
    void wirewatchAndLuceneFindTheSameRules() {
        GeneratedNews news = new GeneratedNews(SEED);
        List<GeneratedNews.Rule> rules = new ArrayList<>();
        while (rules.size() < 2_000) {
            rules.add(news.rule());
        }
        OurMatcher ours = new OurMatcher(rules);
        int matches = 0;
        try (LuceneMatcher lucene = new LuceneMatcher(rules)) {
            for (int i = 0; i < 60; i++) {
                List<String> sentences = news.sentences();
                Set<Integer> found = ours.match(GeneratedNews.article(i, sentences));
                assertThat(found).as("seed %s, article %s", SEED, i).isEqualTo(lucene.match(sentences));
                matches += found.size();
            }
        }
        assertThat(matches).as("a test that finds nothing says nothing").isPositive();
    }

    @Test
    void tenThousandRulesCompileQuicklyIntoLittleMemory() {
        GeneratedNews news = new GeneratedNews(SEED);
        List<GeneratedNews.Rule> rules = new ArrayList<>();
        while (rules.size() < 10_000) {
            rules.add(news.rule());
        }
        new OurMatcher(rules.subList(0, 2_000));
        long before = used();
        long begun = System.nanoTime();
        OurMatcher ours = new OurMatcher(rules);
        double seconds = (System.nanoTime() - begun) / 1e9;
        double megabytes = (used() - before) / 1e6;
        assertThat(ours.match(GeneratedNews.article(0, news.sentences()))).isNotNull();
        assertThat(seconds)
                .as("seconds; ten times the target, for a busy machine")
                .isLessThan(10);
        assertThat(megabytes).as("megabytes").isLessThan(100);
        System.out.printf("10,000 rules: %.2f s, %.1f MB%n", seconds, megabytes);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
