package io.wirewatch.stream;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads what could not be processed, with the reasons. */
public final class DeadLetterReader implements AutoCloseable {

    private static final byte[] NONE = {};

    private final RecordReader records;

    /** A reader of the dead letters there are. */
    public DeadLetterReader(Cluster cluster, Topics topics) {
        this.records = new RecordReader(cluster, Set.of(topics.deadLetters())::contains, StartAt.BEGINNING);
    }

    /**
     * A record on the dead-letter topic.
     *
     * @param place its partition and offset, as in {@code 0-17}
     * @param key its key as text; empty where it has none
     * @param letter why it is there
     * @param value the bytes as they came; empty where there were none, or too many
     */
    public record Entry(String place, String key, DeadLetter letter, ByteBuffer value) {

        /** A copy of the bytes. */
        public byte[] bytes() {
            byte[] copy = new byte[value.remaining()];
            value.duplicate().get(copy);
            return copy;
        }
    }

    /** All of them, oldest first. */
    public List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        while (!records.atEnd()) {
            records.poll(Duration.ofMillis(200)).forEach(record -> entries.add(entry(record)));
        }
        return entries;
    }

    @Override
    public void close() {
        records.close();
    }

    private static Entry entry(ConsumerRecord<byte[], byte[]> record) {
        byte[] key = record.key() == null ? NONE : record.key();
        byte[] value = record.value() == null ? NONE : record.value();
        return new Entry(
                record.partition() + "-" + record.offset(),
                new String(key, StandardCharsets.UTF_8),
                DeadLetter.of(record.headers()),
                ByteBuffer.wrap(value).asReadOnlyBuffer());
    }
}
