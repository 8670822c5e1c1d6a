package io.wirewatch.rule;

import io.wirewatch.api.Detector;
import io.wirewatch.config.yaml.Diagnostic;
import io.wirewatch.text.TextAnalyser;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The detectors of a configuration folder, and what is wrong with those that are not among them. Immutable. */
public final class RuleBook {

    private final List<Tried> tried;
    private final List<Diagnostic> problems;

    RuleBook(List<Tried> tried, List<Diagnostic> problems) {
        this.tried = List.copyOf(tried);
        this.problems = List.copyOf(problems);
    }

    /**
     * Reads the files of {@code detectors} with the word lists of {@code lists}, and tries the examples in them. A file
     * that cannot be used, or whose examples fail, is left out and named in {@link #problems}.
     *
     * @param config the folder with {@code detectors} and {@code lists}
     */
    public static RuleBook load(Path config, TextAnalyser analyser) {
        return of(config, List.of(config.resolve("detectors")), analyser);
    }

    /**
     * Reads some files in place of those of {@code detectors}.
     *
     * @param config the folder with {@code lists}
     * @param files detector files, and folders of them
     */
    public static RuleBook of(Path config, List<Path> files, TextAnalyser analyser) {
        return new RuleBookReader(config, analyser).read(files);
    }

    /**
     * Reads these texts and nothing else. One that stands twice with the same id is refused, unless one of the two is a
     * shadow.
     *
     * @param config the folder with {@code lists}
     */
    public static RuleBook ofTexts(Path config, List<RuleSource> texts, TextAnalyser analyser) {
        return new RuleBookReader(config, analyser).readTexts(texts);
    }

    /** The detectors, in the order of their files' names. */
    public List<Detector> detectors() {
        return List.copyOf(rules());
    }

    /** The detectors with what their files say. */
    public List<RuleDetector> rules() {
        return tried.stream().filter(Tried::passes).map(Tried::detector).toList();
    }

    /** The detectors whose examples fail among them. */
    public List<Tried> tried() {
        return tried;
    }

    /** The detector of an id. */
    public Optional<RuleDetector> rule(String id) {
        return rules().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What is wrong or doubtful in the files, in their order. */
    public List<Diagnostic> problems() {
        return problems;
    }

    /** What keeps files from being used. */
    public List<Diagnostic> errors() {
        return problems.stream()
                .filter(one -> one.level() == Diagnostic.Level.ERROR)
                .toList();
    }
}
