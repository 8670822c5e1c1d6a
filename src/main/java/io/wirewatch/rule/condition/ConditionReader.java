package io.wirewatch.rule.condition;

import com.google.re2j.Pattern;
import io.wirewatch.config.yaml.Diagnostics;
import io.wirewatch.config.yaml.Fields;
import io.wirewatch.config.yaml.Place;
import io.wirewatch.config.yaml.YamlList;
import io.wirewatch.config.yaml.YamlMap;
import io.wirewatch.config.yaml.YamlNode;
import io.wirewatch.config.yaml.YamlText;
import io.wirewatch.rule.match.TermTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Reads conditions out of a detector file. Confined to one thread. */
public final class ConditionReader {

    private static final List<String> HEADS = List.of("any", "all", "ordered", "pattern");
    private static final List<String> BESIDE = List.of("near", "after", "before", "none");
    private static final List<String> KEYS =
            List.of("any", "all", "ordered", "pattern", "near", "after", "before", "none", "within");
    private static final int NEAR = 12;
    private static final int FARTHEST = 1_000;

    private final TermTable terms;
    private final Predicate<String> isList;
    private final Function<YamlText, List<YamlText>> list;
    private final Diagnostics problems;

    /**
     * A reader.
     *
     * @param terms where the terms get their numbers
     * @param isList whether a word is the name of a list of the file
     * @param list the terms of the list that a text names; empty where there is none, which is then noted
     */
    public ConditionReader(
            TermTable terms, Predicate<String> isList, Function<YamlText, List<YamlText>> list, Diagnostics problems) {
        this.terms = terms;
        this.isList = isList;
        this.list = list;
        this.problems = problems;
    }

    /** The condition of a node: a term, the name of a list, a list of conditions, or keys. */
    public Condition read(YamlNode node) {
        if (node instanceof YamlText text) {
            return any(List.of(text), text.place());
        }
        if (node instanceof YamlList items) {
            return any(items.items(), items.place());
        }
        return keyed(new Fields((YamlMap) node, problems).knowing(KEYS));
    }

    private Condition keyed(Fields fields) {
        List<String> heads = HEADS.stream()
                .filter(head -> fields.map().get(head).isPresent())
                .toList();
        if (heads.size() != 1) {
            String found = heads.isEmpty() ? "none of " : "more than one of ";
            problems.error(
                    fields.map().place(),
                    "bad-condition",
                    "a condition has " + found + String.join(", ", HEADS) + "; give it exactly one");
            return new Condition.Any(List.of());
        }
        return beside(fields, head(heads.get(0), fields));
    }

    private Condition head(String head, Fields fields) {
        Place place = fields.map().placeOf(head);
        if (head.equals("pattern")) {
            return pattern(fields);
        }
        if (head.equals("any")) {
            return any(fields.items("any"), place);
        }
        List<Condition> parts = fields.items(head).stream().map(this::read).toList();
        if (parts.size() < 2) {
            problems.error(place, "bad-condition", "\"" + head + "\" needs two conditions or more; use any: for one");
        }
        boolean hasBeside =
                BESIDE.stream().anyMatch(key -> fields.map().get(key).isPresent());
        int within = hasBeside ? Integer.MAX_VALUE : fields.count("within", Integer.MAX_VALUE, FARTHEST);
        return new Condition.All(parts, within, head.equals("ordered"));
    }

    private Condition beside(Fields fields, Condition head) {
        int within = fields.count("within", NEAR, FARTHEST);
        Condition whole = head;
        for (String key : List.of("near", "after", "before")) {
            if (fields.map().get(key).isPresent()) {
                Condition other = read(fields.map().get(key).get());
                whole = switch (key) {
                    case "near" -> new Condition.All(List.of(whole, other), within, false);
                    case "after" -> new Condition.All(List.of(other, whole), within, true);
                    default -> new Condition.All(List.of(whole, other), within, true);
                };
            }
        }
        if (fields.map().get("none").isPresent()) {
            whole = new Condition.Without(whole, read(fields.map().get("none").get()));
        }
        checkWithin(fields);
        return whole;
    }

    private void checkWithin(Fields fields) {
        boolean used = List.of("all", "ordered", "near", "after", "before").stream()
                .anyMatch(key -> fields.map().get(key).isPresent());
        if (fields.map().get("within").isPresent() && !used) {
            problems.warn(
                    fields.map().placeOf("within"),
                    "idle-key",
                    "\"within\" does nothing here; it goes with near:, after:, before:, all: or ordered:");
        }
    }

    private Condition pattern(Fields fields) {
        try {
            return new Condition.Written(SafePattern.compile(fields.text("pattern")));
        } catch (IllegalArgumentException e) {
            fields.refuse("pattern", "cannot be used: " + e.getMessage());
            return new Condition.Written(Pattern.compile("x"));
        }
    }

    private Condition any(List<YamlNode> items, Place place) {
        if (items.isEmpty()) {
            problems.error(place, "empty-condition", "a condition has no words; add at least one");
        }
        List<Condition> parts = new ArrayList<>();
        List<YamlText> plain = new ArrayList<>();
        for (YamlNode item : items) {
            if (item instanceof YamlText text) {
                for (YamlText term : written(text)) {
                    GapPhrase.of(term.text())
                            .ifPresentOrElse(phrase -> parts.add(gaps(phrase, term)), () -> plain.add(term));
                }
            } else {
                parts.add(read(item));
            }
        }
        if (!plain.isEmpty()) {
            parts.add(0, words(shown(items), plain));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
    }

    private static String shown(List<YamlNode> items) {
        List<String> texts = items.stream()
                .filter(YamlText.class::isInstance)
                .map(item -> ((YamlText) item).text())
                .toList();
        return texts.size() <= 6 ? String.join(", ", texts) : String.join(", ", texts.subList(0, 6)) + ", ...";
    }

    /** The terms that a word of a condition stands for: itself, or those of the list it names. */
    private List<YamlText> written(YamlText text) {
        if (text.text().startsWith("@")) {
            return list.apply(new YamlText(text.place(), text.text().substring(1)));
        }
        return isList.test(text.text()) ? list.apply(text) : List.of(text);
    }

    private Condition.Words words(String shown, List<YamlText> texts) {
        return new Condition.Words(
                shown, texts.stream().flatMapToInt(this::number).toArray());
    }

    private IntStream number(YamlText term) {
        try {
            return IntStream.of(terms.number(term.text()));
        } catch (IllegalArgumentException e) {
            problems.error(term.place(), "bad-term", String.valueOf(e.getMessage()));
            return IntStream.empty();
        }
    }

    private Condition gaps(GapPhrase phrase, YamlText term) {
        Condition whole = words(
                phrase.pieces().get(0),
                List.of(new YamlText(term.place(), phrase.pieces().get(0))));
        int length = phrase.pieces().get(0).split("\\s+").length;
        for (int i = 1; i < phrase.pieces().size(); i++) {
            String piece = phrase.pieces().get(i);
            length += phrase.gaps().get(i - 1) + piece.split("\\s+").length;
            Condition next = words(piece, List.of(new YamlText(term.place(), piece)));
            whole = new Condition.All(List.of(whole, next), length, true);
        }
        return whole;
    }
}
