package io.wirewatch.rule;

import io.wirewatch.config.yaml.Diagnostics;
import io.wirewatch.config.yaml.Fields;
import io.wirewatch.config.yaml.Place;
import io.wirewatch.config.yaml.YamlList;
import io.wirewatch.config.yaml.YamlMap;
import io.wirewatch.config.yaml.YamlNode;
import io.wirewatch.config.yaml.YamlText;
import io.wirewatch.text.lexicon.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Doubts about a detector file that can be used but may not do what its author means. */
final class Lint {

    private static final List<String> ALTERNATIVES = List.of("any", "from", "cue", "unless", "near", "after", "before");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?。]\\s+\\p{Lu}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%$€£¥]*");

    private final Fields fields;
    private final WordLists lists;
    private final Form form;
    private final Terms terms;
    private final Diagnostics problems;

    Lint(Fields fields, WordLists lists, Form form, Terms terms) {
        this.terms = terms;
        this.fields = fields;
        this.lists = lists;
        this.form = form;
        this.problems = fields.problems();
    }

    void check(List<Example> examples) {
        examples(examples);
        if (form instanceof TriggerForm trigger) {
            unusedLists();
            fields.below("words")
                    .ifPresent(words -> words.map().entries().values().forEach(entry -> walk(entry.value())));
            List.of("trigger", "unless").forEach(key -> fields.map().get(key).ifPresent(this::alternatives));
            fields.below("slots").ifPresent(slots -> alternatives(slots.map()));
            describe(trigger);
        }
    }

    private void examples(List<Example> examples) {
        Place head = fields.map().placeOf("id");
        if (examples.isEmpty()) {
            problems.warn(head, "no-examples", "there are no examples; add one that alerts and one with expect: none");
        } else if (examples.stream().allMatch(example -> example.expected().isEmpty())) {
            problems.warn(fields.map().placeOf("examples"), "no-positive", "no example alerts; add one that does");
        } else if (examples.stream().noneMatch(example -> example.expected().isEmpty())) {
            problems.warn(
                    fields.map().placeOf("examples"),
                    "no-negative",
                    "no example stays quiet; add one with expect: none");
        }
    }

    private void describe(TriggerForm trigger) {
        if (fields.map().get("headline").isEmpty() && !trigger.slots().isEmpty()) {
            problems.warn(
                    fields.map().placeOf("id"),
                    "no-headline",
                    "all alerts will have the title as their headline; add headline: \"{"
                            + trigger.slots().get(0).name() + "} ...\"");
        }
    }

    private void unusedLists() {
        Set<String> used = new LinkedHashSet<>(lists.takenIn());
        List.of("trigger", "slots", "unless")
                .forEach(key -> fields.map().get(key).ifPresent(node -> names(node, used)));
        fields.below("words").ifPresent(words -> words.map().entries().forEach((name, entry) -> {
            if (!used.contains(name)) {
                problems.warn(entry.key(), "unused-list", "no condition uses the list \"" + name + "\"; take it out");
            }
        }));
    }

    private static void names(YamlNode node, Set<String> into) {
        if (node instanceof YamlText text) {
            into.add(text.text().startsWith("@") ? text.text().substring(1) : text.text());
        } else if (node instanceof YamlList list) {
            list.items().forEach(item -> names(item, into));
        } else if (node instanceof YamlMap map) {
            map.entries().values().forEach(entry -> names(entry.value(), into));
        }
    }

    private void alternatives(YamlNode node) {
        if (node instanceof YamlMap map) {
            map.entries().forEach((key, entry) -> {
                if (ALTERNATIVES.contains(key)) {
                    walk(entry.value());
                }
                alternatives(entry.value());
            });
        } else if (node instanceof YamlList list) {
            if (fields.map().get("unless").filter(list::equals).isPresent()) {
                walk(list);
            }
            list.items().forEach(this::alternatives);
        }
    }

    /** Doubts about the words of one list of alternatives. */
    private void walk(YamlNode node) {
        List<YamlText> listed = new ArrayList<>();
        Fields.itemsOf(node).stream()
                .filter(YamlText.class::isInstance)
                .map(YamlText.class::cast)
                .forEach(listed::add);
        Map<String, YamlText> seen = new HashMap<>();
        for (YamlText term : listed) {
            YamlText before = seen.putIfAbsent(term.text().toLowerCase(java.util.Locale.ROOT), term);
            if (before != null) {
                problems.warn(
                        term.place(),
                        "unreachable",
                        "\"" + term.text() + "\" is in the list twice, first in line "
                                + before.place().line() + "; take one out");
            } else {
                check(term);
            }
        }
        listed.forEach(term -> contained(term, seen));
        covered(listed);
    }

    private void covered(List<YamlText> list) {
        List<YamlText> words = list.stream()
                .filter(term -> !term.text().isBlank() && !lists.has(term.text()))
                .toList();
        if (words.size() < 2) {
            return;
        }
        Reach reach = new Reach(terms, words.stream().map(YamlText::text).toList());
        for (YamlText term : words) {
            reach.coveredBy(term.text())
                    .ifPresent(other -> problems.warn(
                            term.place(),
                            "unreachable",
                            "\"" + term.text() + "\" is found through \"" + other
                                    + "\" in the same list already; take it out"));
        }
    }

    private void check(YamlText term) {
        if (NO_WORD.matcher(term.text()).matches()) {
            problems.error(
                    term.place(), "no-word", "\"" + term.text() + "\" has no word in it; write letters or digits");
        } else if (SENTENCE_END.matcher(term.text()).find()) {
            problems.warn(
                    term.place(),
                    "never-matches",
                    "\"" + term.text() + "\" goes over the end of a sentence and can never match; write two terms with"
                            + " all: and scope: passage");
        }
    }

    /** A longer phrase that begins or ends with a shorter one of its list is found through that one already. */
    private void contained(YamlText term, Map<String, YamlText> all) {
        String[] words = term.text().toLowerCase(java.util.Locale.ROOT).split("\\s+");
        for (int from = 0; from < words.length; from++) {
            for (int to = from + 1; to <= words.length && to - from < words.length; to++) {
                String part = String.join(" ", List.of(words).subList(from, to));
                if (all.containsKey(part)) {
                    problems.warn(
                            term.place(),
                            "unreachable",
                            "\"" + term.text() + "\" is found through \""
                                    + all.get(part).text() + "\" in the same list already; take one of them out");
                    return;
                }
            }
        }
    }
}
