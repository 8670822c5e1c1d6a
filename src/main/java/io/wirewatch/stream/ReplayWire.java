package io.wirewatch.stream;

import io.wirewatch.replay.Dispatch;
import io.wirewatch.replay.Progress;
import io.wirewatch.replay.Refusal;
import io.wirewatch.replay.Wire;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Replayed articles on their topic. One transaction holds articles, their fingerprints and the progress of the replay, so
 * that after a crash the log says to the article what is there. A second wire of the same name ends the first. Not safe
 * for several threads.
 */
public final class ReplayWire implements Wire, AutoCloseable {

    static final String REPLAY_ID = "ww_replay_id";

    /** Bytes of fingerprints in one record: half of what a topic takes by Kafka's defaults. */
    private static final int MAX_CHUNK = 1 << 19;

    private final Cluster cluster;
    private final Topics topics;
    private final InstantSource clock;
    private final byte[] name;
    private final Headers marked;
    private final Instant oldest;
    private final KafkaProducer<byte[], byte[]> producer;
    private ByteBuffer fingerprints = ByteBuffer.allocate(1 << 13);
    private boolean open;

    /**
     * A wire for the replay of this name, which its articles bear as a header; what an earlier wire of the same name left
     * open is undone.
     *
     * @param clock says what lies in the future
     */
    public static ReplayWire replaying(Cluster cluster, Topics topics, String name, InstantSource clock) {
        Headers marked = new RecordHeaders().add(REPLAY_ID, name.getBytes(StandardCharsets.UTF_8));
        return new ReplayWire(cluster, topics, name, marked, clock);
    }

    /** The same for articles that have just come out: they are no replay and bear no mark. */
    public static ReplayWire following(Cluster cluster, Topics topics, String name, InstantSource clock) {
        return new ReplayWire(cluster, topics, name, new RecordHeaders(), clock);
    }

    private ReplayWire(Cluster cluster, Topics topics, String name, Headers marked, InstantSource clock) {
        this.cluster = cluster;
        this.topics = topics;
        this.clock = clock;
        this.name = name.getBytes(StandardCharsets.UTF_8);
        this.marked = marked;
        try (TopicSetup setup = new TopicSetup(cluster)) {
            this.oldest = setup.oldestKept(topics.articles(), clock.instant());
            this.producer = Transactions.open(cluster, topics.prefix() + "replay-" + name);
        } catch (RuntimeException e) {
            throw ClusterProblem.of("begin to replay articles", cluster.bootstrapServers(), e);
        }
    }

    @Override
    public Optional<String> send(Dispatch article, long fingerprint) {
        Optional<String> objection = objection(article);
        if (objection.isPresent()) {
            String id = new String(article.id(), StandardCharsets.UTF_8);
            DeadLetter letter = new DeadLetter("validate", "article " + id + " " + objection.get(), "", "");
            send(letter.record(topics.deadLetters(), clock.instant(), article.id(), article.text()));
        } else {
            long time = PublicationTime.recordTime(article.publishedAt());
            send(new ProducerRecord<>(topics.articles(), null, time, article.id(), article.text(), marked));
        }
        remember(fingerprint);
        return objection;
    }

    @Override
    public void refuse(Refusal refusal, long fingerprint) {
        DeadLetter letter = new DeadLetter(refusal.stage(), refusal.reason(), "", refusal.file());
        byte[] key = refusal.file().getBytes(StandardCharsets.UTF_8);
        send(letter.record(topics.deadLetters(), clock.instant(), key, refusal.original()));
        remember(fingerprint);
    }

    @Override
    public void commit(Progress progress) {
        send(new ProducerRecord<>(topics.replays(), name, ProgressJson.write(progress)));
        sendFingerprints();
        try {
            producer.commitTransaction();
        } catch (RuntimeException e) {
            throw problem(e);
        }
        open = false;
    }

    /** Ends; what was not committed is undone. */
    @Override
    public void close() {
        producer.close();
    }

    private Optional<String> objection(Dispatch article) {
        if (article.text().length > ArticleWriter.MAX_BYTES) {
            return Optional.of("is " + article.text().length / 1024 + " KiB long; at most "
                    + ArticleWriter.MAX_BYTES / 1024 + " fit");
        }
        if (article.publishedAt().isBefore(oldest)) {
            return Optional.of("is dated " + article.publishedAt() + "; topic " + topics.articles()
                    + " keeps nothing from before " + oldest + ": raise its retention.ms to -1 and its"
                    + " message.timestamp.before.max.ms");
        }
        return PublicationTime.objection(article.publishedAt().atOffset(ZoneOffset.UTC), clock.instant());
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        try {
            if (!open) {
                producer.beginTransaction();
                open = true;
            }
            // What fails here fails the commit too.
            var unused = producer.send(record);
        } catch (RuntimeException e) {
            throw problem(e);
        }
    }

    private void sendFingerprints() {
        fingerprints.flip();
        while (fingerprints.hasRemaining()) {
            byte[] chunk = new byte[Math.min(MAX_CHUNK, fingerprints.remaining())];
            fingerprints.get(chunk);
            send(new ProducerRecord<>(topics.replayed(), name, chunk));
        }
        fingerprints.clear();
    }

    private void remember(long fingerprint) {
        if (fingerprints.remaining() < Long.BYTES) {
            fingerprints = ByteBuffer.allocate(fingerprints.capacity() * 2).put(fingerprints.flip());
        }
        fingerprints.putLong(fingerprint);
    }

    private ClusterProblem problem(RuntimeException e) {
        if (Transactions.takenOver(e)) {
            return new ClusterProblem(
                    ClusterProblem.Kind.INTERNAL,
                    "another process that replays the same (" + new String(name, StandardCharsets.UTF_8)
                            + ") has taken over, or this one stood still for over "
                            + Transactions.TIMEOUT_MS / 1000 + " seconds and the broker gave it up; this one ends, no"
                            + " article was sent twice, and the same command goes on from there",
                    e);
        }
        return ClusterProblem.of("replay articles", cluster.bootstrapServers(), e);
    }
}
