package io.wirewatch.text.date;

import io.wirewatch.config.ConfigException;
import io.wirewatch.config.Problem;
import io.wirewatch.config.yaml.Diagnostic;
import io.wirewatch.config.yaml.Diagnostics;
import io.wirewatch.config.yaml.Fields;
import io.wirewatch.config.yaml.YamlMap;
import io.wirewatch.config.yaml.YamlNode;
import io.wirewatch.config.yaml.YamlReader;
import io.wirewatch.config.yaml.YamlText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A language's YAML file as the texts in it, each with its line, and what is wrong with them. */
final class LanguageFile {

    private final Path file;
    private final List<FileEntry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private LanguageFile(Path file) {
        this.file = file;
    }

    /** Reads a file. */
    static LanguageFile read(Path file) {
        LanguageFile read = new LanguageFile(file);
        Diagnostics diagnostics = new Diagnostics();
        new YamlReader().read(file, file.toString(), diagnostics).ifPresent(read::sections);
        for (Diagnostic wrong : diagnostics.all()) {
            read.report(wrong.place().line(), wrong.message());
        }
        return read;
    }

    private void sections(YamlMap map) {
        map.entries().forEach((section, entry) -> section(section, entry.value()));
    }

    private void section(String section, YamlNode node) {
        if (node instanceof YamlMap keys) {
            keys.entries().forEach((key, entry) -> texts(section, key, entry.value()));
        } else {
            texts(section, "", node);
        }
    }

    private void texts(String section, String key, YamlNode node) {
        for (YamlNode item : Fields.itemsOf(node)) {
            int line = item.place().line();
            if (item instanceof YamlText text && !text.text().isBlank()) {
                entries.add(new FileEntry(section, key, text.text(), line));
            } else {
                report(line, "\"" + section + "\" has " + item.kind() + " here; write a word or a pattern");
            }
        }
    }

    /** The texts in the order of the file. */
    List<FileEntry> entries() {
        return entries;
    }

    /** Notes what is wrong in a line. */
    void report(int line, String message) {
        problems.add(new Problem(file.toString(), line, message));
    }

    /** Ends the load where anything is wrong. */
    void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
    }
}
