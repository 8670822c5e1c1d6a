package io.wirewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.alert.Alert;
import io.wirewatch.alert.AlertComposer;
import io.wirewatch.api.Article;
import io.wirewatch.broker.BrokerSettings;
import io.wirewatch.broker.EmbeddedBroker;
import io.wirewatch.samples.Articles;
import io.wirewatch.stream.AlertReader;
import io.wirewatch.stream.ArticleWriter;
import io.wirewatch.stream.ArticlesEnd;
import io.wirewatch.stream.Cluster;
import io.wirewatch.stream.PipelineProgress;
import io.wirewatch.stream.StartAt;
import io.wirewatch.stream.TopicPlan;
import io.wirewatch.stream.TopicSetup;
import io.wirewatch.stream.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The pipeline is killed in the middle of its work: nothing is lost and nothing told twice. */
@Tag("faults")
@Timeout(400)
class KilledIT {

    private static final int ARTICLES = 6000;
    private static final Topics TOPICS = new Topics(Topics.DEFAULT_PREFIX);

    @TempDir
    Path folder = Path.of("");

    @Test
    void aPipelineKilledTwiceTellsEachAlertOnce() throws Exception {
        Engine engine = Engine.load(Path.of("config"), List.of(), problem -> {});
        List<Article> articles = articles();
        List<String> expected = expected(engine, articles);
        assertThat(expected).hasSizeGreaterThan(ARTICLES / 2);
        try (EmbeddedBroker broker = EmbeddedBroker.start(new BrokerSettings(folder.resolve("broker"), 0))) {
            Cluster cluster = new Cluster(broker.bootstrapServer(), Map.of());
            makeTopics(cluster, engine);
            replay(cluster, articles);
            ArticlesEnd end = replay(cluster, articles);

            for (int share = 1; share <= 2; share++) {
                try (Program pipeline = start(cluster)) {
                    awaitTold(cluster, expected.size() * share / 8);
                    pipeline.kill();
                }
                assertThat(told(cluster).size()).as("killed in the middle").isLessThan(expected.size());
            }
            try (Program pipeline = start(cluster)) {
                awaitDone(cluster, end);
                pipeline.terminate();
                assertThat(pipeline.await().code()).isEqualTo(143);
            }

            assertThat(told(cluster)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private Program start(Cluster cluster) throws Exception {
        return Program.start(
                "run",
                "-b",
                cluster.bootstrapServers(),
                "--state-dir",
                folder.resolve("state").toString());
    }

    private static void makeTopics(Cluster cluster, Engine engine) {
        try (TopicSetup setup = new TopicSetup(cluster)) {
            setup.create(TopicPlan.all(TOPICS, engine.detectors(), 2));
        }
    }

    private static ArticlesEnd replay(Cluster cluster, List<Article> articles) {
        try (ArticleWriter writer = new ArticleWriter(cluster, TOPICS, "replay", InstantSource.system())) {
            articles.forEach(writer::write);
            return writer.commit().end();
        }
    }

    private static void awaitTold(Cluster cluster, int count) {
        Instant until = Instant.now().plus(Duration.ofMinutes(2));
        try (AlertReader reader = new AlertReader(cluster, TOPICS, Set.of(), StartAt.BEGINNING)) {
            for (int told = 0;
                    told < count;
                    told += reader.poll(Duration.ofMillis(20)).size()) {
                assertThat(Instant.now()).as(told + " told").isBefore(until);
            }
        }
    }

    private static void awaitDone(Cluster cluster, ArticlesEnd end) throws InterruptedException {
        Instant until = Instant.now().plus(Duration.ofMinutes(2));
        try (PipelineProgress progress = new PipelineProgress(cluster, TOPICS)) {
            while (!progress.reached(end)) {
                assertThat(Instant.now()).as("not done").isBefore(until);
                Thread.sleep(50);
            }
        }
    }

    private static List<String> told(Cluster cluster) {
        List<String> ids = new ArrayList<>();
        try (AlertReader reader = new AlertReader(cluster, TOPICS, Set.of(), StartAt.BEGINNING)) {
            while (!reader.atEnd()) {
                reader.poll(Duration.ofMillis(100)).stream().map(Alert::id).forEach(ids::add);
            }
        }
        return ids;
    }

    /** The same detectors in a plain loop. */
    private static List<String> expected(Engine engine, List<Article> articles) {
        return articles.stream()
                .flatMap(article -> engine.examine(article).findings().stream()
                        .flatMap(found -> AlertComposer.compose(article, found).stream()))
                .map(keyed -> keyed.alert().id())
                .toList();
    }

    private static List<Article> articles() {
        return IntStream.range(0, ARTICLES)
                .mapToObj(i -> Articles.of(
                        "article-" + i,
                        "The harbour was busy on the day of boat " + i + ". Washington will raise its tariffs on steel"
                                + " from Brazil from " + (2 + i % 20) + "% to " + (30 + i % 50)
                                + "%, the trade office said on Monday. Nobody at the quay was surprised."))
                .toList();
    }
}
