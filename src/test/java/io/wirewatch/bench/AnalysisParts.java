package io.wirewatch.bench;

import io.wirewatch.api.Article;
import io.wirewatch.detect.Detection;
import io.wirewatch.detect.DetectorRunner;
import io.wirewatch.rule.RuleBook;
import io.wirewatch.text.TextAnalyser;
import io.wirewatch.text.furniture.Furniture;
import java.nio.file.Path;

/** The analysis as the program puts it together, and parts of it to be measured. */
final class AnalysisParts {

    private static final Path CONFIG = Path.of("config");

    private final Furniture furniture = Furniture.load(CONFIG);
    private final TextAnalyser analyser = TextAnalyser.load(CONFIG);
    private final DetectorRunner runner =
            new DetectorRunner(RuleBook.load(CONFIG, analyser).detectors());

    int furniture(Article article) {
        return furniture.find(article.body()).size();
    }

    /** Furniture, tokens and sentences. */
    int tokens(Article article) {
        return analyser.analyse(article).raw().size();
    }

    /** The same and all names, which detectors ask for only where a word of theirs stands. */
    int names(Article article) {
        return analyser.analyse(article).nameSpans().all().size();
    }

    /** All of it, with the three built-in detectors. */
    int whole(Article article) {
        Detection detection = runner.run(article, analyser::analyse);
        if (!detection.failures().isEmpty()) {
            throw new IllegalStateException(detection.failures().toString());
        }
        return detection.findings().size();
    }
}
