package io.wirewatch.text.date;

import io.wirewatch.text.token.Folding;
import io.wirewatch.text.token.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Reads a language's file: its words first, then the patterns over them. */
final class LanguageLoader {

    private static final Map<String, Integer> GUARDS = Map.of(
            "capital", Guards.CAPITAL,
            "doubtful", Guards.DOUBTFUL,
            "abbreviated", Guards.ABBREVIATED);
    private static final Map<String, Integer> NEIGHBOURS = Map.of(
            "never-after", Guards.NEVER_AFTER,
            "counted", Guards.COUNTED,
            "determiner", Guards.DETERMINER);

    private final LanguageFile file;
    private final DateLanguage language;

    private LanguageLoader(LanguageFile file, Vocabulary vocabulary) {
        this.file = file;
        this.language = new DateLanguage(vocabulary);
    }

    /** The language of a file; a wrong file ends the load with all that is wrong in it. */
    static DateLanguage load(Path path, Vocabulary vocabulary) {
        LanguageFile file = LanguageFile.read(path);
        LanguageLoader loader = new LanguageLoader(file, vocabulary);
        loader.each(loader::word);
        loader.each(loader::pattern);
        if (loader.language.name().isEmpty()) {
            file.report(0, "names no language; add a line such as \"language: en\"");
        }
        if (loader.language.grammar().size() == 0) {
            file.report(0, "has no patterns; add some under \"patterns\"");
        }
        file.refuseProblems();
        loader.language.seal();
        return loader.language;
    }

    private void each(Consumer<FileEntry> reader) {
        for (FileEntry entry : file.entries()) {
            try {
                reader.accept(entry);
            } catch (IllegalArgumentException wrong) {
                file.report(entry.line(), String.valueOf(wrong.getMessage()));
            }
        }
    }

    private void word(FileEntry entry) {
        String text = entry.text();
        String section = entry.section();
        switch (section) {
            case "language" -> language.name(text);
            case "order" -> language.monthFirst(choice(entry, text, List.of("day-first", "month-first")) == 1);
            case "suffix" -> language.lexicon().addSuffix(text, form(entry));
            case "tense" -> tense(entry);
            case "cue" -> language.cues().add(text, cue(entry));
            case "cue-behind" -> language.cues().addBehind(text, cue(entry));
            case "common" -> language.common().add(Folding.fold(text), 1);
            case "guard" -> guard(entry);
            case "let", "patterns", "no-date" -> {}
            default -> language.lexicon().add(slot(entry), text, slot(entry).value(entry.key()));
        }
    }

    private void pattern(FileEntry entry) {
        if (entry.section().equals("let")) {
            language.grammar().name(entry.key(), entry.text());
        } else if (entry.section().equals("patterns")) {
            language.grammar().add(entry.text());
        } else if (entry.section().equals("no-date")) {
            language.grammar().addLookalike(entry.text());
        }
    }

    private static Slot slot(FileEntry entry) {
        if (!Slot.isName(entry.section())) {
            throw new IllegalArgumentException("there is no section \"" + entry.section()
                    + "\"; mend its name, or use one of language, order, suffix, tense, cue, cue-behind, common, guard, let,"
                    + " patterns, no-date and the kinds of words");
        }
        return Slot.named(entry.section());
    }

    private static int choice(FileEntry entry, String text, List<String> choices) {
        int index = choices.indexOf(text);
        if (index < 0) {
            throw new IllegalArgumentException("\"" + text + "\" is unknown under \"" + entry.section()
                    + "\"; use one of " + String.join(", ", choices));
        }
        return index;
    }

    private static Numeral.Form form(FileEntry entry) {
        List<String> names = List.of("ordinal", "decade", "am", "pm", "hour");
        return Numeral.Form.valueOf(names.get(choice(entry, entry.key(), names)).toUpperCase(Locale.ROOT));
    }

    private static Cue cue(FileEntry entry) {
        List<String> names = List.of(Cue.values()).stream()
                .map(cue -> cue.name().toLowerCase(Locale.ROOT))
                .toList();
        return Cue.of(choice(entry, entry.key(), names));
    }

    private void tense(FileEntry entry) {
        List<String> names = List.of(
                "past",
                "present",
                "future",
                "to",
                "verb",
                "put-off",
                "perhaps",
                "not",
                "is",
                "past-ending",
                "future-ending");
        int index = choice(entry, entry.key(), names);
        if (index < TenseWords.ENDING) {
            language.tenses().add(Folding.fold(entry.text()), index + 1);
        } else {
            language.tenses().addEnding(entry.text(), index > TenseWords.ENDING);
        }
    }

    private void guard(FileEntry entry) {
        String key = entry.key();
        if (GUARDS.containsKey(key)) {
            language.guards().addForm(Folding.fold(entry.text()), GUARDS.get(key));
        } else if (NEIGHBOURS.containsKey(key)) {
            language.guards().addNeighbour(Folding.fold(entry.text()), NEIGHBOURS.get(key));
        } else {
            choice(entry, key, List.of("capital", "doubtful", "abbreviated", "never-after", "counted", "determiner"));
        }
    }
}
