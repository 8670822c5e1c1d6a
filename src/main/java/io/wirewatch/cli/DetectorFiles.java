package io.wirewatch.cli;

import io.wirewatch.rule.RuleBook;
import io.wirewatch.text.TextAnalyser;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The detector files that a person names. */
final class DetectorFiles {

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Detector files and folders of them (default: detectors/ of the configuration).")
    private List<Path> paths = List.of();

    @Mixin
    private final ConfigOptions config = new ConfigOptions();

    RuleBook read() {
        return RuleBook.of(config.folder(), paths(), TextAnalyser.load(config.folder()));
    }

    List<Path> paths() {
        return paths.isEmpty() ? List.of(config.folder().resolve("detectors")) : paths;
    }
}
