package io.wirewatch.stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.wirewatch.alert.StableId;
import io.wirewatch.api.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * An article as the value of a record: JSON in UTF-8, and back. Reading takes what other programs write: fields that it
 * does not know are passed over, a date without a time is midnight UTC.
 */
public final class ArticleJson {

    private static final Set<String> FIELDS = Set.of("id", "publishedAt", "source", "url", "title", "language", "body");

    private static final int MAX_DEPTH = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private ArticleJson() {}

    /** Why a record is no article. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final String stage;

        Unreadable(String stage, String reason) {
            super(reason);
            this.stage = stage;
        }

        /** How far it came: {@code parse} where it is no JSON, {@code validate} where it is no article. */
        public String stage() {
            return stage;
        }
    }

    /** The article as JSON, without the fields that are empty. */
    public static byte[] write(Article article) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(article.body().length() + 512);
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("id", article.id());
            json.writeStringField("publishedAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(article.publishedAt()));
            write(json, "source", article.source());
            write(json, "url", article.url());
            write(json, "title", article.title());
            write(json, "language", article.language());
            json.writeStringField("body", whole(article.body()));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("article " + article.id() + " has no JSON form", e);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, String field, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(field, whole(value));
        }
    }

    /**
     * The article that a record holds.
     *
     * @throws Unreadable where it holds none, with the reason
     */
    public static Article read(byte[] json) throws Unreadable {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Unreadable("parse", "is no JSON object");
            }
            readFields(parser, fields);
            if (parser.nextToken() != null) {
                throw new Unreadable("parse", "goes on after its JSON object");
            }
        } catch (IOException e) {
            throw new Unreadable("parse", "is no JSON: " + firstLine(e));
        }
        return article(fields);
    }

    private static void readFields(JsonParser parser, Map<String, String> fields) throws IOException, Unreadable {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!FIELDS.contains(name)) {
                parser.skipChildren();
            } else if (value == JsonToken.VALUE_STRING) {
                fields.put(name, whole(parser.getText()));
            } else if (value.isScalarValue() && name.equals("id")) {
                fields.put(name, parser.getText());
            } else if (value != JsonToken.VALUE_NULL) {
                throw new Unreadable("validate", "\"" + name + "\" is no text");
            }
        }
    }

    private static Article article(Map<String, String> fields) throws Unreadable {
        String body = fields.getOrDefault("body", "");
        String title = fields.getOrDefault("title", "");
        if (body.isBlank() && title.isBlank()) {
            throw new Unreadable("validate", "has no \"body\"");
        }
        OffsetDateTime date = date(fields.getOrDefault("publishedAt", ""));
        String source = fields.getOrDefault("source", "");
        String id = fields.getOrDefault("id", "");
        return new Article(
                id.isBlank() ? StableId.of(source, date.toInstant().toString(), title, body) : id,
                date,
                source,
                fields.getOrDefault("url", ""),
                title,
                fields.getOrDefault("language", ""),
                body);
    }

    private static OffsetDateTime date(String text) throws Unreadable {
        if (text.isBlank()) {
            throw new Unreadable("validate", "has no \"publishedAt\"");
        }
        try {
            Object date =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
            return date instanceof OffsetDateTime full ? full : ((LocalDateTime) date).atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return day(text);
        }
    }

    private static OffsetDateTime day(String text) throws Unreadable {
        try {
            return LocalDate.parse(text.strip()).atStartOfDay().atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
            throw new Unreadable("validate", "\"publishedAt\" is \"" + shown + "\", no ISO 8601 date");
        }
    }

    /** The text with U+FFFD in place of half characters, which have no form in UTF-8. Its length stays. */
    static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return repaired(text);
            }
        }
        return text;
    }

    private static String repaired(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (i + 1 < chars.length && Character.isSurrogatePair(chars[i], chars[i + 1])) {
                i++;
            } else if (Character.isSurrogate(chars[i])) {
                chars[i] = '\uFFFD';
            }
        }
        return new String(chars);
    }

    private static String firstLine(IOException e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
