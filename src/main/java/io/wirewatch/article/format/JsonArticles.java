package io.wirewatch.article.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Reads one JSON object as an article, token by token. Immutable. */
final class JsonArticles {

    private final Fields fields;

    JsonArticles(Fields fields) {
        this.fields = fields;
    }

    /** The draft that the object is which the parser has just entered; the parser ends behind it. */
    Draft read(JsonParser json, String place) throws IOException {
        FieldValues values = new FieldValues(fields);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            Fields.Ranked wanted = values.wanted(json.currentName());
            JsonToken token = json.nextToken();
            if (wanted != null && token.isScalarValue()) {
                values.put(wanted, token == JsonToken.VALUE_NULL ? "" : json.getText());
            } else if (wanted != null && token == JsonToken.START_OBJECT) {
                values.put(wanted, named(json));
            } else {
                json.skipChildren();
            }
        }
        return values.draft(place);
    }

    /** A source or headline that is an object of its own with a name: {@code {"name": "Northern Courier"}}. */
    private static String named(JsonParser json) throws IOException {
        String name = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            JsonToken token = json.nextToken();
            boolean says = key.equals("name") || key.equals("main") || key.equals("value") || key.equals("title");
            if (says && token.isScalarValue()) {
                name = json.getText();
            } else {
                json.skipChildren();
            }
        }
        return name;
    }
}
