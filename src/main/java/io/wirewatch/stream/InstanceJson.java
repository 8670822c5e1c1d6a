package io.wirewatch.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.detect.DetectorHealth;
import io.wirewatch.detect.Identity;
import io.wirewatch.stream.InstanceState.Running;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The state of an instance as JSON, and back. */
public final class InstanceJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private InstanceJson() {}

    /** The state as one JSON object. */
    public static ObjectNode node(InstanceState state) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("instance", state.name());
        node.put("startedAt", state.startedAt().toString());
        node.put("at", state.at().toString());
        ArrayNode detectors = node.putArray("detectors");
        state.detectors().forEach(one -> detectors.add(node(one)));
        state.refused().forEach(node.withArray("refused")::add);
        return node;
    }

    private static ObjectNode node(Running running) {
        Identity identity = running.health().detector();
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", identity.id())
                .put("version", identity.version())
                .put("hash", identity.hash())
                .put("status", identity.status())
                .put("shadow", identity.shadow())
                .put("from", running.from())
                .put("source", running.source())
                .put("articles", running.health().articles())
                .put("alerts", running.health().alerts())
                .put("failures", running.health().failures())
                .put("switchedOff", running.health().switchedOff())
                .put("lastReason", running.health().lastReason());
    }

    static byte[] write(InstanceState state) {
        try {
            return MAPPER.writeValueAsBytes(node(state));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the state of " + state.name() + " has no JSON form", e);
        }
    }

    /**
     * The state that a record holds.
     *
     * @throws IllegalArgumentException where it holds none
     */
    static InstanceState read(byte[] json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            List<Running> detectors = new ArrayList<>();
            node.path("detectors").forEach(one -> detectors.add(running(one)));
            List<String> refused = new ArrayList<>();
            node.path("refused").forEach(one -> refused.add(one.asText()));
            return new InstanceState(
                    node.path("instance").asText(),
                    Instant.parse(node.path("startedAt").asText()),
                    Instant.parse(node.path("at").asText()),
                    detectors,
                    refused);
        } catch (IOException | DateTimeException e) {
            throw new IllegalArgumentException("is no state of an instance: " + e.getMessage(), e);
        }
    }

    private static Running running(JsonNode node) {
        Identity identity = new Identity(
                node.path("id").asText(),
                node.path("version").asText(),
                node.path("hash").asText(),
                node.path("status").asText(),
                node.path("shadow").asBoolean());
        DetectorHealth health = new DetectorHealth(
                identity,
                node.path("articles").asLong(),
                node.path("alerts").asLong(),
                node.path("failures").asLong(),
                node.path("switchedOff").asBoolean(),
                node.path("lastReason").asText());
        return new Running(
                health, node.path("from").asText(), node.path("source").asText());
    }
}
