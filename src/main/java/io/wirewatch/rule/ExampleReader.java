package io.wirewatch.rule;

import io.wirewatch.config.yaml.Diagnostics;
import io.wirewatch.config.yaml.Fields;
import io.wirewatch.config.yaml.YamlList;
import io.wirewatch.config.yaml.YamlMap;
import io.wirewatch.config.yaml.YamlNode;
import io.wirewatch.config.yaml.YamlText;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the examples of a detector file. */
final class ExampleReader {

    private static final List<String> KEYS = List.of("text", "title", "date", "expect");
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 15);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final Diagnostics problems;

    ExampleReader(Diagnostics problems) {
        this.problems = problems;
    }

    List<Example> examples(Fields file) {
        List<Example> examples = new ArrayList<>();
        for (YamlNode item : file.items("examples")) {
            if (item instanceof YamlMap map) {
                example(new Fields(map, problems).knowing(KEYS)).ifPresent(examples::add);
            } else {
                problems.error(item.place(), "bad-value", "an example has \"text:\" and \"expect:\"; write both");
            }
        }
        return examples;
    }

    private Optional<Example> example(Fields fields) {
        String text = fields.required("text", "\"A sentence.\"");
        String title = fields.text("title");
        Optional<YamlNode> expect = fields.map().get("expect");
        if (expect.isEmpty()) {
            problems.error(
                    fields.map().place(),
                    "missing",
                    "\"expect\" is missing; add expect: none, or the slots it must fill");
        }
        if (expect.isEmpty() || text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Example(fields.map().place(), title, text, date(fields), expected(expect.get())));
    }

    private OffsetDateTime date(Fields fields) {
        String date = fields.text("date");
        try {
            return date.isEmpty()
                    ? SOME_DAY.atStartOfDay().atOffset(ZoneOffset.UTC)
                    : date.contains("T")
                            ? OffsetDateTime.parse(date)
                            : LocalDate.parse(date).atStartOfDay().atOffset(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            fields.refuse("date", "is \"" + date + "\"; write it like 2026-05-14 or 2026-05-14T09:30:00Z");
            return SOME_DAY.atStartOfDay().atOffset(ZoneOffset.UTC);
        }
    }

    private List<Map<String, Object>> expected(YamlNode node) {
        if (node instanceof YamlText text && text.text().equals("none")) {
            return List.of();
        }
        List<Map<String, Object>> all = new ArrayList<>();
        for (YamlNode item : Fields.itemsOf(node)) {
            if (item instanceof YamlMap map) {
                all.add(values(map));
            } else {
                problems.error(item.place(), "bad-value", "write expect: none, or the slots an alert must have");
            }
        }
        return all;
    }

    private Map<String, Object> values(YamlMap map) {
        Map<String, Object> values = new LinkedHashMap<>();
        map.entries().forEach((slot, entry) -> values.put(slot, value(entry.value())));
        return values;
    }

    private Object value(YamlNode node) {
        if (node instanceof YamlText text) {
            return NUMBER.matcher(text.text()).matches() ? Double.valueOf(text.text()) : text.text();
        }
        if (node instanceof YamlList list) {
            return list.items().stream()
                    .map(item -> item instanceof YamlText text ? text.text() : item.kind())
                    .toList();
        }
        problems.error(node.place(), "bad-value", "a slot has a text, a number or a list of texts");
        return "";
    }
}
