package io.wirewatch.stream;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A Kafka cluster and how to speak to it.
 *
 * @param bootstrapServers its address: one or more of host:port, with commas between
 * @param clientSettings settings that go through to every client untouched: TLS, SASL, timeouts
 */
public record Cluster(String bootstrapServers, Map<String, String> clientSettings) {

    /** Copies the settings. */
    public Cluster {
        clientSettings = Map.copyOf(clientSettings);
    }

    /** The settings of one client, ours first; what the user gives wins over them. */
    Map<String, Object> settings(Map<String, Object> ours) {
        Map<String, Object> settings = new LinkedHashMap<>(ours);
        settings.putAll(clientSettings);
        settings.put("bootstrap.servers", bootstrapServers);
        return settings;
    }
}
