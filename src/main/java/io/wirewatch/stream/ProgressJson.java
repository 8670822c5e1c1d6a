package io.wirewatch.stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wirewatch.replay.Progress;
import io.wirewatch.replay.Progress.Counts;
import io.wirewatch.replay.Progress.Order;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** How far a replay has come, as the value of a record: JSON, and back. */
public final class ProgressJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

    private ProgressJson() {}

    /** The progress as JSON in one line. */
    public static byte[] write(Progress progress) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("id", progress.order().id());
            json.writeStringField("archive", progress.order().archive());
            json.writeStringField("startedAt", progress.order().startedAt().toString());
            json.writeNumberField("articles", progress.order().size());
            json.writeNumberField("sent", progress.counts().sent());
            json.writeNumberField("there", progress.counts().there());
            json.writeNumberField("refused", progress.counts().refused());
            if (progress.reached().isPresent()) {
                json.writeStringField("reached", progress.reached().get().toString());
            }
            json.writeStringField("at", progress.at().toString());
            json.writeBooleanField("done", progress.done());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the progress of replay " + progress.order().id() + " has no JSON form", e);
        }
        return bytes.toByteArray();
    }

    /**
     * The progress that a record holds.
     *
     * @throws IllegalArgumentException where it holds none
     */
    static Progress read(byte[] json) {
        try {
            JsonNode fields = MAPPER.readTree(json);
            Counts counts = new Counts(
                    fields.path("sent").asLong(),
                    fields.path("there").asLong(),
                    fields.path("refused").asLong());
            Order order = new Order(
                    fields.path("id").asText(),
                    fields.path("archive").asText(),
                    Instant.parse(fields.path("startedAt").asText()),
                    fields.path("articles").asLong());
            Optional<Instant> reached = Optional.ofNullable(fields.get("reached"))
                    .map(JsonNode::asText)
                    .map(Instant::parse);
            Instant at = Instant.parse(fields.path("at").asText());
            return new Progress(order, counts, reached, at, fields.path("done").asBoolean());
        } catch (IOException | DateTimeException e) {
            throw new IllegalArgumentException("is no progress of a replay: " + e.getMessage(), e);
        }
    }
}
