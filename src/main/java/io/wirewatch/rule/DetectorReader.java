package io.wirewatch.rule;

import io.wirewatch.config.yaml.Diagnostics;
import io.wirewatch.config.yaml.Fields;
import io.wirewatch.config.yaml.YamlReader;
import io.wirewatch.rule.match.TermTable;
import io.wirewatch.rule.tell.NamesInWords;
import io.wirewatch.rule.tell.Telling;
import io.wirewatch.text.lexicon.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads detector files. Safe to share between threads. */
final class DetectorReader {

    private static final YamlReader YAML = new YamlReader();

    private final WordLists shared;
    private final TermTable terms;
    private final Terms words;
    private final NamesInWords names;

    /**
     * A reader.
     *
     * @param shared the word lists that all files share
     * @param terms where the terms of triggers and slots get their numbers
     * @param words what terms stand for
     * @param names what headlines call countries
     */
    DetectorReader(WordLists shared, TermTable terms, Terms words, NamesInWords names) {
        this.words = words;
        this.shared = shared;
        this.terms = terms;
        this.names = names;
    }

    /**
     * The detector of a text.
     *
     * @return empty where something makes it unusable, which is then noted
     */
    Optional<DetectorFile> read(RuleSource source, Diagnostics problems) {
        Diagnostics own = new Diagnostics();
        Optional<DetectorFile> read =
                YAML.parse(source.name(), source.text(), own).map(map -> detector(source, new Fields(map, own)));
        problems.addAll(own);
        return own.hasErrors() ? Optional.empty() : read;
    }

    private DetectorFile detector(RuleSource source, Fields fields) {
        fields.knowing(keys());
        Head head = HeadReader.head(fields);
        WordLists lists = lists(fields);
        Form form = form(fields, lists);
        Telling telling = new TellingReader(fields, slots(form)).telling(head, names);
        List<Example> examples = new ExampleReader(fields.problems()).examples(fields);
        new Lint(fields, lists, form, words).check(examples);
        Map<String, List<String>> words = form instanceof Form.Ready ? words(lists, fields) : Map.of();
        return new DetectorFile(source, head, words, form, telling, examples);
    }

    static List<String> keys() {
        List<String> keys = new ArrayList<>(HeadReader.KEYS);
        keys.addAll(List.of("words", "frame", "settings", "examples"));
        keys.addAll(TriggerFormReader.KEYS);
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
        return lists.settled(fields.problems()).texts();
    }

    private Form form(Fields fields, WordLists lists) {
        boolean ready = fields.map().get("frame").isPresent();
        boolean general = fields.map().get("trigger").isPresent();
        if (ready == general) {
            String found = ready ? "both \"frame\" and \"trigger\"" : "neither \"frame\" nor \"trigger\"";
            fields.problems()
                    .error(fields.map().place(), "no-form", "a detector has " + found + "; give it one of the two");
        }
        return ready ? ready(fields) : new TriggerFormReader(fields, lists, terms).form();
    }

    private static Form ready(Fields fields) {
        Map<String, String> settings = new LinkedHashMap<>();
        fields.below("settings")
                .ifPresent(below -> below.map().keys().forEach(key -> settings.put(key, below.text(key))));
        TriggerFormReader.KEYS.stream()
                .filter(key -> fields.map().get(key).isPresent())
                .forEach(key -> fields.refuse(key, "has no meaning beside \"frame\"; take out one of the two"));
        return new Form.Ready(fields.map().placeOf("frame"), fields.text("frame"), settings);
    }

    private static Collection<String> slots(Form form) {
        return form instanceof TriggerForm trigger
                ? TriggerFormReader.names(trigger.slots())
                : ReadyFrames.slots(((Form.Ready) form).name());
    }
}
