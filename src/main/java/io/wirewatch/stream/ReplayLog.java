package io.wirewatch.stream;

import io.wirewatch.replay.Fingerprints;
import io.wirewatch.replay.Progress;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has been replayed to these topics: how far each replay has come, and which articles were sent. */
public final class ReplayLog {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayLog.class);

    private static final Duration LOOK = Duration.ofMillis(100);

    /** Longer than another writer's transaction can stay open and hide what comes after it. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Cluster cluster;
    private final Topics topics;

    /** The log on a cluster. */
    public ReplayLog(Cluster cluster, Topics topics) {
        this.cluster = cluster;
        this.topics = topics;
    }

    /** How far each replay has come, the latest last. */
    public List<Progress> replays() {
        Map<String, Progress> latest = new LinkedHashMap<>();
        read(topics.replays(), record -> {
            try {
                Progress progress = ProgressJson.read(record.value());
                latest.remove(progress.order().id());
                latest.put(progress.order().id(), progress);
            } catch (IllegalArgumentException | NullPointerException e) {
                LOG.warn("{}-{}-{}: {}", record.topic(), record.partition(), record.offset(), e.getMessage());
            }
        });
        return List.copyOf(latest.values());
    }

    /** Fingerprints of what was sent by the replays wanted, by their names. */
    public Fingerprints sent(Predicate<String> replays) {
        Fingerprints sent = new Fingerprints();
        read(topics.replayed(), record -> {
            if (record.key() != null && replays.test(new String(record.key(), StandardCharsets.UTF_8))) {
                LongBuffer fingerprints = ByteBuffer.wrap(record.value()).asLongBuffer();
                while (fingerprints.hasRemaining()) {
                    sent.add(fingerprints.get());
                }
            }
        });
        return sent;
    }

    private void read(String topic, Consumer<ConsumerRecord<byte[], byte[]>> use) {
        Map<TopicPartition, Long> ends = ends(topic);
        if (ends.values().stream().allMatch(end -> end == 0)) {
            return;
        }
        try (RecordReader reader = new RecordReader(cluster, topic::equals, StartAt.BEGINNING)) {
            Instant patience = Instant.now().plus(PATIENCE);
            while (!reader.reached(ends)) {
                List<ConsumerRecord<byte[], byte[]>> records = reader.poll(LOOK);
                records.forEach(use);
                if (!records.isEmpty()) {
                    patience = Instant.now().plus(PATIENCE);
                } else if (Thread.currentThread().isInterrupted()
                        || Instant.now().isAfter(patience)) {
                    throw new ClusterProblem(
                            ClusterProblem.Kind.INTERNAL,
                            "topic " + topic + " at " + cluster.bootstrapServers()
                                    + " can't be read to its end: a transaction on it has been open for long;"
                                    + " wait until it ends, or abort it with kafka-transactions.sh");
                }
            }
        }
    }

    /** The ends with what is not committed: what an earlier run has committed may lie behind another's transaction. */
    private Map<TopicPartition, Long> ends(String topic) {
        try (Admin admin = TopicSetup.admin(cluster)) {
            TopicDescription found = Objects.requireNonNull(admin.describeTopics(List.of(topic))
                            .topicNameValues()
                            .get(topic))
                    .get();
            Map<TopicPartition, OffsetSpec> asked = found.partitions().stream()
                    .collect(Collectors.toMap(
                            partition -> new TopicPartition(topic, partition.partition()),
                            partition -> OffsetSpec.latest()));
            return admin.listOffsets(asked).all().get().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, end -> end.getValue().offset()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ClusterProblem.of("read " + topic, cluster.bootstrapServers(), e);
        } catch (ExecutionException | RuntimeException e) {
            throw ClusterProblem.of("read " + topic, cluster.bootstrapServers(), e);
        }
    }
}
