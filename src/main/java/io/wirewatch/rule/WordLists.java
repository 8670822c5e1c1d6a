package io.wirewatch.rule;

import io.wirewatch.config.yaml.Diagnostics;
import io.wirewatch.config.yaml.Fields;
import io.wirewatch.config.yaml.Place;
import io.wirewatch.config.yaml.Spelling;
import io.wirewatch.config.yaml.YamlMap;
import io.wirewatch.config.yaml.YamlNode;
import io.wirewatch.config.yaml.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Word lists by name. A list may take in another: {@code @name} one of the same file, {@code @lists.name} one that all
 * files share.
 */
final class WordLists {

    /** How a shared list is named. */
    static final String SHARED = "lists.";

    private final Map<String, List<YamlText>> written = new LinkedHashMap<>();

    /** Takes over the lists of other word lists under longer names. */
    void addAll(String prefix, WordLists others) {
        others.written.forEach((name, terms) -> written.put(prefix + name, terms));
    }

    /** Reads the lists of a map. */
    void read(YamlMap map, Diagnostics problems) {
        map.entries().forEach((name, entry) -> {
            if (written.putIfAbsent(name, terms(name, entry.value(), problems)) != null) {
                problems.error(entry.key(), "duplicate-list", "there are two lists \"" + name + "\"; rename one");
            }
        });
    }

    private static List<YamlText> terms(String name, YamlNode value, Diagnostics problems) {
        List<YamlText> terms = new ArrayList<>();
        for (YamlNode item : Fields.itemsOf(value)) {
            if (item instanceof YamlText text && !text.text().isBlank()) {
                terms.add(text);
            } else {
                problems.error(
                        item.place(),
                        "bad-value",
                        "list \"" + name + "\" has " + item.kind() + " in it; write words and phrases only");
            }
        }
        if (terms.isEmpty()) {
            problems.error(value.place(), "empty-list", "list \"" + name + "\" has no words; add at least one");
        }
        return terms;
    }

    /** The same lists with all they take in. */
    WordLists settled(Diagnostics problems) {
        WordLists settled = new WordLists();
        names().forEach(name -> settled.written.put(name, resolved(name, problems)));
        return settled;
    }

    /** The names of the lists that another list takes in. */
    Set<String> takenIn() {
        Set<String> names = new LinkedHashSet<>();
        written.forEach((list, terms) -> terms.stream()
                .map(YamlText::text)
                .filter(text -> text.startsWith("@"))
                .forEach(text -> names.add(named(list, text.substring(1)))));
        return names;
    }

    /** All lists without the places of their terms. */
    Map<String, List<String>> texts() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        written.forEach((name, terms) ->
                texts.put(name, terms.stream().map(YamlText::text).toList()));
        return texts;
    }

    /** The names of the lists. */
    Set<String> names() {
        return written.keySet();
    }

    /** The terms of a list as they are written, with their places. */
    List<YamlText> written(String name) {
        return written.getOrDefault(name, List.of());
    }

    /** The terms of a list, those it takes in among them. */
    List<YamlText> resolved(String name, Diagnostics problems) {
        List<YamlText> terms = new ArrayList<>();
        resolve(name, new LinkedHashSet<>(), terms, problems);
        return terms;
    }

    private void resolve(String name, Set<String> path, List<YamlText> into, Diagnostics problems) {
        path.add(name);
        for (YamlText term : written(name)) {
            if (!term.text().startsWith("@")) {
                into.add(term);
                continue;
            }
            String other = named(name, term.text().substring(1));
            if (path.contains(other)) {
                String circle = String.join(" -> ", path) + " -> " + other;
                problems.error(
                        term.place(), "list-cycle", "the lists take in each other: " + circle + "; take one out");
            } else if (isKnown(other, term.place(), problems)) {
                resolve(other, path, into, problems);
            }
        }
        path.remove(name);
    }

    /** Within a shared list, {@code @name} is a shared list too. */
    private String named(String within, String name) {
        return within.startsWith(SHARED) && !name.startsWith(SHARED) ? SHARED + name : name;
    }

    /** Whether this names one of the lists. */
    boolean has(String name) {
        return written.containsKey(name.startsWith("@") ? name.substring(1) : name);
    }

    boolean isKnown(String name, Place place, Diagnostics problems) {
        if (written.containsKey(name)) {
            return true;
        }
        problems.error(
                place,
                "unknown-list",
                names().isEmpty()
                        ? "there is no list \"" + name + "\"; add it below \"words:\""
                        : "there is no list \"" + name + "\"; " + Spelling.advice(name, names()));
        return false;
    }
}
