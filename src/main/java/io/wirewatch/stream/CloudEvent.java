package io.wirewatch.stream;

import io.wirewatch.alert.Alert;
import io.wirewatch.alert.KeyedAlert;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** The headers that make the record of an alert a CloudEvent in binary mode. */
final class CloudEvent {

    /** Headers of an article's record that its alerts carry too. */
    private static final String[] KEPT = {"traceparent", "ww_replay_id"};

    private CloudEvent() {}

    static Headers headers(KeyedAlert keyed, Headers came) {
        Alert alert = keyed.alert();
        Headers headers = new RecordHeaders();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", alert.id());
        put(headers, "ce_source", "/wirewatch/detectors/" + alert.detector().id());
        put(headers, "ce_type", "io.wirewatch.alert.v1");
        put(headers, "ce_subject", alert.article().id());
        put(
                headers,
                "ce_time",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(alert.article().publishedAt()));
        put(headers, "ce_partitionkey", keyed.key());
        put(headers, "content-type", "application/json");
        for (String name : KEPT) {
            @Nullable Header header = came.lastHeader(name);
            if (header != null) {
                headers.add(header);
            }
        }
        return headers;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
