package io.wirewatch.rule.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.config.yaml.Diagnostic;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Diagnostics for other programs. */
public final class LintReport {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private LintReport() {}

    /** One JSON object a line. */
    public static String line(Diagnostic one) {
        ObjectNode node = NODES.objectNode();
        node.put("file", one.place().file());
        node.put("line", one.place().line());
        node.put("column", one.place().column());
        node.put("level", one.level().label());
        node.put("code", one.code());
        node.put("message", one.message());
        return text(node);
    }

    /** All of them as SARIF 2.1.0. */
    public static String sarif(List<Diagnostic> all) {
        ObjectNode root = NODES.objectNode();
        root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        root.put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        run.putObject("tool").putObject("driver").put("name", "wirewatch").set("rules", rules(all));
        ArrayNode results = run.putArray("results");
        all.forEach(one -> results.add(result(one)));
        return text(root);
    }

    private static ArrayNode rules(List<Diagnostic> all) {
        ArrayNode rules = NODES.arrayNode();
        all.stream().map(Diagnostic::code).distinct().sorted().forEach(code -> rules.addObject()
                .put("id", code));
        return rules;
    }

    private static ObjectNode result(Diagnostic one) {
        ObjectNode result = NODES.objectNode();
        result.put("ruleId", one.code());
        result.put("level", one.level().label());
        result.putObject("message").put("text", one.message());
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri(one.place().file()));
        if (one.place().line() > 0) {
            place.putObject("region")
                    .put("startLine", one.place().line())
                    .put("startColumn", one.place().column());
        }
        return result;
    }

    /** A path as SARIF wants it: what no URI may hold is written in percents; a relative path stays one. */
    private static String uri(String file) {
        String path = file.replace('\\', '/');
        boolean absolute = path.startsWith("/");
        try {
            String uri = new URI("file", "", absolute ? path : "/" + path, null).toASCIIString();
            return absolute ? uri : uri.substring("file:///".length());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file, e);
        }
    }

    /** As JUnit's XML, one test a file. */
    public static String junit(List<String> files, List<Diagnostic> all) {
        Map<String, List<String>> byFile = new LinkedHashMap<>();
        files.forEach(file -> byFile.put(file, new ArrayList<>()));
        all.forEach(one -> byFile.computeIfAbsent(one.place().file(), absent -> new ArrayList<>())
                .add(one.toString()));
        List<JUnitXml.Case> cases = new ArrayList<>();
        byFile.forEach((file, messages) -> cases.add(new JUnitXml.Case("lint", file, messages)));
        return JUnitXml.write("wirewatch detectors lint", cases);
    }

    private static String text(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JSON into memory cannot fail", e);
        }
    }
}
