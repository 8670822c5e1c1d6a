package io.wirewatch.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.alert.Alert.ArticleRef;
import io.wirewatch.alert.Alert.DetectorRef;
import io.wirewatch.alert.Alert.Verdict;
import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Fact;
import io.wirewatch.api.Novelty;
import io.wirewatch.api.Part;
import io.wirewatch.api.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An alert as JSON, in the order in which people read it, and back. */
public final class AlertJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private AlertJson() {}

    /** The alert as one line of JSON in UTF-8. */
    public static byte[] write(Alert alert) {
        try {
            return MAPPER.writeValueAsBytes(node(alert));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("alert " + alert.id() + " has no JSON form", e);
        }
    }

    /** The alert as one line of JSON. */
    public static String line(Alert alert) {
        return node(alert).toString();
    }

    /**
     * The alert that a record holds. Fields that this version does not know are left aside.
     *
     * @throws IllegalArgumentException where it is no alert, with what is wrong
     */
    public static Alert read(byte[] json) {
        try {
            return alert(MAPPER.readTree(json));
        } catch (IOException | DateTimeException e) {
            throw new IllegalArgumentException("not an alert: " + e.getMessage(), e);
        }
    }

    private static ObjectNode node(Alert alert) {
        Verdict verdict = alert.verdict();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", alert.id());
        putDetector(node, alert.detector());
        putArticle(node, alert.article());
        node.put("headline", verdict.headline());
        node.put("severity", verdict.severity().label());
        node.set("confidence", number(verdict.confidence()));
        node.put("novelty", verdict.novelty().label());
        putUnlessEmpty(node, "status", verdict.status());
        node.set("facts", facts(alert.fact()));
        ArrayNode evidence = node.putArray("evidence");
        alert.evidence().forEach(excerpt -> evidence.add(excerpt(excerpt)));
        return node;
    }

    private static void putDetector(ObjectNode node, DetectorRef detector) {
        node.put("detector", detector.id());
        node.put("detectorVersion", detector.version());
        putUnlessEmpty(node, "detectorHash", detector.hash());
        putUnlessEmpty(node, "detectorStatus", detector.status());
        if (detector.shadow()) {
            node.put("shadow", true);
        }
    }

    private static void putArticle(ObjectNode node, ArticleRef article) {
        node.put("articleId", article.id());
        putUnlessEmpty(node, "source", article.source());
        putUnlessEmpty(node, "title", article.title());
        node.put("publishedAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(article.publishedAt()));
    }

    private static void putUnlessEmpty(ObjectNode node, String field, String value) {
        if (!value.isEmpty()) {
            node.put(field, value);
        }
    }

    private static ObjectNode facts(Fact fact) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        fact.values().forEach((slot, value) -> node.set(slot, value(value)));
        return node;
    }

    private static JsonNode value(Object value) {
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof List<?> list) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            list.forEach(item -> array.add(item.toString()));
            return array;
        }
        return JsonNodeFactory.instance.textNode(value.toString());
    }

    private static JsonNode number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < Long.MAX_VALUE;
        return whole ? JsonNodeFactory.instance.numberNode((long) value) : JsonNodeFactory.instance.numberNode(value);
    }

    private static ObjectNode excerpt(Excerpt excerpt) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("in", excerpt.in().label())
                .put("start", excerpt.start())
                .put("end", excerpt.end())
                .put("text", excerpt.text());
    }

    private static Alert alert(JsonNode node) throws IOException {
        return new Alert(
                node.required("id").asText(),
                detector(node),
                new ArticleRef(
                        node.required("articleId").asText(),
                        node.path("source").asText(),
                        node.path("title").asText(),
                        OffsetDateTime.parse(node.required("publishedAt").asText())),
                verdict(node),
                new Fact(values(node.path("facts"))),
                evidence(node.path("evidence")));
    }

    private static DetectorRef detector(JsonNode node) {
        return new DetectorRef(
                node.required("detector").asText(),
                node.path("detectorVersion").asText(),
                node.path("detectorHash").asText(),
                node.path("detectorStatus").asText(),
                node.path("shadow").asBoolean());
    }

    private static Verdict verdict(JsonNode node) {
        return new Verdict(
                node.path("headline").asText(),
                Severity.of(node.required("severity").asText()),
                node.path("confidence").asDouble(),
                Novelty.valueOf(node.required("novelty").asText().toUpperCase(Locale.ROOT)),
                node.path("status").asText());
    }

    private static Map<String, Object> values(JsonNode facts) {
        Map<String, Object> values = new LinkedHashMap<>();
        facts.properties().forEach(slot -> values.put(slot.getKey(), value(slot.getValue())));
        return values;
    }

    private static Object value(JsonNode node) {
        if (node.isArray()) {
            List<String> items = new ArrayList<>();
            node.forEach(item -> items.add(item.asText()));
            return items;
        }
        return node.isNumber() ? (Object) node.asDouble() : node.asText();
    }

    private static List<Excerpt> evidence(JsonNode array) {
        List<Excerpt> evidence = new ArrayList<>();
        array.forEach(node -> evidence.add(new Excerpt(
                Part.valueOf(node.required("in").asText().toUpperCase(Locale.ROOT)),
                node.required("start").asInt(),
                node.required("end").asInt(),
                node.required("text").asText())));
        return evidence;
    }
}
