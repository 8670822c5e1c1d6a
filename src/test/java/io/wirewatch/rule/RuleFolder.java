package io.wirewatch.rule;

import io.wirewatch.api.Article;
import io.wirewatch.api.Mention;
import io.wirewatch.config.yaml.Diagnostic;
import io.wirewatch.text.Analysis;
import io.wirewatch.text.TextAnalyser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;

/** A configuration folder for a test: the shipped words and world, with detectors of the test's own. */
final class RuleFolder {

    static final TextAnalyser ANALYSER = TextAnalyser.load(Path.of("config"));

    private final Path folder;

    RuleFolder(Path folder) {
        this.folder = folder;
        for (String list : List.of("modality.yaml", "goods.yaml")) {
            write("lists/" + list, read(Path.of("config/lists").resolve(list)));
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RuleFolder write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RuleFolder detector(String id, String rest) {
        return write("detectors/" + id + ".yaml", "id: " + id + "\ntitle: " + id + "\n" + rest);
    }

    RuleBook load() {
        return RuleBook.load(folder, ANALYSER);
    }

    /** The problems as people see them, without the folder. */
    List<String> problems() {
        return load().problems().stream()
                .map(Diagnostic::toString)
                .map(text -> text.replace(folder + "/detectors/", "").replace(folder + "/", ""))
                .toList();
    }

    static Analysis text(String body) {
        return ANALYSER.analyse(new Article("a", OffsetDateTime.parse("2026-05-20T12:00:00Z"), "", "", "", "en", body));
    }

    /** What the only detector finds in a text. */
    List<Mention> find(String body) {
        RuleBook book = load();
        if (book.rules().size() != 1) {
            throw new IllegalStateException("expected one detector, problems: " + book.problems());
        }
        return book.rules().get(0).detect(text(body));
    }
}
