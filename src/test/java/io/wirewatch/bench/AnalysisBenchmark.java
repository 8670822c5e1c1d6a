package io.wirewatch.bench;

import io.wirewatch.api.Article;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Microseconds for the analysis of an article of 3 KB with the three built-in detectors, and for its parts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
public class AnalysisBenchmark {

    private static final int ARTICLES = 1_000;

    private final AnalysisParts parts = new AnalysisParts();
    private final List<Article> articles = new PlainNews(7).articles(ARTICLES);
    private int next;

    /** What is no text of the article. */
    @Benchmark
    public int furniture() {
        return parts.furniture(next());
    }

    /** Furniture, tokens and sentences. */
    @Benchmark
    public int tokens() {
        return parts.tokens(next());
    }

    /** The same and all names. */
    @Benchmark
    public int names() {
        return parts.names(next());
    }

    /** All of it, with the three detectors. */
    @Benchmark
    public int whole() {
        return parts.whole(next());
    }

    private Article next() {
        next = next + 1 == ARTICLES ? 0 : next + 1;
        return articles.get(next);
    }
}
