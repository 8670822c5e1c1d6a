package io.wirewatch.stream;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

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

    /**
     * Kafka's clients refuse timeouts that do not fit each other. A user who sets one of them knows why, and gets Kafka's
     * own values for the others, not ours.
     */
    private static final Set<String> TIMEOUTS =
            Set.of("request.timeout.ms", "default.api.timeout.ms", "delivery.timeout.ms");

    /** The settings of one client, ours first; what the user gives wins over them. */
    Map<String, Object> settings(Map<String, Object> ours) {
        Map<String, Object> settings = new LinkedHashMap<>(ours);
        if (!Collections.disjoint(TIMEOUTS, clientSettings.keySet())) {
            settings.keySet().removeAll(TIMEOUTS);
        }
        settings.putAll(clientSettings);
        settings.put("bootstrap.servers", bootstrapServers);
        return settings;
    }
}
