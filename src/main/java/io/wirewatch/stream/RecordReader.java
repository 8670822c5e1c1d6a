package io.wirewatch.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads topics from a point in time on, without a group: it leaves no trace on the cluster. Sees what is committed and
 * nothing else. Topics that come later are read too. One thread reads; any may call {@link #stop}.
 */
final class RecordReader implements AutoCloseable {

    private static final Duration LOOK_FOR_TOPICS = Duration.ofSeconds(3);

    private final Cluster cluster;
    private final Predicate<String> wanted;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private Instant lookedAt = Instant.MIN;

    /** A reader of the topics wanted. */
    RecordReader(Cluster cluster, Predicate<String> wanted, StartAt start) {
        this.cluster = cluster;
        this.wanted = wanted;
        try {
            this.consumer = new KafkaConsumer<>(cluster.settings(Map.of(
                    "key.deserializer",
                    ByteArrayDeserializer.class,
                    "value.deserializer",
                    ByteArrayDeserializer.class,
                    "isolation.level",
                    "read_committed",
                    "enable.auto.commit",
                    false,
                    "auto.offset.reset",
                    "earliest",
                    "allow.auto.create.topics",
                    false,
                    "default.api.timeout.ms",
                    15_000,
                    "enable.metrics.push",
                    false)));
            lookForTopics(start);
        } catch (RuntimeException e) {
            throw ClusterProblem.of("read", cluster.bootstrapServers(), e);
        }
    }

    /** The topics that are read now. */
    Set<String> topics() {
        return consumer.assignment().stream().map(TopicPartition::topic).collect(Collectors.toSet());
    }

    /** The next records, after waiting at most so long; none when {@link #stop} was called. */
    List<ConsumerRecord<byte[], byte[]>> poll(Duration atMost) {
        try {
            if (Duration.between(lookedAt, Instant.now()).compareTo(LOOK_FOR_TOPICS) > 0) {
                lookForTopics(StartAt.BEGINNING);
            }
            if (consumer.assignment().isEmpty()) {
                Thread.sleep(Math.min(atMost.toMillis(), 100));
                return List.of();
            }
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            consumer.poll(atMost).forEach(records::add);
            return records;
        } catch (WakeupException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (RuntimeException e) {
            throw ClusterProblem.of("read", cluster.bootstrapServers(), e);
        }
    }

    /** Whether everything that is committed now has been read. */
    boolean atEnd() {
        try {
            return consumer.endOffsets(consumer.assignment()).entrySet().stream()
                    .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
        } catch (RuntimeException e) {
            throw ClusterProblem.of("read", cluster.bootstrapServers(), e);
        }
    }

    /** Whether everything before these offsets has been read, what was undone left aside. */
    boolean reached(Map<TopicPartition, Long> ends) {
        try {
            return ends.entrySet().stream()
                    .allMatch(end -> end.getValue() == 0 || consumer.position(end.getKey()) >= end.getValue());
        } catch (RuntimeException e) {
            throw ClusterProblem.of("read", cluster.bootstrapServers(), e);
        }
    }

    /** Makes a {@link #poll} that waits return at once. */
    void stop() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ZERO));
    }

    private void lookForTopics(StartAt from) {
        lookedAt = Instant.now();
        Set<TopicPartition> all = new HashSet<>(consumer.assignment());
        Set<TopicPartition> found = new HashSet<>();
        consumer.listTopics().forEach((topic, partitions) -> {
            if (wanted.test(topic)) {
                partitions.forEach(partition -> found.add(new TopicPartition(topic, partition.partition())));
            }
        });
        found.removeAll(all);
        if (!found.isEmpty()) {
            all.addAll(found);
            consumer.assign(all);
            seek(found, from);
        }
    }

    private void seek(Collection<TopicPartition> partitions, StartAt from) {
        if (from.equals(StartAt.BEGINNING)) {
            consumer.seekToBeginning(partitions);
        } else if (from.equals(StartAt.END)) {
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
        } else {
            seekToTime(partitions, from.time());
        }
    }

    private void seekToTime(Collection<TopicPartition> partitions, Instant time) {
        Map<TopicPartition, Long> times = partitions.stream()
                .collect(Collectors.toMap(partition -> partition, partition -> Math.max(0, time.toEpochMilli())));
        Map<TopicPartition, OffsetAndTimestamp> offsets = consumer.offsetsForTimes(times);
        for (TopicPartition partition : partitions) {
            OffsetAndTimestamp at = offsets.get(partition);
            if (at == null) {
                consumer.seekToEnd(List.of(partition));
            } else {
                consumer.seek(partition, at.offset());
            }
        }
    }
}
