package io.wirewatch.rule;

import io.wirewatch.api.Severity;
import io.wirewatch.config.yaml.Fields;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads who a detector is. */
final class HeadReader {

    static final List<String> KEYS = List.of(
            "id",
            "title",
            "version",
            "status",
            "level",
            "description",
            "author",
            "references",
            "tags",
            "falsepositives");

    private static final List<String> STATUSES = List.of("experimental", "test", "stable", "deprecated");
    private static final List<String> LEVELS = List.of("medium", "low", "high", "critical");
    private static final Pattern ID = Pattern.compile("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?");

    private HeadReader() {}

    static Head head(Fields fields) {
        return new Head(
                id(fields),
                fields.required("title", "What it finds, in a line"),
                version(fields),
                Head.Status.valueOf(fields.choice("status", STATUSES).toUpperCase(Locale.ROOT)),
                Severity.of(fields.choice("level", LEVELS)),
                fields.text("description").strip(),
                new Credits(
                        fields.text("author"),
                        fields.texts("references"),
                        fields.texts("tags"),
                        fields.texts("falsepositives")));
    }

    private static String id(Fields fields) {
        String id = fields.required("id", "my-detector");
        if (!id.isBlank() && !ID.matcher(id).matches()) {
            fields.refuse(
                    "id",
                    "is \"" + id + "\", which is no name for a topic; use small letters, digits and -,"
                            + " at most 60, as in export-controls");
        }
        return id;
    }

    private static String version(Fields fields) {
        String version = fields.text("version");
        return version.isEmpty() ? "1" : version;
    }
}
