package io.wirewatch.stream;

import io.wirewatch.api.AnalysedText;
import io.wirewatch.api.Article;
import io.wirewatch.api.Detector;
import io.wirewatch.detect.Detection;
import io.wirewatch.detect.DetectorRunner;
import java.util.List;
import java.util.function.Function;

/** Detectors of a test, as the pipeline sees them. */
public final class TestWatch implements Watch {

    private final DetectorRunner runner;
    private final Function<Article, AnalysedText> analyser;

    /** A watch with these detectors. */
    public TestWatch(List<Detector> detectors, Function<Article, AnalysedText> analyser) {
        this.runner = new DetectorRunner(detectors);
        this.analyser = analyser;
    }

    @Override
    public List<String> detectors() {
        return runner.ids();
    }

    @Override
    public String signature() {
        return runner.signature();
    }

    @Override
    public Detection examine(Article article) {
        return runner.run(article, analyser);
    }
}
