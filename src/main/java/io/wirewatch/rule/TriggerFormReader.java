package io.wirewatch.rule;

import io.wirewatch.config.yaml.Diagnostics;
import io.wirewatch.config.yaml.Fields;
import io.wirewatch.config.yaml.YamlMap;
import io.wirewatch.config.yaml.YamlNode;
import io.wirewatch.config.yaml.YamlText;
import io.wirewatch.rule.condition.Condition;
import io.wirewatch.rule.condition.ConditionReader;
import io.wirewatch.rule.match.TermTable;
import io.wirewatch.rule.slot.Role;
import io.wirewatch.rule.slot.Slot;
import io.wirewatch.rule.slot.SlotType;
import io.wirewatch.rule.tell.Expression;
import io.wirewatch.rule.tell.ExpressionParser;
import io.wirewatch.rule.tell.Slots;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the general form of a detector file. */
final class TriggerFormReader {

    static final List<String> KEYS = List.of("trigger", "scope", "slots", "unless", "where", "confidence");

    private static final List<String> SLOT_KEYS = List.of("type", "role", "cue", "from", "required", "many", "within");
    private static final List<String> SCOPES = List.of("sentence", "clause", "passage");
    private static final List<String> ROLES = List.of("none", "agent", "target");
    private static final List<SlotType> WITH_ROLE =
            List.of(SlotType.COUNTRY, SlotType.PERSON, SlotType.ORGANISATION, SlotType.PLACE, SlotType.SPEAKER);
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9_]{0,39}");
    private static final double USUAL_CONFIDENCE = 0.8;
    private static final int FARTHEST = 500;

    private final Fields fields;
    private final Diagnostics problems;
    private final ConditionReader conditions;

    TriggerFormReader(Fields fields, WordLists lists, TermTable terms) {
        this.fields = fields;
        this.problems = fields.problems();
        this.conditions = new ConditionReader(
                terms,
                name -> lists.names().contains(name) && !name.startsWith(WordLists.SHARED),
                named -> listOf(named, lists),
                problems);
    }

    private List<YamlText> listOf(YamlText named, WordLists lists) {
        boolean known = lists.isKnown(named.text(), named.place(), problems);
        return known ? lists.resolved(named.text(), problems) : List.of();
    }

    TriggerForm form() {
        Condition trigger = condition("trigger");
        List<Slot> slots = slots();
        return new TriggerForm(
                trigger,
                TriggerForm.Scope.valueOf(fields.choice("scope", SCOPES).toUpperCase(Locale.ROOT)),
                slots,
                fields.map().get("unless").map(conditions::read),
                where(slots),
                confidence());
    }

    private Condition condition(String key) {
        Optional<YamlNode> node = fields.map().get(key);
        return node.isEmpty() ? new Condition.Any(List.of()) : conditions.read(node.get());
    }

    private List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        fields.below("slots").ifPresent(below -> below.map().keys().forEach(name -> below.below(name)
                .ifPresent(one -> slots.add(slot(name, below.map(), one.knowing(SLOT_KEYS))))));
        return slots;
    }

    private Slot slot(String name, YamlMap all, Fields slot) {
        if (!NAME.matcher(name).matches() || Slots.ALWAYS.contains(name)) {
            problems.error(
                    all.placeOf(name),
                    "bad-slot",
                    "\"" + name + "\" is no name for a slot; use letters and digits, a small letter first, and none of "
                            + String.join(", ", Slots.ALWAYS));
        }
        SlotType type = type(slot);
        Role role = Role.valueOf(slot.choice("role", ROLES).toUpperCase(Locale.ROOT));
        if (role != Role.NONE && !WITH_ROLE.contains(type)) {
            slot.refuse("role", "is for countries, persons, organisations, places and speakers; leave it out");
        }
        Optional<Condition> words = slot.map().get("from").map(conditions::read);
        if (type == SlotType.WORDS && words.isEmpty()) {
            problems.error(slot.map().place(), "missing", "a slot of words needs from: [words or @lists.name]");
        }
        if (type == SlotType.GOODS && words.isEmpty() && slot.map().get("cue").isEmpty()) {
            problems.error(
                    slot.map().place(), "missing", "a slot of goods needs cue: [on, of] or from: [@lists.goods]");
        }
        return new Slot(
                name,
                type,
                role,
                slot.map().get("cue").map(conditions::read),
                words,
                new Slot.Demands(
                        slot.flag("required", false),
                        slot.flag("many", false),
                        slot.count("within", FARTHEST, FARTHEST)));
    }

    private static SlotType type(Fields slot) {
        String label = slot.required("type", "country");
        if (!label.isEmpty() && !SlotType.labels().contains(label)) {
            slot.choice("type", SlotType.labels());
            return SlotType.NUMBER;
        }
        return label.isEmpty() ? SlotType.NUMBER : SlotType.valueOf(label.toUpperCase(Locale.ROOT));
    }

    private List<Expression> where(List<Slot> slots) {
        Set<String> names = new HashSet<>(names(slots));
        names.addAll(Slots.ALWAYS);
        List<Expression> all = new ArrayList<>();
        for (YamlNode item : fields.items("where")) {
            try {
                all.add(ExpressionParser.parse(item instanceof YamlText text ? text.text() : "", names));
            } catch (IllegalArgumentException e) {
                problems.error(item.place(), "bad-condition", String.valueOf(e.getMessage()));
            }
        }
        return all;
    }

    /** The facts that slots give: an amount of money gives its currency too. */
    static List<String> names(List<Slot> slots) {
        List<String> names = new ArrayList<>();
        for (Slot slot : slots) {
            names.add(slot.name());
            if (slot.type() == SlotType.MONEY) {
                names.add(slot.name() + "Currency");
            }
        }
        return names;
    }

    private double confidence() {
        double confidence = fields.number("confidence").orElse(USUAL_CONFIDENCE);
        if (confidence <= 0 || confidence > 1) {
            fields.refuse("confidence", "is " + confidence + "; write a number above 0 and at most 1");
            return USUAL_CONFIDENCE;
        }
        return confidence;
    }
}
