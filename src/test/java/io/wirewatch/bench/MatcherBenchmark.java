package io.wirewatch.bench;

import io.wirewatch.api.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Microseconds for an article of 3 KB against so many rules, and the same in Lucene Monitor. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx2g"})
public class MatcherBenchmark {

    private static final int ARTICLES = 1_000;

    /** How many rules. */
    @Param({"3", "100", "1000", "10000"})
    public int rules;

    private final List<List<String>> texts = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private OurMatcher ours = new OurMatcher(List.of());
    private LuceneMatcher lucene = new LuceneMatcher(List.of());
    private int next;

    /** Makes articles and rules. */
    @Setup
    public void prepare() {
        GeneratedNews news = new GeneratedNews(7);
        for (int i = 0; i < ARTICLES; i++) {
            texts.add(news.sentences());
            articles.add(GeneratedNews.article(i, texts.get(i)));
        }
        List<GeneratedNews.Rule> made = new ArrayList<>();
        while (made.size() < rules) {
            made.add(news.rule());
        }
        ours = new OurMatcher(made);
        lucene.close();
        lucene = new LuceneMatcher(made);
    }

    /** Closes the index. */
    @TearDown
    public void close() {
        lucene.close();
    }

    /** Wirewatch: from the text to the rules that match. */
    @Benchmark
    public Set<Integer> wirewatch() {
        return ours.match(articles.get(next()));
    }

    /** Wirewatch's tokens alone, which are made once for everything. */
    @Benchmark
    public int tokensAlone() {
        return ours.tokens(articles.get(next())).size();
    }

    /** Lucene Monitor: from the text to the rules that match. */
    @Benchmark
    public Set<Integer> luceneMonitor() {
        return lucene.match(texts.get(next()));
    }

    private int next() {
        next = next + 1 == ARTICLES ? 0 : next + 1;
        return next;
    }
}
