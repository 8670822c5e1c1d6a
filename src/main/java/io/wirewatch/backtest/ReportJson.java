package io.wirewatch.backtest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.alert.Alert;
import io.wirewatch.api.Excerpt;
import io.wirewatch.backtest.Difference.Kind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** A report for programs. The same report is the same text, and its last field is a hash of all before it. */
public final class ReportJson {

    private ReportJson() {}

    /** The whole report as one JSON object. */
    public static String write(Report report, List<Expectations.Outcome> outcomes) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("articles", report.articles());
        node.put("alerts", report.alerts().size());
        ObjectNode months = node.putObject("alertsByMonth");
        report.counts(one -> one.now().isPresent()).forEach((detector, counts) -> {
            ObjectNode one = months.putObject(detector);
            counts.forEach((month, count) -> one.put(month.toString(), count));
        });
        if (report.compared()) {
            ObjectNode kinds = node.putObject("comparison");
            for (Kind kind : Kind.values()) {
                kinds.put(label(kind), report.of(kind).size());
            }
        }
        ArrayNode expectations = node.putArray("expectations");
        outcomes.forEach(one -> expectations
                .addObject()
                .put("expected", one.line())
                .put("met", one.met())
                .put("found", one.count()));
        ArrayNode alerts = node.putArray("found");
        report.differences().forEach(one -> alerts.add(difference(one, report.compared())));
        node.put("hash", hash(node.toString()));
        return node.toString();
    }

    /** SHA-256 of everything a report says, in hexadecimal digits. */
    public static String hash(Report report) {
        String json = write(report, List.of());
        int at = json.lastIndexOf("\"hash\":\"") + "\"hash\":\"".length();
        return json.substring(at, json.length() - 2);
    }

    static String label(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode difference(Difference one, boolean compared) {
        Alert alert = one.alert();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (compared) {
            node.put("kind", label(one.kind()));
        }
        node.put("id", alert.id());
        node.put("detector", alert.detector().id());
        node.put("articleId", alert.article().id());
        node.put("publishedAt", alert.article().publishedAt().toString());
        node.put("headline", alert.verdict().headline());
        node.put("severity", alert.verdict().severity().label());
        node.put("novelty", alert.verdict().novelty().label());
        node.put("status", alert.verdict().status());
        ObjectNode facts = node.putObject("facts");
        alert.fact().values().forEach((name, value) -> put(facts, name, value));
        if (!one.changes().isEmpty()) {
            ObjectNode changes = node.putObject("changes");
            new TreeMap<>(one.changes()).forEach((name, change) -> changes.putObject(name)
                    .put("before", change.before())
                    .put("now", change.now()));
        }
        ArrayNode evidence = node.putArray("evidence");
        alert.evidence().forEach(excerpt -> evidence.add(excerpt(excerpt)));
        return node;
    }

    private static void put(ObjectNode facts, String name, Object value) {
        if (value instanceof Double number) {
            facts.put(name, number);
        } else if (value instanceof List<?> list) {
            ArrayNode items = facts.putArray(name);
            list.forEach(item -> items.add(String.valueOf(item)));
        } else {
            facts.put(name, value.toString());
        }
    }

    private static ObjectNode excerpt(Excerpt excerpt) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("in", excerpt.in().label())
                .put("start", excerpt.start())
                .put("end", excerpt.end())
                .put("text", excerpt.text());
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
