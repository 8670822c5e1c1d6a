package io.wirewatch.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Why something could not be processed, as headers of its record on the dead-letter topic. Where Kafka Streams has a
 * name for a header, it is that one.
 *
 * @param stage where it stopped: {@code read}, {@code date}, {@code parse}, {@code validate}, {@code detect}
 * @param reason what is wrong with it, for people
 * @param detector the detector that failed; empty where it is none
 * @param from where it came from: a file, or topic-partition-offset
 */
public record DeadLetter(String stage, String reason, String detector, String from) {

    static final String STAGE = "ww_stage";
    static final String DETECTOR = "ww_detector";
    static final String FROM = "ww_from";
    static final String REASON = "__streams.errors.message";

    private static final int REASON_CHARS = 2000;

    /** Cuts a reason that is too long for a header. */
    public DeadLetter {
        reason = reason.length() > REASON_CHARS ? reason.substring(0, REASON_CHARS) : reason;
    }

    /** These headers, after those that the record came with. */
    Headers onTopOf(Headers came) {
        Headers headers = new RecordHeaders(came);
        put(headers, STAGE, stage);
        put(headers, REASON, reason);
        put(headers, DETECTOR, detector);
        put(headers, FROM, from);
        return headers;
    }

    /** The record of what came with a key and bytes; bytes that are too many for a record are left out. */
    ProducerRecord<byte[], byte[]> record(String topic, Instant now, byte[] key, byte[] bytes) {
        byte @Nullable [] value = bytes.length > TopicPlan.ARTICLE_BYTES ? null : bytes;
        return new ProducerRecord<>(topic, null, now.toEpochMilli(), key, value, onTopOf(new RecordHeaders()));
    }

    /** What the headers of a record on the dead-letter topic say. */
    static DeadLetter of(Headers headers) {
        String from = text(headers, FROM);
        return new DeadLetter(
                text(headers, STAGE),
                text(headers, REASON),
                text(headers, DETECTOR),
                from.isEmpty() ? streamsOrigin(headers) : from);
    }

    private static String streamsOrigin(Headers headers) {
        return text(headers, "__streams.errors.topic") + "-" + text(headers, "__streams.errors.partition") + "-"
                + text(headers, "__streams.errors.offset");
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        if (!value.isEmpty()) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String text(Headers headers, String name) {
        @Nullable Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
