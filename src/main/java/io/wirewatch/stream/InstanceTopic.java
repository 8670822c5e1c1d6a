package io.wirewatch.stream;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what running instances say of themselves. */
public final class InstanceTopic {

    /** An instance that has said nothing for so long is dead; each speaks every {@link Heartbeat#EVERY}. */
    static final Duration SILENCE = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(InstanceTopic.class);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Cluster cluster;
    private final Topics topics;

    /** The topic on a cluster. */
    public InstanceTopic(Cluster cluster, Topics topics) {
        this.cluster = cluster;
        this.topics = topics;
    }

    /** The instances that live, in order of names. */
    public List<InstanceState> living(Instant now) {
        Map<String, InstanceState> latest = new TreeMap<>();
        try (RecordReader records = new RecordReader(cluster, topics.instances()::equals, StartAt.BEGINNING)) {
            do {
                records.poll(LOOK).forEach(record -> take(record, latest));
            } while (!records.atEnd());
        }
        return latest.values().stream()
                .filter(state -> state.at().plus(SILENCE).isAfter(now))
                .toList();
    }

    private static void take(ConsumerRecord<byte[], byte[]> record, Map<String, InstanceState> latest) {
        String key = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
        if (record.value() == null) {
            latest.remove(key);
            return;
        }
        try {
            latest.put(key, InstanceJson.read(record.value()));
        } catch (IllegalArgumentException e) {
            LOG.warn("{}-{}-{}: {}", record.topic(), record.partition(), record.offset(), e.getMessage());
        }
    }
}
