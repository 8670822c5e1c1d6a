package io.wirewatch.text;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.config.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in the files of words are told with the name of the file and the word. */
class WordFilesTest {

    @TempDir
    Path config;

    @BeforeEach
    void copyTheFiles() throws IOException {
        Path from = Path.of("config");
        for (String folder : List.of("text", "world", "dates")) {
            try (Stream<Path> files = Files.walk(from.resolve(folder))) {
                for (Path file : files.toList()) {
                    Files.copy(file, config.resolve(from.relativize(file)));
                }
            }
        }
    }

    private void replace(String file, String line, String mistake) throws IOException {
        Path path = config.resolve("text").resolve(file);
        String text = Files.readString(path);
        Files.writeString(path, text.replace(line, mistake));
    }

    @Test
    void aPhraseWhereOnlyAWordCanStand() throws IOException {
        replace("function-words.yaml", "percentage: [percentage]", "percentage: [out of a hundred]");

        assertThatThrownBy(() -> TextAnalyser.load(config))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("function-words.yaml")
                .hasMessageContaining("\"out of a hundred\" is more than one word");
    }

    @Test
    void aNumberWordWithoutItsNumber() throws IOException {
        replace("function-words.yaml", "venti 20]", "venti]");

        assertThatThrownBy(() -> TextAnalyser.load(config))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("function-words.yaml")
                .hasMessageContaining("\"venti\" of numberWords needs one word and its value");
    }

    @Test
    void aPhraseAmongTheWordsOfSpeech() throws IOException {
        replace("speech.yaml", "towards: [", "towards: [all the way to, ");

        assertThatThrownBy(() -> TextAnalyser.load(config))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("speech.yaml")
                .hasMessageContaining("\"all the way to\"");
    }

    @Test
    void aWordThatYamlTakesForTrue() throws IOException {
        replace("function-words.yaml", "in: [in, ", "in: [in, on, ");

        assertThatThrownBy(() -> TextAnalyser.load(config))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("function-words.yaml")
                .hasMessageContaining("\"in\" has true")
                .hasMessageContaining("quote it");
    }
}
