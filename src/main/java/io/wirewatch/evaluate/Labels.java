package io.wirewatch.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wirewatch.alert.Alert;
import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Novelty;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Labelled articles: one JSON object a line, with {@code id}, {@code lang} and {@code alerts}. */
public final class Labels {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Labels() {}

    /**
     * What a reader found in an article.
     *
     * @param id the article's id
     * @param day first ten characters of the article's date, by which articles without an id of their own are found;
     *     empty where the file gives none
     * @param language its language
     * @param alerts what it states
     */
    public record Labelled(String id, String day, String language, List<Told> alerts) {

        /** Copies the alerts. */
        public Labelled {
            alerts = List.copyOf(alerts);
        }
    }

    /**
     * Reads a file of labels.
     *
     * @throws IOException where the file cannot be read or a line is no label; the message says which
     */
    public static List<Labelled> read(Path file) throws IOException {
        List<Labelled> labels = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    labels.add(labelled(file, number, line));
                }
            }
        }
        return labels;
    }

    private static Labelled labelled(Path file, int number, String line) throws IOException {
        try {
            JsonNode json = JSON.readTree(line);
            if (!json.path("id").isTextual() || !json.path("alerts").isArray()) {
                throw new IOException("a label needs \"id\" and \"alerts\"");
            }
            List<Told> alerts = new ArrayList<>();
            json.path("alerts").forEach(alert -> alerts.add(told(alert)));
            String day = json.has("file") ? day(json.path("date").asText("")) : "";
            return new Labelled(json.path("id").asText(), day, json.path("lang").asText("en"), alerts);
        } catch (IOException wrong) {
            throw new IOException(file + ":" + number + ": " + wrong.getMessage(), wrong);
        }
    }

    private static String day(String date) {
        return date.length() > 10 ? date.substring(0, 10) : date;
    }

    private static Told told(JsonNode alert) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        alert.path("facts").properties().forEach(fact -> facts.put(fact.getKey(), values(fact.getValue())));
        if (alert.hasNonNull("status")) {
            facts.put("status", List.of(alert.path("status").asText()));
        }
        JsonNode evidence = alert.path("evidence");
        String words = evidence.isArray() ? String.join(" … ", values(evidence)) : evidence.asText("");
        boolean news = alert.path("novelty").asText("").equals("new");
        return new Told(alert.path("detector").asText(), news, facts, 1, words);
    }

    private static List<String> values(JsonNode value) {
        List<String> values = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> values.add(item.asText()));
        } else if (!value.isNull() && !value.asText().isEmpty()) {
            values.add(value.asText());
        }
        return values;
    }

    /** An alert as labels are compared with it. */
    public static Told of(Alert alert) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        alert.fact()
                .values()
                .forEach((slot, value) -> facts.put(slot, alert.fact().list(slot)));
        if (!alert.verdict().status().isEmpty()) {
            facts.put("status", List.of(alert.verdict().status()));
        }
        String words = alert.evidence().stream().map(Excerpt::text).collect(Collectors.joining(" … "));
        boolean news = alert.verdict().novelty() == Novelty.NEW;
        return new Told(alert.detector().id(), news, facts, alert.verdict().confidence(), words);
    }
}
