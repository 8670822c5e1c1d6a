package io.wirewatch.stream;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Producers whose records readers see when a transaction ends, all or none. */
final class Transactions {

    /** How long one may be open: so long may a killed writer keep readers waiting that nobody starts again. */
    static final int TIMEOUT_MS = 20_000;

    /**
     * The first records of a transaction are turned away while the broker still ends the one before, for some
     * milliseconds; Kafka's own 100 are half of what a small transaction takes.
     */
    private static final int RETRY_MS = 10;

    /** How the client words an answer that it does not know, which has no class of its own. */
    private static final String UNEXPECTED_END = "Unhandled error in EndTxnResponse";

    private Transactions() {}

    /** A producer of this name; what an earlier one of the same name left open is undone, and it can't go on. */
    static KafkaProducer<byte[], byte[]> open(Cluster cluster, String name) {
        KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(cluster.settings(settings(name)));
        try {
            producer.initTransactions();
            return producer;
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    /**
     * Whether another producer of the same name has begun, or the broker has given this one up after {@link
     * #TIMEOUT_MS}. A record that is under way at that moment meets a transaction that is no longer there: that comes
     * back as an invalid state, not as fencing. A transaction that is ended just then comes back as an unexpected error,
     * for the broker's coordinator throws "pending state PREPARE_EPOCH_FENCE" (Kafka 4.3.1).
     */
    static boolean takenOver(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof ProducerFencedException
                    || at instanceof InvalidProducerEpochException
                    || at instanceof InvalidTxnStateException
                    || String.valueOf(at.getMessage()).startsWith(UNEXPECTED_END)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Object> settings(String name) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("client.id", name);
        settings.put("transactional.id", name);
        settings.put("transaction.timeout.ms", TIMEOUT_MS);
        settings.put("key.serializer", ByteArraySerializer.class);
        settings.put("value.serializer", ByteArraySerializer.class);
        // A transaction's end sends what waits: only batches on the way to it are the larger for it.
        settings.put("linger.ms", 25);
        settings.put("batch.size", 256 * 1024);
        settings.put("buffer.memory", 64 << 20);
        settings.put("max.request.size", TopicPlan.DEAD_LETTER_BYTES);
        settings.put("max.block.ms", 15_000);
        settings.put("retry.backoff.ms", RETRY_MS);
        settings.put("enable.metrics.push", false);
        return settings;
    }
}
