package io.wirewatch.cli;

import io.wirewatch.api.AnalysedText;
import io.wirewatch.api.Article;
import io.wirewatch.detect.Detection;
import io.wirewatch.detect.DetectorHealth;
import io.wirewatch.detect.DetectorRunner;
import io.wirewatch.detect.Identity;
import io.wirewatch.detect.LoadedDetector;
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

    Engine(Function<Article, AnalysedText> analyser, List<LoadedDetector> detectors) {
        this(analyser, DetectorRunner.of(detectors));
    }

    private Engine(Function<Article, AnalysedText> analyser, DetectorRunner runner) {
        this.analyser = analyser;
        this.runner = runner;
    }

    /** The engine of a configuration folder and of plugins. What cannot be used of them is reported. */
    static Engine load(Path config, List<Path> plugins, Consumer<String> report) {
        TextAnalyser text = TextAnalyser.load(config);
        DetectorSet set = DetectorSet.load(config, plugins, text);
        set.problems().forEach(report);
        return new Engine(text::analyse, set.all());
    }

    /** An engine with other detectors. What was counted of those that stay as they are counts on. */
    Engine with(Function<Article, AnalysedText> other, List<LoadedDetector> detectors) {
        return new Engine(other, runner.with(detectors));
    }

    /** The detectors with what is known of each. */
    List<LoadedDetector> loaded() {
        return runner.detectors();
    }

    /** How each has fared, in the same order. */
    List<DetectorHealth> health() {
        return runner.health();
    }

    @Override
    public List<String> detectors() {
        return runner.detectors().stream()
                .map(LoadedDetector::identity)
                .filter(identity -> !identity.shadow())
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
}
