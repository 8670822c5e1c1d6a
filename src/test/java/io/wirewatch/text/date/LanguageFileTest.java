package io.wirewatch.text.date;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.config.ConfigException;
import io.wirewatch.text.token.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong file stops the start and says which line is wrong and what to write instead. */
class LanguageFileTest {

    @TempDir
    private Path folder = Path.of("unset");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "month: {13: [nember]}         | 2: \"month\" has the value \"13\"",
                "unit: {fortnight: [fortnight]}| 2: \"unit\" has the value \"fortnight\"",
                "mnoth: {1: [january]}         | 2: there is no section \"mnoth\"",
                "patterns: ['{moon}']          | 2: there is no kind of word \"moon\"",
                "patterns: ['<date>']          | 2: there is no part <date>",
                "no-date: ['{moon}']           | 2: there is no kind of word \"moon\"",
                "patterns: ['( {month}']       | 2: a \"(\" is not closed",
                "patterns: ['{month} )']       | 2: \")\" closes nothing",
                "holiday: {13-1: [noday]}      | 2: \"13-1\" names no month",
                "holiday: {someday: [noday]}   | 2: \"someday\" is no rule",
                "month: {1: [may], 2: [may]}   | 2: \"may\" has two values",
                "order: backwards              | 2: \"backwards\" is unknown under \"order\"",
                "tense: {pluperfect: [had]}    | 2: \"pluperfect\" is unknown under \"tense\"",
                "guard: {maybe: [may]}         | 2: \"maybe\" is unknown under \"guard\"",
                "language: en                  | 2: \"language\" is said twice"
            })
    void namesTheLineAndTheWayOut(String line, String message) throws IOException {
        Files.writeString(folder.resolve("xx.yaml"), "language: xx\n" + line + "\n");

        assertThatThrownBy(() -> new DateTagger(folder, new Vocabulary()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("xx.yaml:" + message);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() throws IOException {
        Files.writeString(folder.resolve("xx.yaml"), "language: xx\nmonth: {13: [a]}\nhalf: {3: [b]}\n");

        assertThatThrownBy(() -> new DateTagger(folder, new Vocabulary()))
                .hasMessageContaining("xx.yaml:2: ")
                .hasMessageContaining("xx.yaml:3: ")
                .hasMessageContaining("has no patterns");
    }

    @Test
    void aFolderWithoutFilesIsRefused() {
        assertThatThrownBy(() -> new DateTagger(folder, new Vocabulary()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("has no .yaml file");
    }
}
