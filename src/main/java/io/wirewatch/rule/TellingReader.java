package io.wirewatch.rule;

import io.wirewatch.api.Severity;
import io.wirewatch.config.yaml.Diagnostics;
import io.wirewatch.config.yaml.Fields;
import io.wirewatch.config.yaml.Place;
import io.wirewatch.config.yaml.Spelling;
import io.wirewatch.config.yaml.YamlMap;
import io.wirewatch.config.yaml.YamlNode;
import io.wirewatch.config.yaml.YamlText;
import io.wirewatch.rule.tell.Expression;
import io.wirewatch.rule.tell.ExpressionParser;
import io.wirewatch.rule.tell.Headline;
import io.wirewatch.rule.tell.NamesInWords;
import io.wirewatch.rule.tell.Slots;
import io.wirewatch.rule.tell.Telling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a detector says about its alerts: headline, severity, key, weights. */
final class TellingReader {

    static final List<String> KEYS = List.of("headline", "severity", "key", "weights", "say");

    private static final List<String> LEVELS = List.of("critical", "high", "medium", "low");

    private final Fields fields;
    private final Diagnostics problems;
    private final Set<String> slots;

    /** A reader for a detector with these slots. */
    TellingReader(Fields fields, Collection<String> slots) {
        this.fields = fields;
        this.problems = fields.problems();
        this.slots = new HashSet<>(slots);
        this.slots.addAll(Slots.ALWAYS);
    }

    Telling telling(Head head, NamesInWords names) {
        Map<String, Map<String, String>> say = say();
        return new Telling(
                head.title(),
                head.level(),
                severities(),
                headlines(say.keySet()),
                key(),
                weights(),
                new Headline.Words(names, say));
    }

    private Map<String, Map<String, String>> say() {
        Map<String, Map<String, String>> maps = new LinkedHashMap<>();
        fields.below("say").ifPresent(below -> below.map().keys().forEach(name -> below.below(name)
                .ifPresent(words -> maps.put(name, wordMap(words)))));
        return maps;
    }

    private static Map<String, String> wordMap(Fields words) {
        Map<String, String> map = new LinkedHashMap<>();
        words.map().keys().forEach(word -> map.put(word, words.text(word)));
        return map;
    }

    private List<Telling.When<Severity>> severities() {
        List<Telling.When<Severity>> all = new ArrayList<>();
        fields.below("severity").ifPresent(below -> {
            below.knowing(LEVELS);
            for (String level : LEVELS) {
                for (YamlNode item : below.items(level)) {
                    condition(item).ifPresent(when -> all.add(new Telling.When<>(when, Severity.of(level))));
                }
            }
        });
        return all;
    }

    private List<Telling.When<Double>> weights() {
        List<Telling.When<Double>> all = new ArrayList<>();
        Optional<Fields> below = fields.below("weights");
        if (below.isPresent()) {
            YamlMap map = below.get().map();
            for (String condition : map.keys()) {
                YamlText text = new YamlText(map.placeOf(condition), condition);
                double by = below.get().number(condition).orElse(0);
                condition(text).ifPresent(when -> all.add(new Telling.When<>(when, by)));
            }
        }
        return all;
    }

    private Optional<Expression> condition(YamlNode node) {
        try {
            String text = node instanceof YamlText written ? written.text() : "";
            return Optional.of(ExpressionParser.parse(text, slots));
        } catch (IllegalArgumentException e) {
            problems.error(node.place(), "bad-condition", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private List<Headline> headlines(Set<String> ways) {
        List<Headline> all = new ArrayList<>();
        for (YamlNode item : fields.items("headline")) {
            if (item instanceof YamlText text) {
                headline(text, ways).ifPresent(all::add);
            } else {
                problems.error(item.place(), "bad-value", "a headline is a text; write headline: \"{slot} ...\"");
            }
        }
        return all;
    }

    private Optional<Headline> headline(YamlText text, Set<String> maps) {
        try {
            Headline headline = Headline.parse(text.text());
            headline.slots().forEach(slot -> known("slot", slot, slots, text.place()));
            Set<String> ways = new HashSet<>(Headline.WAYS);
            ways.addAll(maps);
            headline.ways().forEach(way -> known("way to say a value,", way, ways, text.place()));
            return Optional.of(headline);
        } catch (IllegalArgumentException e) {
            problems.error(text.place(), "bad-headline", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private List<String> key() {
        List<String> key = fields.texts("key");
        key.forEach(slot -> known("slot", slot, slots, fields.map().placeOf("key")));
        return key;
    }

    private void known(String what, String name, Set<String> names, Place place) {
        if (!names.contains(name)) {
            problems.error(
                    place,
                    "unknown-slot",
                    "there is no " + what + " \"" + name + "\"; " + Spelling.advice(name, names));
        }
    }
}
