package io.wirewatch.text;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.wirewatch.config.ConfigException;
import io.wirewatch.config.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The word lists that reading a text takes, from the files of {@code config/text}. */
final class TextWords {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, String[]> irregular = new HashMap<>();

    private TextWords() {}

    static TextWords load(Path folder) {
        TextWords words = new TextWords();
        words.read(folder.resolve("abbreviations.yaml"));
        words.read(folder.resolve("words.yaml"));
        words.read(folder.resolve("speech.yaml"));
        words.read(folder.resolve("function-words.yaml"));
        return words;
    }

    private void read(Path file) {
        for (Map.Entry<String, JsonNode> entry : tree(file).properties()) {
            if (entry.getValue().isArray()) {
                List<String> list = new ArrayList<>();
                entry.getValue().forEach(word -> list.add(word(file, entry.getKey(), word)));
                lists.put(entry.getKey(), list);
            } else {
                entry.getValue().properties().forEach(verb -> addIrregular(file, verb));
            }
        }
    }

    /** A word of a list; what YAML reads as true or false (on, no, y) is a mistake of the file. */
    private static String word(Path file, String list, JsonNode word) {
        if (!word.isTextual()) {
            throw new ConfigException(new Problem(
                    file.toString(), 0, "\"" + list + "\" has " + word + ", which YAML takes for no word; quote it"));
        }
        return word.asText();
    }

    private void addIrregular(Path file, Map.Entry<String, JsonNode> verb) {
        String[] forms = verb.getValue().asText().split(" ");
        if (forms.length < 2 || forms.length > 3) {
            throw new ConfigException(new Problem(
                    file.toString(),
                    0,
                    "\"" + verb.getKey() + "\" needs past tense and participle, as in: give: gave given,"
                            + " or also the present, as in: have: had had has"));
        }
        irregular.put(verb.getKey(), forms);
    }

    private static JsonNode tree(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException failed) {
            throw new ConfigException(new Problem(file.toString(), 0, "cannot be read: " + failed.getMessage()));
        }
    }

    List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    Map<String, String[]> irregular() {
        return irregular;
    }
}
