package io.wirewatch.rule;

import io.wirewatch.config.yaml.Diagnostics;
import io.wirewatch.config.yaml.Place;
import io.wirewatch.config.yaml.YamlReader;
import io.wirewatch.frame.FrameWords;
import io.wirewatch.frame.Frames;
import io.wirewatch.rule.condition.Requirements;
import io.wirewatch.rule.match.RuleIndex;
import io.wirewatch.rule.match.RuleIndexBuilder;
import io.wirewatch.rule.match.TermTable;
import io.wirewatch.text.TextAnalyser;
import io.wirewatch.text.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a folder of detector files into a book. One thread, once. */
final class RuleBookReader {

    private final Path config;
    private final TextAnalyser analyser;
    private final Lexicon lexicon;
    private final TermTable terms;
    private final Diagnostics problems = new Diagnostics();
    private final YamlReader yaml = new YamlReader();
    private final Map<String, String> files = new HashMap<>();

    RuleBookReader(Path config, TextAnalyser analyser) {
        this.config = config;
        this.analyser = analyser;
        this.lexicon = new Lexicon(analyser.terms());
        this.terms = new TermTable(analyser.terms());
    }

    RuleBook read(List<Path> paths) {
        List<RuleSource> texts = new ArrayList<>();
        for (Path file : paths.stream().flatMap(path -> files(path).stream()).toList()) {
            String shown = file.toString();
            yaml.text(file, shown, problems).ifPresent(text -> texts.add(new RuleSource(shown, text, false)));
        }
        return readTexts(texts);
    }

    RuleBook readTexts(List<RuleSource> texts) {
        WordLists lists = sharedLists();
        DetectorReader reader = new DetectorReader(lists, terms, analyser.terms(), new WorldNames(analyser.world()));
        List<DetectorFile> read = new ArrayList<>();
        for (RuleSource text : texts) {
            if (text.text().length() > YamlReader.MOST_BYTES) {
                problems.error(Place.of(text.name()), "too-large", "it is larger than 1 MB; split it");
            } else {
                reader.read(text, problems).filter(this::isFirst).ifPresent(read::add);
            }
        }
        return new RuleBook(tried(detectors(read, lists)), problems.all());
    }

    private List<Path> files(Path path) {
        return Files.isRegularFile(path) ? List.of(path) : yamlFiles(path);
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
        if (!Files.exists(folder)) {
            boolean mayBeMissing = folder.startsWith(config);
            if (!mayBeMissing) {
                problems.error(Place.of(folder.toString()), "missing-file", "it is not there; check the path");
            }
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

    private boolean isFirst(DetectorFile file) {
        RuleSource source = file.source();
        String other = files.putIfAbsent(file.head().id() + (source.shadow() ? " shadow" : ""), source.name());
        if (other != null) {
            problems.error(
                    Place.of(source.name()),
                    "duplicate-id",
                    "the id \"" + file.head().id() + "\" is taken by " + other + "; rename one");
        }
        return other == null;
    }

    private List<RuleDetector> detectors(List<DetectorFile> read, WordLists lists) {
        RuleIndexBuilder builder = new RuleIndexBuilder(terms);
        for (DetectorFile file : read) {
            if (file.form() instanceof TriggerForm form) {
                builder.add(Requirements.of(form.trigger(), form.scope() == TriggerForm.Scope.PASSAGE));
            }
        }
        RuleIndex index = builder.build();
        SharedParts shared = new SharedParts(new FrameWords("shared", lists.texts(), Map.of(), lexicon), analyser);
        List<RuleDetector> detectors = new ArrayList<>();
        int rule = 0;
        for (DetectorFile file : read) {
            if (file.form() instanceof TriggerForm form) {
                detectors.add(new RuleDetector(file, new TriggerFrame(form, index, rule++, shared), analyser, lexicon));
            } else {
                ready(file, (Form.Ready) file.form()).ifPresent(detectors::add);
            }
        }
        return detectors;
    }

    private Optional<RuleDetector> ready(DetectorFile file, Form.Ready form) {
        try {
            FrameWords words = new FrameWords(file.head().id(), file.words(), form.settings(), lexicon);
            return Optional.of(new RuleDetector(file, Frames.make(form.name(), words, analyser), analyser, lexicon));
        } catch (IllegalArgumentException e) {
            problems.error(form.place(), "bad-frame", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private List<Tried> tried(List<RuleDetector> detectors) {
        List<Tried> tried = new ArrayList<>();
        for (RuleDetector detector : detectors) {
            List<ExampleRun> runs = detector.examples().stream()
                    .map(example -> ExampleRun.of(example, detector, analyser))
                    .toList();
            runs.stream().filter(run -> !run.passes()).forEach(this::report);
            tried.add(new Tried(detector, runs));
        }
        return tried;
    }

    private void report(ExampleRun run) {
        problems.error(
                run.example().place(),
                "example",
                "the example \"" + run.example().brief() + "\" fails: " + String.join("; ", run.complaints())
                        + "; correct the example or the detector");
    }
}
