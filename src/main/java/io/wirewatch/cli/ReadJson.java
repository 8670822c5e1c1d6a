package io.wirewatch.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.wirewatch.api.Article;
import io.wirewatch.article.Origin;
import io.wirewatch.article.ReadArticle;
import io.wirewatch.article.ReadFailure;
import io.wirewatch.article.format.Draft.Cut;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/** What was read, as JSON: one object a line. */
final class ReadJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final OutputStream out;

    ReadJson(OutputStream out) {
        this.out = out;
    }

    void write(ReadFailure failure) throws IOException {
        out.write((line(failure) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static String line(ReadArticle read) throws IOException {
        StringWriter line = new StringWriter(read.article().body().length() + 1024);
        try (JsonGenerator json = JSON.createGenerator(line)) {
            Article article = read.article();
            json.writeStartObject();
            json.writeStringField("id", article.id());
            json.writeStringField("publishedAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(article.publishedAt()));
            optional(json, "source", article.source());
            optional(json, "url", article.url());
            optional(json, "title", article.title());
            optional(json, "language", article.language());
            json.writeStringField("body", article.body());
            json.writeFieldName("from");
            origin(json, read);
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void origin(JsonGenerator json, ReadArticle read) throws IOException {
        Origin from = read.from();
        json.writeStartObject();
        json.writeStringField("file", from.file());
        json.writeStringField("format", from.format());
        json.writeStringField("dateSource", from.dateSource());
        json.writeStringField("fingerprint", HexFormat.of().toHexDigits(read.fingerprint()));
        if (!from.cuts().isEmpty()) {
            json.writeArrayFieldStart("cut");
            for (Cut cut : from.cuts()) {
                json.writeStartObject();
                json.writeStringField("what", cut.what());
                json.writeStringField("why", cut.why());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!from.notes().isEmpty()) {
            json.writeArrayFieldStart("notes");
            for (String note : from.notes()) {
                json.writeString(note);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    static String line(ReadFailure failure) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("file", failure.file());
            json.writeStringField("error", failure.reason());
            json.writeStringField("stage", failure.stage());
            json.writeEndObject();
        }
        return line.toString();
    }
}
