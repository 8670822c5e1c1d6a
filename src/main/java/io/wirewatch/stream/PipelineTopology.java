package io.wirewatch.stream;

import io.wirewatch.alert.Alert;
import io.wirewatch.alert.AlertJson;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * The way of an article through Kafka Streams, one named node a step: parse, recall, detect, compose, tell.
 *
 * <p>Nothing here looks at stream time: an article of 2018 may come after one of 2026 and is treated the same.
 */
public final class PipelineTopology {

    static final String PARSE = "parse";
    static final String RECALL = "recall";
    static final String DETECT = "detect";
    static final String COMPOSE = "compose";
    static final String TELL = "tell";
    static final String DEAD_LETTERS = "dead-letters";

    /** Name of the store that remembers what was told. */
    static final String TOLD = "told";

    private PipelineTopology() {}

    /**
     * The topology on these topics.
     *
     * @param watches gives the detectors in force, asked once for each article
     * @param memory where what was told is kept
     */
    public static Topology of(Topics topics, Supplier<Watch> watches, Memory memory) {
        return new Topology()
                .addSource(
                        AutoOffsetReset.earliest(),
                        "articles",
                        PipelineTopology::time,
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer(),
                        topics.articles())
                .addProcessor(PARSE, ParseArticles::new, "articles")
                .addProcessor(RECALL, () -> new RecallArticles(watches), PARSE)
                .addProcessor(DETECT, DetectFacts::new, RECALL)
                .addProcessor(COMPOSE, ComposeAlerts::new, DETECT)
                .addProcessor(TELL, TellAlerts::new, COMPOSE)
                .addStateStore(told(memory), RECALL, TELL)
                .addSink("alerts", new TopicOfDetector(topics), new StringSerializer(), PipelineTopology::json, TELL)
                .addSink(
                        DEAD_LETTERS,
                        topics.deadLetters(),
                        new ByteArraySerializer(),
                        new ByteArraySerializer(),
                        PARSE,
                        DETECT);
    }

    /** Where the pipeline remembers what it has told. Either way the memory is also a topic, and survives. */
    public enum Memory {
        /** On disk: for archives of any size. */
        DISK,
        /** In the heap: for a run of some thousand articles. */
        HEAP
    }

    static KeyValueStore<String, byte[]> open(@Nullable KeyValueStore<String, byte[]> store) {
        if (store == null) {
            throw new IllegalStateException("the store is asked before the processor has begun");
        }
        return store;
    }

    /** A record without a time is no reason to stop: its article has a date of its own. */
    private static long time(ConsumerRecord<Object, Object> came, long partitionTime) {
        return Math.max(0, came.timestamp());
    }

    private static byte[] json(String topic, Alert alert) {
        return AlertJson.write(alert);
    }

    private static StoreBuilder<KeyValueStore<String, byte[]>> told(Memory memory) {
        KeyValueBytesStoreSupplier supplier =
                memory == Memory.DISK ? Stores.persistentKeyValueStore(TOLD) : Stores.inMemoryKeyValueStore(TOLD);
        return Stores.keyValueStoreBuilder(supplier, Serdes.String(), Serdes.ByteArray())
                .withLoggingEnabled(Map.of("cleanup.policy", "compact", "segment.ms", Long.toString(Long.MAX_VALUE)));
    }
}
