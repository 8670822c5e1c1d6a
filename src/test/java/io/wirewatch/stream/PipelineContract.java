package io.wirewatch.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.alert.Alert;
import io.wirewatch.alert.AlertComposer;
import io.wirewatch.api.Article;
import io.wirewatch.samples.Articles;
import io.wirewatch.samples.PlainText;
import io.wirewatch.samples.WordDetector;
import io.wirewatch.stream.PipelineTopology.Memory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the pipeline promises on any broker. */
@Timeout(400)
abstract class PipelineContract {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Topics topics = new Topics("t" + UUID.randomUUID() + ".");
    private final TestWatch watch = new TestWatch(
            List.of(new WordDetector("tariff"), new Broken(), new WordDetector("summit")), PlainText::new);

    @TempDir
    Path folder = Path.of("");

    /** The broker under test. */
    abstract Cluster cluster();

    @BeforeEach
    void makeTopics() {
        try (TopicSetup setup = new TopicSetup(cluster())) {
            List<TopicPlan> plans = TopicPlan.all(topics, watch.detectors(), 3);
            setup.create(plans);
            setup.verify(plans);
        }
    }

    @Test
    void everyAlertIsToldOnceHoweverOftenItsArticleIsReplayed() {
        List<Article> articles = articles(300);
        try (Pipeline pipeline = start(Memory.DISK)) {
            replay(articles);
            Collections.reverse(articles);
            awaitDone(replay(articles), pipeline);
        }

        assertThat(told()).containsExactlyInAnyOrderElementsOf(expected(articles));
    }

    @Test
    void anInstanceThatStartsLaterGoesOnWhereAnotherStopped() {
        List<Article> articles = articles(200);
        try (Pipeline first = start(Memory.DISK)) {
            awaitDone(replay(articles.subList(0, 100)), first);
        }
        ArticlesEnd end = replay(articles.subList(50, 200));
        try (Pipeline second = start(Memory.HEAP)) {
            awaitDone(end, second);
        }

        assertThat(told()).containsExactlyInAnyOrderElementsOf(expected(articles));
    }

    @Test
    void twoInstancesShareTheWork() throws InterruptedException {
        List<Article> articles = articles(300);
        try (Pipeline one = start(Memory.HEAP);
                Pipeline two = start(Memory.HEAP)) {
            assertThat(one.awaitStart(PATIENCE)).isTrue();
            assertThat(two.awaitStart(PATIENCE)).isTrue();
            awaitDone(replay(articles), one);
        }

        assertThat(told()).containsExactlyInAnyOrderElementsOf(expected(articles));
    }

    @Test
    void poisonStopsNothingAndIsKeptAsItCame() {
        List<byte[]> poison = List.of(
                new byte[0],
                new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1},
                "{\"body\":\"cut off".getBytes(StandardCharsets.UTF_8),
                "[".repeat(100_000).getBytes(StandardCharsets.UTF_8),
                "{\"body\":\"x\",\"publishedAt\":\"9999-12-31\"}".getBytes(StandardCharsets.UTF_8),
                "x".repeat(1_048_400).getBytes(StandardCharsets.UTF_8));
        List<Article> articles = articles(20);
        try (Pipeline pipeline = start(Memory.HEAP)) {
            sendRaw(poison);
            awaitDone(replay(articles), pipeline);
        }

        assertThat(told()).containsExactlyInAnyOrderElementsOf(expected(articles));
        List<DeadLetterReader.Entry> letters = deadLetters();
        assertThat(letters)
                .as("the broken detector is switched off after ten articles")
                .filteredOn(letter -> letter.letter().stage().equals("detect"))
                .hasSize(10);
        assertThat(letters)
                .filteredOn(letter -> !letter.letter().stage().equals("detect"))
                .extracting(DeadLetterReader.Entry::bytes)
                .containsExactlyInAnyOrderElementsOf(poison);
    }

    @Test
    void anArticleThatNoBrokerWouldTakeBecomesADeadLetter() {
        Article late = Articles.of("late", "On tariff:CN.", "9999-12-31T00:00:00Z");
        Article old = Articles.of("old", "On tariff:CN.", "0001-01-01T00:00:00Z");
        Article big = Articles.of("big", "On tariff:CN. ".repeat(30_000));
        Article early = Articles.of("early", "On tariff:CN.", "1912-04-15T00:00:00Z");
        try (Pipeline pipeline = start(Memory.HEAP)) {
            awaitDone(replay(List.of(late, old, big, early)), pipeline);
        }

        assertThat(told()).containsExactlyElementsOf(expected(List.of(early)));
        assertThat(deadLetters())
                .extracting(entry -> entry.letter().reason())
                .anyMatch(reason -> reason.startsWith("article late is dated 9999-12-31"))
                .anyMatch(reason -> reason.startsWith("article old is dated 0001-01-01"))
                .anyMatch(reason -> reason.equals("article big is 410 KiB long; at most 256 fit"));
    }

    @Test
    void whatAWriterDidNotCommitNobodySees() {
        try (ArticleWriter writer = new ArticleWriter(cluster(), topics, "replay", InstantSource.system())) {
            writer.write(Articles.of("lost", "On tariff:CN."));
        }
        try (Pipeline pipeline = start(Memory.HEAP)) {
            awaitDone(replay(List.of(Articles.of("kept", "On tariff:EU."))), pipeline);
        }

        assertThat(told()).containsExactlyElementsOf(expected(List.of(Articles.of("kept", "On tariff:EU."))));
    }

    private Pipeline start(Memory memory) {
        return Pipeline.start(
                cluster(), topics, () -> watch, new PipelineSettings(folder.resolve("state"), memory, "", 1));
    }

    private ArticlesEnd replay(List<Article> articles) {
        try (ArticleWriter writer = new ArticleWriter(cluster(), topics, "replay", InstantSource.system())) {
            articles.forEach(writer::write);
            return writer.commit().end();
        }
    }

    private void sendRaw(List<byte[]> values) {
        values.forEach(value -> sendRaw(value, 3));
    }

    /** Waits until the broker has it; tries again with a new producer where a container's port lost the connection. */
    private void sendRaw(byte[] value, int tries) {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(Map.of(
                "bootstrap.servers",
                cluster().bootstrapServers(),
                "max.request.size",
                TopicPlan.ARTICLE_BYTES,
                "delivery.timeout.ms",
                15_000,
                "request.timeout.ms",
                5_000,
                "linger.ms",
                0,
                "key.serializer",
                ByteArraySerializer.class,
                "value.serializer",
                ByteArraySerializer.class))) {
            producer.send(new ProducerRecord<>(topics.articles(), null, value)).get();
        } catch (InterruptedException | ExecutionException failed) {
            assertThat(tries).as("sending failed: " + failed).isPositive();
            sendRaw(value, tries - 1);
        }
    }

    private void awaitDone(ArticlesEnd end, Pipeline pipeline) {
        Instant until = Instant.now().plus(PATIENCE);
        try (PipelineProgress progress = new PipelineProgress(cluster(), topics)) {
            while (!progress.reached(end)) {
                assertThat(pipeline.problem()).isEmpty();
                assertThat(Instant.now()).as("still not done").isBefore(until);
            }
        }
    }

    private List<String> told() {
        List<String> ids = new ArrayList<>();
        try (AlertReader reader = new AlertReader(cluster(), topics, Set.of(), StartAt.BEGINNING)) {
            while (!reader.atEnd()) {
                reader.poll(Duration.ofMillis(100)).stream().map(Alert::id).forEach(ids::add);
            }
        }
        return ids;
    }

    private List<DeadLetterReader.Entry> deadLetters() {
        try (DeadLetterReader reader = new DeadLetterReader(cluster(), topics)) {
            return reader.all();
        }
    }

    /** The same detectors in a plain loop. */
    private List<String> expected(List<Article> articles) {
        return articles.stream()
                .distinct()
                .flatMap(article -> watch.examine(article).findings().stream()
                        .flatMap(found -> AlertComposer.compose(article, found).stream()))
                .map(keyed -> keyed.alert().id())
                .toList();
    }

    private static List<Article> articles(int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> Articles.of(
                        "article-" + i,
                        i % 3 == 0 ? "A day at the port." : "On tariff:T" + i % 7 + ", later summit:S" + i + ".",
                        Instant.parse("2016-01-01T00:00:00Z")
                                .plusSeconds(i * 86_400L * (i % 2 == 0 ? 1 : 7))
                                .toString()))
                .toList());
    }
}
