package io.wirewatch.rule;

import io.wirewatch.api.Detector;
import io.wirewatch.config.yaml.Diagnostic;
import io.wirewatch.text.TextAnalyser;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The detectors of a configuration folder, and what is wrong with those that are not among them. Immutable. */
public final class RuleBook {

    private final List<RuleDetector> detectors;
    private final List<Diagnostic> problems;

    RuleBook(List<RuleDetector> detectors, List<Diagnostic> problems) {
        this.detectors = List.copyOf(detectors);
        this.problems = List.copyOf(problems);
    }

    /**
     * Reads the files of {@code detectors} with the word lists of {@code lists}, and tries the examples in them. A file
     * that cannot be used, or whose examples fail, is left out and named in {@link #problems}.
     *
     * @param config the folder with {@code detectors} and {@code lists}
     */
    public static RuleBook load(Path config, TextAnalyser analyser) {
        return new RuleBookReader(config, analyser).read();
    }

    /** The detectors, in the order of their files' names. */
    public List<Detector> detectors() {
        return List.copyOf(detectors);
    }

    /** The detectors with what their files say. */
    public List<RuleDetector> rules() {
        return detectors;
    }

    /** The detector of an id. */
    public Optional<RuleDetector> rule(String id) {
        return detectors.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What is wrong in the files, in their order. */
    public List<Diagnostic> problems() {
        return problems;
    }
}
