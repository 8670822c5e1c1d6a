package io.wirewatch.cli;

import io.wirewatch.api.AnalysedText;
import io.wirewatch.api.Article;
import io.wirewatch.api.Detector;
import io.wirewatch.detect.Detection;
import io.wirewatch.detect.DetectorRunner;
import io.wirewatch.stream.Watch;
import io.wirewatch.text.TextAnalyser;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The analysis and the detectors of a run, put together. Safe for several threads. */
final class Engine implements Watch {

    private final Function<Article, AnalysedText> analyser;
    private final DetectorRunner runner;

    Engine(Function<Article, AnalysedText> analyser, List<Detector> detectors) {
        this.analyser = analyser;
        this.runner = new DetectorRunner(detectors);
    }

    /** The engine of a configuration folder and of plugins. What cannot be used of them is reported. */
    static Engine load(Path config, List<Path> plugins, Consumer<String> report) {
        TextAnalyser text = TextAnalyser.load(config);
        DetectorSet set = DetectorSet.load(config, plugins, text);
        set.problems().forEach(report);
        return new Engine(text::analyse, set.detectors());
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
