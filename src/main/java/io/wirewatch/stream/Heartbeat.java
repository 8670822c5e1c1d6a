package io.wirewatch.stream;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what an instance says of itself. What does not arrive is said again with the next beat. */
final class Heartbeat implements AutoCloseable {

    static final Duration EVERY = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final String topic;
    private final byte[] name;
    private final KafkaProducer<byte[], byte[]> producer;
    private long due;

    Heartbeat(Cluster cluster, Topics topics, String name) {
        this.topic = topics.instances();
        this.name = name.getBytes(StandardCharsets.UTF_8);
        this.producer = new KafkaProducer<>(cluster.settings(Map.of(
                "key.serializer",
                ByteArraySerializer.class,
                "value.serializer",
                ByteArraySerializer.class,
                "max.block.ms",
                5_000,
                "delivery.timeout.ms",
                10_000,
                "request.timeout.ms",
                5_000,
                "linger.ms",
                0,
                "enable.metrics.push",
                false)));
    }

    boolean due() {
        return System.nanoTime() - due >= 0;
    }

    void beat(InstanceState state) {
        due = System.nanoTime() + EVERY.toNanos();
        send(InstanceJson.write(state));
    }

    /** Says that the instance ends. */
    @Override
    public void close() {
        send(null);
        producer.close(Duration.ofSeconds(2));
    }

    private void send(byte @Nullable [] value) {
        try {
            var unused = producer.send(new ProducerRecord<>(topic, name, value), (at, failed) -> {
                if (failed != null) {
                    LOG.warn("{}: {}", topic, failed.toString());
                }
            });
        } catch (RuntimeException e) {
            LOG.warn("{}: {}", topic, e.toString());
        }
    }
}
