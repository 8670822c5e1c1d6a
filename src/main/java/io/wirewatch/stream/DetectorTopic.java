package io.wirewatch.stream;

import io.wirewatch.detect.Publication;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The topic of detectors: what is published on it, every running instance takes up. */
public final class DetectorTopic {

    private static final Logger LOG = LoggerFactory.getLogger(DetectorTopic.class);

    private static final Duration LOOK = Duration.ofMillis(100);

    private static final String VERSION = "ww_version";
    private static final String HASH = "ww_hash";
    private static final String BY = "ww_by";

    private final Cluster cluster;
    private final Topics topics;

    /** The topic on a cluster. */
    public DetectorTopic(Cluster cluster, Topics topics) {
        this.cluster = cluster;
        this.topics = topics;
    }

    /** What is published now, in order of keys. */
    public List<Publication> all() {
        Map<String, Publication> latest = new TreeMap<>();
        try (RecordReader records = reader()) {
            do {
                records.poll(LOOK).stream().map(DetectorTopic::publication).forEach(one -> {
                    if (one.removes()) {
                        latest.remove(one.key());
                    } else {
                        latest.put(one.key(), one);
                    }
                });
            } while (!records.atEnd());
        }
        return List.copyOf(latest.values());
    }

    /** Publishes a detector, or removes it; returns when the brokers have it. */
    public void put(Publication news) {
        Map<String, Object> settings = Map.of(
                "key.serializer",
                ByteArraySerializer.class,
                "value.serializer",
                ByteArraySerializer.class,
                "max.request.size",
                TopicPlan.DEAD_LETTER_BYTES,
                "max.block.ms",
                15_000,
                "enable.metrics.push",
                false);
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(cluster.settings(settings))) {
            producer.send(record(news)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ClusterProblem.of("publish a detector", cluster.bootstrapServers(), e);
        } catch (ExecutionException | RuntimeException e) {
            throw ClusterProblem.of("publish a detector", cluster.bootstrapServers(), e);
        }
    }

    /** A reader of all that was ever published and is still kept. */
    RecordReader reader() {
        return new RecordReader(cluster, topics.detectors()::equals, StartAt.BEGINNING);
    }

    private ProducerRecord<byte[], byte[]> record(Publication news) {
        Headers headers = new RecordHeaders()
                .add(VERSION, bytes(news.version()))
                .add(HASH, bytes(news.hash()))
                .add(BY, bytes(news.by()));
        byte @Nullable [] value = news.removes() ? null : bytes(news.text());
        return new ProducerRecord<>(
                topics.detectors(), null, news.at().toEpochMilli(), bytes(news.key()), value, headers);
    }

    /** What a record publishes. It may be from any program: nothing of it is taken for granted. */
    static Publication publication(ConsumerRecord<byte[], byte[]> record) {
        String key = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
        return new Publication(
                key,
                record.value() == null ? "" : text(record),
                header(record.headers(), VERSION),
                header(record.headers(), HASH),
                header(record.headers(), BY),
                Instant.ofEpochMilli(Math.max(0, record.timestamp())));
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(record.value()))
                    .toString();
            return text.isEmpty() ? "# empty" : text;
        } catch (IOException e) {
            LOG.warn("{}-{}-{} is not UTF-8", record.topic(), record.partition(), record.offset());
            return "# not UTF-8";
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String header(Headers headers, String name) {
        @Nullable Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
