package io.wirewatch.cli;

import io.wirewatch.api.Detector;
import io.wirewatch.config.yaml.Diagnostic;
import io.wirewatch.config.yaml.Spelling;
import io.wirewatch.detect.Identity;
import io.wirewatch.detect.LoadedDetector;
import io.wirewatch.detect.LoadedDetector.From;
import io.wirewatch.detect.PluginFolder;
import io.wirewatch.rule.RuleBook;
import io.wirewatch.rule.RuleDetector;
import io.wirewatch.text.TextAnalyser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The detectors of a run, from files and from plugins, and what is wrong with those that are left out.
 *
 * @param all the detectors, those of files first
 * @param problems a line each
 */
record DetectorSet(List<LoadedDetector> all, List<String> problems) {

    DetectorSet {
        all = List.copyOf(all);
        problems = List.copyOf(problems);
    }

    /** All detectors of a configuration folder and of the plugin folders. */
    static DetectorSet load(Path config, List<Path> plugins, TextAnalyser analyser) {
        DetectorSet rules = rulesOf(config, List.of(config.resolve("detectors")), analyser);
        List<LoadedDetector> all = new ArrayList<>(rules.all());
        List<String> problems = new ArrayList<>(rules.problems());
        for (Path folder : plugins) {
            PluginFolder.Loaded loaded = PluginFolder.load(folder, all);
            all.addAll(loaded.detectors());
            problems.addAll(loaded.problems());
        }
        return new DetectorSet(all, problems);
    }

    /** The detectors of some files. */
    static DetectorSet rulesOf(Path config, List<Path> files, TextAnalyser analyser) {
        RuleBook book = RuleBook.of(config, files, analyser);
        List<LoadedDetector> all = new ArrayList<>();
        book.rules().forEach(rule -> all.add(loaded(rule, From.FILE)));
        return new DetectorSet(
                all, book.errors().stream().map(Diagnostic::toString).toList());
    }

    /** The detector of a text, with who it is. */
    static LoadedDetector loaded(RuleDetector rule, From from) {
        String status = rule.head().status().name().toLowerCase(Locale.ROOT);
        Identity identity = new Identity(
                rule.id(),
                rule.version(),
                rule.sourceHash(),
                status,
                rule.text().shadow());
        return new LoadedDetector(rule, identity, from, rule.source());
    }

    List<Detector> detectors() {
        return all.stream().map(LoadedDetector::detector).toList();
    }

    List<RuleDetector> rules() {
        return all.stream()
                .map(LoadedDetector::detector)
                .filter(RuleDetector.class::isInstance)
                .map(RuleDetector.class::cast)
                .toList();
    }

    Optional<LoadedDetector> find(String id) {
        return all.stream().filter(one -> one.detector().id().equals(id)).findFirst();
    }

    /** What to say of an id that none of them has. */
    String unknown(String id) {
        List<String> ids = all.stream().map(one -> one.detector().id()).toList();
        return "there is no detector \"" + id + "\"; " + Spelling.advice(id, ids);
    }
}
