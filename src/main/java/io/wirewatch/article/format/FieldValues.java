package io.wirewatch.article.format;

import io.wirewatch.article.format.Fields.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of one article's fields as they are read; of several names for a field the best counts. Thread-confined. */
final class FieldValues {

    private final Fields fields;
    private final Map<Field, Held> held = new EnumMap<>(Field.class);

    /** A value and how good the name was that gave it. */
    private record Held(String value, int rank) {}

    FieldValues(Fields fields) {
        this.fields = fields;
    }

    /** The field that a name stands for and that no better name has filled; null where there is none. */
    Fields.@Nullable Ranked wanted(String name) {
        Fields.Ranked ranked = fields.of(name);
        if (ranked == null) {
            return null;
        }
        Held better = held.get(ranked.field());
        return better != null && better.rank() <= ranked.rank() ? null : ranked;
    }

    void put(Fields.Ranked ranked, String value) {
        if (!value.isBlank()) {
            held.put(ranked.field(), new Held(value, ranked.rank()));
        }
    }

    void put(String name, String value) {
        Fields.Ranked ranked = wanted(name);
        if (ranked != null) {
            put(ranked, value);
        }
    }

    private String value(Field field) {
        Held value = held.get(field);
        return value == null ? "" : value.value();
    }

    /** The draft that the values make. */
    Draft draft(String place) {
        String body = value(Field.BODY);
        String html = value(Field.HTML);
        String text =
                body.isBlank() ? HtmlFragment.text(html) : HtmlFragment.isMarkup(body) ? HtmlFragment.text(body) : body;
        String published = value(Field.PUBLISHED);
        Dating dating = Dating.ofField("the date", published.isEmpty() ? value(Field.MODIFIED) : published);
        Facing facing = new Facing(
                value(Field.ID),
                value(Field.URL),
                value(Field.SOURCE),
                HtmlFragment.plain(value(Field.TITLE)),
                value(Field.LANGUAGE));
        return new Draft(place, facing, dating, text.strip(), List.of(), List.of());
    }
}
