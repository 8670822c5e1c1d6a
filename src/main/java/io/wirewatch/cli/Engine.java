package io.wirewatch.cli;

import io.wirewatch.api.AnalysedText;
import io.wirewatch.api.Article;
import io.wirewatch.api.Detector;
import io.wirewatch.api.DetectorProvider;
import io.wirewatch.config.yaml.Diagnostic;
import io.wirewatch.detect.Detection;
import io.wirewatch.detect.DetectorRunner;
import io.wirewatch.rule.RuleBook;
import io.wirewatch.stream.Watch;
import io.wirewatch.text.TextAnalyser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The analysis and the detectors of a run, put together. Safe for several threads. */
final class Engine implements Watch {

    private final Function<Article, AnalysedText> analyser;
    private final DetectorRunner runner;

    Engine(Function<Article, AnalysedText> analyser, List<Detector> detectors) {
        this.analyser = analyser;
        this.runner = new DetectorRunner(detectors);
    }

    /**
     * The engine of a configuration folder, with the detectors that jars on the class path offer.
     *
     * @throws WrongSettings where a detector's file can't be used: to go on without it would miss what it finds
     */
    static Engine load(Path config) {
        TextAnalyser text = TextAnalyser.load(config);
        RuleBook rules = RuleBook.load(config, text);
        String errors = rules.problems().stream()
                .filter(problem -> problem.level() == Diagnostic.Level.ERROR)
                .map(Diagnostic::toString)
                .collect(Collectors.joining("\n"));
        if (!errors.isEmpty()) {
            throw new WrongSettings(errors);
        }
        List<Detector> detectors = new ArrayList<>(rules.detectors());
        ServiceLoader.load(DetectorProvider.class).forEach(provider -> detectors.addAll(provider.detectors()));
        return new Engine(text::analyse, detectors);
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
