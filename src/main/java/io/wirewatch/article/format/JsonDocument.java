package io.wirewatch.article.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Articles in a JSON document: an array of them, one alone (as ninjs), a JSON Feed, or an object one of whose lists
 * holds them.
 */
final class JsonDocument implements ArticleFormat {

    private static final Set<String> LISTS = Set.of(
            "items",
            "articles",
            "results",
            "data",
            "docs",
            "hits",
            "news",
            "stories",
            "entries",
            "response",
            "value",
            "rows");

    private final Fields fields;
    private final JsonArticles articles;

    JsonDocument(Fields fields) {
        this.fields = fields;
        this.articles = new JsonArticles(fields);
    }

    @Override
    public String name() {
        return "json";
    }

    @Override
    public int sureness(Opening opening) {
        String text = opening.text();
        if (text.startsWith("[")) {
            String inside = text.substring(1).stripLeading();
            return inside.isEmpty() || inside.startsWith("{") || inside.startsWith("]") || inside.startsWith("[[")
                    ? 80
                    : 0;
        }
        return text.startsWith("{") && (text.substring(1).stripLeading().startsWith("\"") || text.startsWith("{}"))
                ? 65
                : 0;
    }

    @Override
    public Iterator<Entry> read(Content content) throws IOException {
        return new Walk(Json.FACTORY.createParser(content.bytes()));
    }

    /** One pass over the document's tokens. */
    private final class Walk extends Entries {

        private final JsonParser json;
        private @Nullable FieldValues outer;
        private @Nullable Entry found;
        private int count;
        private int depth;
        private boolean done;

        Walk(JsonParser json) {
            this.json = json;
        }

        @Override
        @Nullable
        Entry read() throws IOException {
            found = null;
            try {
                while (found == null && !done) {
                    step();
                }
            } catch (JsonProcessingException e) {
                done = true;
                return new Broken("#" + (count + 1), "format", Json.reason(e) + "; what stands before was read");
            }
            return found;
        }

        private void step() throws IOException {
            JsonToken token = json.nextToken();
            if (token == null) {
                done = true;
                return;
            }
            switch (token) {
                case START_OBJECT -> object();
                case FIELD_NAME -> field();
                case END_OBJECT -> endObject();
                default -> {
                    // Arrays are walked through, values between them say nothing.
                }
            }
        }

        /** An object within a list is an article; the outermost may be one or hold a list of them. */
        private void object() throws IOException {
            depth++;
            if (depth > 1 || json.getParsingContext().getParent().inArray()) {
                found = articles.read(json, "#" + ++count);
                depth--;
            } else {
                outer = new FieldValues(fields);
            }
        }

        private void field() throws IOException {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            if (token.isScalarValue() && outer != null) {
                outer.put(name, token == JsonToken.VALUE_NULL ? "" : json.getText());
            } else if (token == JsonToken.START_OBJECT && LISTS.contains(name)) {
                depth--;
                object();
            } else if (token != JsonToken.START_ARRAY || !LISTS.contains(name)) {
                json.skipChildren();
            }
        }

        private void endObject() {
            depth--;
            if (count == 0 && outer != null) {
                found = outer.draft("");
            }
            outer = null;
        }
    }
}
