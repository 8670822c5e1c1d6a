package io.wirewatch.rule;

import io.wirewatch.config.yaml.Diagnostics;
import io.wirewatch.config.yaml.Fields;
import io.wirewatch.config.yaml.YamlReader;
import io.wirewatch.config.yaml.YamlText;
import io.wirewatch.rule.tell.NamesInWords;
import io.wirewatch.rule.tell.Telling;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads detector files. Safe to share between threads. */
final class DetectorReader {

    private static final YamlReader YAML = new YamlReader();

    private final WordLists shared;
    private final NamesInWords names;

    DetectorReader(WordLists shared, NamesInWords names) {
        this.shared = shared;
        this.names = names;
    }

    /**
     * The detector of a text.
     *
     * @return empty where something makes it unusable, which is then noted
     */
    Optional<DetectorFile> read(String file, String text, Diagnostics problems) {
        Diagnostics own = new Diagnostics();
        Optional<DetectorFile> read =
                YAML.parse(file, text, own).map(map -> detector(file, text, new Fields(map, own)));
        problems.addAll(own);
        return own.hasErrors() ? Optional.empty() : read;
    }

    private DetectorFile detector(String file, String text, Fields fields) {
        fields.knowing(keys());
        Head head = HeadReader.head(fields);
        WordLists lists = lists(fields);
        Form form = form(fields);
        Telling telling = new TellingReader(fields, slots(form)).telling(head, names);
        List<Example> examples = new ExampleReader(fields.problems()).examples(fields);
        return new DetectorFile(file, hash(text), head, words(lists, fields), form, telling, examples);
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(HeadReader.KEYS);
        keys.addAll(List.of("words", "frame", "settings", "examples"));
        keys.addAll(TellingReader.KEYS);
        return keys;
    }

    private WordLists lists(Fields fields) {
        WordLists lists = new WordLists();
        fields.below("words").ifPresent(below -> lists.read(below.map(), fields.problems()));
        lists.addAll("", shared);
        return lists;
    }

    private static Map<String, List<String>> words(WordLists lists, Fields fields) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        WordLists settled = lists.settled(fields.problems());
        settled.names().forEach(name -> words.put(name, texts(settled.written(name))));
        return words;
    }

    private static List<String> texts(List<YamlText> terms) {
        return terms.stream().map(YamlText::text).toList();
    }

    private static Form form(Fields fields) {
        String frame = fields.required("frame", "measure");
        Map<String, String> settings = new LinkedHashMap<>();
        fields.below("settings")
                .ifPresent(below -> below.map().keys().forEach(key -> settings.put(key, below.text(key))));
        return new Form.Ready(fields.map().placeOf("frame"), frame, settings);
    }

    private static Collection<String> slots(Form form) {
        return form instanceof Form.Ready ready ? ReadyFrames.slots(ready.name()) : List.of();
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
