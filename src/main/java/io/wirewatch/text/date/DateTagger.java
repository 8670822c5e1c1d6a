package io.wirewatch.text.date;

import io.wirewatch.config.ConfigException;
import io.wirewatch.config.Problem;
import io.wirewatch.text.token.Tokens;
import io.wirewatch.text.token.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the expressions of time in an article and says what they mean at its publication. Immutable after it is made
 * and safe to share between threads.
 */
public final class DateTagger {

    private final Languages languages;

    /**
     * A tagger that knows the languages of a folder's {@code *.yaml} files.
     *
     * @param folder usually {@code config/dates}
     * @param vocabulary gets the words of the files; texts must be cut with the same one, after this
     */
    public DateTagger(Path folder, Vocabulary vocabulary) {
        List<DateLanguage> loaded = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                loaded.add(LanguageLoader.load(file, vocabulary));
            } catch (ConfigException wrong) {
                problems.addAll(wrong.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
        languages = new Languages(loaded);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> files = found.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            if (!files.isEmpty()) {
                return files;
            }
        } catch (IOException failed) {
            throw new ConfigException(new Problem(
                    folder.toString(), 0, "cannot be read (" + failed + "); put the folder back or name another"));
        }
        throw new ConfigException(
                new Problem(folder.toString(), 0, "has no .yaml file; put at least one language there"));
    }

    /**
     * The ISO 639-1 code of an article's language: as it says itself, else that of its commonest words; empty where they do
     * not tell.
     */
    public String language(Tokens tokens) {
        String own = tokens.article().language();
        return own.isEmpty() ? languages.clearly(tokens) : own;
    }

    /** The expressions of a whole article, in its order. */
    public List<FoundDate> tag(Tokens tokens) {
        DatePass pass = new DatePass(languages.of(tokens), tokens);
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            pass.read(sentence);
        }
        return pass.found();
    }

    /** The expressions of one sentence; what "the day before" counts from is looked for in it alone. */
    public List<FoundDate> tag(Tokens tokens, int sentence) {
        DatePass pass = new DatePass(languages.of(tokens), tokens);
        pass.read(sentence);
        return pass.found();
    }
}
