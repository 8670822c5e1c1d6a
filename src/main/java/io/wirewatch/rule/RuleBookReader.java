package io.wirewatch.rule;

import io.wirewatch.config.yaml.Diagnostics;
import io.wirewatch.config.yaml.Place;
import io.wirewatch.config.yaml.YamlReader;
import io.wirewatch.frame.Frame;
import io.wirewatch.frame.FrameWords;
import io.wirewatch.frame.Frames;
import io.wirewatch.text.TextAnalyser;
import io.wirewatch.text.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a folder of detector files into a book. One thread, once. */
final class RuleBookReader {

    private final Path config;
    private final TextAnalyser analyser;
    private final Lexicon lexicon;
    private final Diagnostics problems = new Diagnostics();
    private final YamlReader yaml = new YamlReader();
    private final Map<String, String> files = new HashMap<>();

    RuleBookReader(Path config, TextAnalyser analyser) {
        this.config = config;
        this.analyser = analyser;
        this.lexicon = new Lexicon(analyser.terms());
    }

    RuleBook read() {
        DetectorReader reader = new DetectorReader(sharedLists(), new WorldNames(analyser.world()));
        List<RuleDetector> detectors = new ArrayList<>();
        for (Path file : yamlFiles(config.resolve("detectors"))) {
            String shown = file.toString();
            yaml.text(file, shown, problems)
                    .flatMap(text -> reader.read(shown, text, problems))
                    .ifPresent(read -> take(read, detectors));
        }
        return new RuleBook(tried(detectors), problems.all());
    }

    private WordLists sharedLists() {
        WordLists lists = new WordLists();
        for (Path file : yamlFiles(config.resolve("lists"))) {
            yaml.read(file, file.toString(), problems).ifPresent(map -> lists.read(map, problems));
        }
        WordLists shared = new WordLists();
        shared.addAll(WordLists.SHARED, lists);
        return shared.settled(problems);
    }

    private List<Path> yamlFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(RuleBookReader::isYaml).sorted().toList();
        } catch (IOException e) {
            problems.error(Place.of(folder.toString()), "unreadable", "the folder cannot be read (" + e + ")");
            return List.of();
        }
    }

    private static boolean isYaml(Path file) {
        String name = String.valueOf(file.getFileName());
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && !name.startsWith(".") && Files.isRegularFile(file);
    }

    private void take(DetectorFile file, List<RuleDetector> detectors) {
        String other = files.putIfAbsent(file.head().id(), file.file());
        Place place = Place.of(file.file());
        if (other != null) {
            problems.error(
                    place, "duplicate-id", "the id \"" + file.head().id() + "\" is taken by " + other + "; rename one");
            return;
        }
        try {
            detectors.add(new RuleDetector(file, frame(file), analyser));
        } catch (IllegalArgumentException e) {
            problems.error(place, "bad-words", String.valueOf(e.getMessage()));
        }
    }

    private Frame frame(DetectorFile file) {
        if (file.form() instanceof Form.Ready ready) {
            FrameWords words = new FrameWords(file.head().id(), file.words(), ready.settings(), lexicon);
            return Frames.make(ready.name(), words, analyser);
        }
        throw new IllegalStateException("no such form: " + file.form());
    }

    /** Those whose examples come out as they say. */
    private List<RuleDetector> tried(List<RuleDetector> detectors) {
        List<RuleDetector> passing = new ArrayList<>();
        for (RuleDetector detector : detectors) {
            List<ExampleRun> failing = detector.examples().stream()
                    .map(example -> ExampleRun.of(example, detector, analyser))
                    .filter(run -> !run.passes())
                    .toList();
            for (ExampleRun run : failing) {
                problems.error(
                        run.example().place(),
                        "example",
                        "the example \"" + run.example().brief() + "\" fails: " + String.join("; ", run.complaints()));
            }
            if (failing.isEmpty()) {
                passing.add(detector);
            }
        }
        return passing;
    }
}
