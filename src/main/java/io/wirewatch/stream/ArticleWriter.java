package io.wirewatch.stream;

import io.wirewatch.api.Article;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Writes articles to their topic, in the order in which they come, in transactions: a reader sees all of one or nothing.
 * A second writer of the same name ends the first. Not safe for several threads.
 *
 * <p>An article that no broker would take, or that can't have been published when it says, becomes a dead letter.
 */
public final class ArticleWriter implements AutoCloseable {

    /** Largest article, in bytes of JSON. */
    public static final int MAX_BYTES = 256 * 1024;

    private static final int RECORDS_A_TRANSACTION = 1000;
    private static final long MILLIS_A_TRANSACTION = 500;

    private final Cluster cluster;
    private final Topics topics;
    private final InstantSource clock;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Map<TopicPartition, Long> ends = new ConcurrentHashMap<>();
    private int open;
    private long openedAt;
    private long articles;
    private long deadLetters;

    /**
     * A writer of this name; what an earlier one of the same name left open is undone.
     *
     * @param clock says what lies in the future
     */
    public ArticleWriter(Cluster cluster, Topics topics, String name, InstantSource clock) {
        this.cluster = cluster;
        this.topics = topics;
        this.clock = clock;
        try {
            this.producer = Transactions.open(cluster, topics.prefix() + name);
        } catch (RuntimeException e) {
            throw ClusterProblem.of("begin to write articles", cluster.bootstrapServers(), e);
        }
    }

    /**
     * What was written up to the last commit.
     *
     * @param articles on the article topic
     * @param deadLetters on the dead-letter topic
     * @param end the place after the last article
     */
    public record Written(long articles, long deadLetters, ArticlesEnd end) {}

    /** Writes an article, or a dead letter in its place. */
    public void write(Article article) {
        byte[] json = ArticleJson.write(article);
        Optional<String> objection = PublicationTime.objection(article.publishedAt(), clock.instant());
        if (json.length > MAX_BYTES) {
            objection = Optional.of("is " + json.length / 1024 + " KiB long; at most " + MAX_BYTES / 1024 + " fit");
        }
        if (objection.isPresent()) {
            String reason = "article " + article.id() + " " + objection.get();
            writeDeadLetter(article.id(), json, new DeadLetter("validate", reason, "", article.url()));
            return;
        }
        long time = PublicationTime.recordTime(article.publishedAt());
        send(new ProducerRecord<>(topics.articles(), null, time, key(article.id()), json));
        articles++;
    }

    /** Writes down what could not become an article; bytes that are too many for a record are left out. */
    public void writeDeadLetter(String key, byte[] bytes, DeadLetter letter) {
        send(letter.record(topics.deadLetters(), clock.instant(), key(key), bytes));
        deadLetters++;
    }

    /** Writes a record as it came, unchecked: the pipeline judges it anew. */
    public void writeAgain(String key, byte[] value) {
        send(new ProducerRecord<>(topics.articles(), null, clock.instant().toEpochMilli(), key(key), value));
    }

    /** Makes what was written visible to readers. */
    public Written commit() {
        try {
            if (open > 0) {
                producer.commitTransaction();
                open = 0;
            }
            return new Written(articles, deadLetters, new ArticlesEnd(ends));
        } catch (RuntimeException e) {
            throw ClusterProblem.of("write articles", cluster.bootstrapServers(), e);
        }
    }

    /** Ends; what was not committed is undone. */
    @Override
    public void close() {
        producer.close();
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        try {
            if (open++ == 0) {
                producer.beginTransaction();
                openedAt = clock.millis();
            }
            // What fails here fails the commit too.
            var unused = producer.send(record, this::remember);
        } catch (RuntimeException e) {
            throw ClusterProblem.of("write articles", cluster.bootstrapServers(), e);
        }
        if (open >= RECORDS_A_TRANSACTION || clock.millis() - openedAt >= MILLIS_A_TRANSACTION) {
            commit();
        }
    }

    private void remember(RecordMetadata at, @Nullable Exception failed) {
        if (failed == null && at.topic().equals(topics.articles())) {
            ends.merge(new TopicPartition(at.topic(), at.partition()), at.offset() + 1, Math::max);
        }
    }

    private static byte[] key(String id) {
        return id.getBytes(StandardCharsets.UTF_8);
    }
}
