package io.wirewatch.stream;

import io.wirewatch.api.AnalysedText;
import io.wirewatch.api.Article;
import io.wirewatch.api.Detector;
import io.wirewatch.detect.Detection;
import io.wirewatch.detect.DetectorHealth;
import io.wirewatch.detect.DetectorRunner;
import io.wirewatch.detect.Identity;
import io.wirewatch.detect.LoadedDetector;
import java.util.List;
import java.util.function.Function;

/** Detectors of a test, as the pipeline sees them. */
public final class TestWatch implements Watch {

    private final DetectorRunner runner;
    private final Function<Article, AnalysedText> analyser;

    /** A watch with these detectors. */
    public TestWatch(List<Detector> detectors, Function<Article, AnalysedText> analyser) {
        this(new DetectorRunner(detectors), analyser);
    }

    TestWatch(DetectorRunner runner, Function<Article, AnalysedText> analyser) {
        this.runner = runner;
        this.analyser = analyser;
    }

    @Override
    public List<String> detectors() {
        return runner.detectors().stream()
                .map(LoadedDetector::identity)
                .map(Identity::id)
                .toList();
    }

    @Override
    public String signature() {
        return runner.signature();
    }

    @Override
    public Detection examine(Article article) {
        return runner.run(article, analyser);
    }

    @Override
    public void countTold(String key) {
        runner.countTold(key);
    }

    List<DetectorHealth> health() {
        return runner.health();
    }
}
