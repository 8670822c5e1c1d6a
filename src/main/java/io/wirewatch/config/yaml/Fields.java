package io.wirewatch.config.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The keys of one map, read by name and kind. What does not fit is noted and read as absent, so that one pass over a
 * file finds all that is wrong with it. Confined to one thread.
 *
 * @param map the keys and values
 * @param problems where to note what is wrong
 */
public record Fields(YamlMap map, Diagnostics problems) {

    /** Notes every key that is not known. */
    public Fields knowing(Collection<String> known) {
        for (String key : map.keys()) {
            if (!known.contains(key)) {
                problems.error(
                        map.placeOf(key),
                        "unknown-key",
                        "there is no key \"" + key + "\" here; " + Spelling.advice(key, known));
            }
        }
        return this;
    }

    /** Notes that a key has a value that does not fit. */
    public void refuse(String key, String message) {
        Place place = map.get(key).map(YamlNode::place).orElse(map.place());
        problems.error(place, "bad-value", "\"" + key + "\" " + message);
    }

    /** The text of a key; empty where it is absent. */
    public String text(String key) {
        return map.get(key).map(node -> textOf(key, node)).orElse("");
    }

    private String textOf(String key, YamlNode node) {
        if (node instanceof YamlText text) {
            return text.text();
        }
        refuse(key, "is " + node.kind() + "; write a text");
        return "";
    }

    /** The text of a key that must be there. */
    public String required(String key, String example) {
        String text = text(key);
        if (text.isBlank() && !(map.get(key).orElse(null) instanceof YamlMap)) {
            problems.error(map.placeOf(key), "missing", "\"" + key + "\" is missing; add " + key + ": " + example);
        }
        return text;
    }

    /** One of some words; the first of them where the key is absent. */
    public String choice(String key, List<String> choices) {
        String text = text(key);
        if (text.isEmpty()) {
            return choices.get(0);
        }
        if (!choices.contains(text)) {
            refuse(key, "can't be \"" + text + "\"; " + Spelling.advice(text, choices));
            return choices.get(0);
        }
        return text;
    }

    /** True or false; the given value where the key is absent. */
    public boolean flag(String key, boolean otherwise) {
        return map.get(key).isEmpty()
                ? otherwise
                : choice(key, List.of("true", "false")).equals("true");
    }

    /** A number, where the key is there and has one. */
    public OptionalDouble number(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            refuse(key, "is \"" + text + "\"; write a number");
            return OptionalDouble.empty();
        }
    }

    /** A whole number from 1 to a limit; the given value where the key is absent. */
    public int count(String key, int otherwise, int most) {
        OptionalDouble number = number(key);
        if (number.isEmpty()) {
            return otherwise;
        }
        double value = number.getAsDouble();
        if (value != Math.rint(value) || value < 1 || value > most) {
            refuse(key, "is " + text(key) + "; write a whole number from 1 to " + most);
            return otherwise;
        }
        return (int) value;
    }

    /** The items of a key: those of its list, or the one text it has. */
    public List<YamlNode> items(String key) {
        return map.get(key).map(Fields::itemsOf).orElse(List.of());
    }

    /** The items of a node: those of a list, or itself; none of nothing. */
    public static List<YamlNode> itemsOf(YamlNode node) {
        if (node instanceof YamlList list) {
            return list.items();
        }
        return node instanceof YamlText text && text.text().isEmpty() ? List.of() : List.of(node);
    }

    /** The texts of a key: those of its list, or the one it has. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (item instanceof YamlText text && !text.text().isBlank()) {
                texts.add(text.text());
            } else {
                problems.error(item.place(), "bad-value", "\"" + key + "\" has " + item.kind() + "; write texts only");
            }
        }
        return texts;
    }

    /** The keys below a key, where it has some. */
    public Optional<Fields> below(String key) {
        Optional<YamlNode> node = map.get(key);
        if (node.isPresent() && !(node.get() instanceof YamlMap)) {
            refuse(key, "is " + node.get().kind() + "; write keys with values below it");
        }
        return node.filter(YamlMap.class::isInstance).map(found -> new Fields((YamlMap) found, problems));
    }
}
