package io.wirewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.alert.Alert;
import io.wirewatch.alert.AlertComposer;
import io.wirewatch.api.Article;
import io.wirewatch.broker.BrokerSettings;
import io.wirewatch.broker.EmbeddedBroker;
import io.wirewatch.detect.Publication;
import io.wirewatch.samples.Articles;
import io.wirewatch.stream.AlertReader;
import io.wirewatch.stream.ArticleWriter;
import io.wirewatch.stream.ArticlesEnd;
import io.wirewatch.stream.Cluster;
import io.wirewatch.stream.DetectorTopic;
import io.wirewatch.stream.PipelineProgress;
import io.wirewatch.stream.PipelineSettings;
import io.wirewatch.stream.PipelineTopology.Memory;
import io.wirewatch.stream.StartAt;
import io.wirewatch.stream.Topics;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Detectors come and go on a pipeline that runs, and what is told is what a plain loop finds. */
@Timeout(400)
class LiveIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String GALLIUM = "Beijing restricted exports of gallium to Japan on Thursday.";

    @TempDir
    static Path data = Path.of("");

    private static @Nullable EmbeddedBroker broker;

    @TempDir
    Path folder = Path.of("");

    private final Topics topics = new Topics("t" + UUID.randomUUID() + ".");
    private final List<String> reported = new CopyOnWriteArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(new BrokerSettings(data.resolve("broker"), 0));
    }

    @AfterAll
    static void stopBroker() {
        Objects.requireNonNull(broker).close();
    }

    @Test
    void theDetectorOfTheTutorialIsLiveOnARunningPipeline() throws Exception {
        Path file = Files.writeString(folder.resolve("rare-earths.yaml"), tutorial(2));
        try (Station station = station(1);
                Station other = station(2)) {
            awaitDone(send("before-", 0, 40), station, other);
            assertThat(told("rare-earths")).isEmpty();

            assertThat(run("detectors", "publish", file.toString())).isZero();
            assertThat(out.toString()).contains("published rare-earths v1 to " + topics.detectors());
            assertThat(err.toString()).contains("Taken up by 2 of 2 running instances.");
            awaitDone(send("live-", 40, 80), station, other);
            assertThat(run("detectors", "list")).isZero();
            assertThat(out.toString())
                    .contains("rare-earths")
                    .contains("topic ")
                    .contains("one:")
                    .contains("two:");

            assertThat(run("detectors", "remove", "rare-earths")).isZero();
            awaitDone(send("after-", 80, 100), station, other);
        }
        List<String> expected = new ArrayList<>(expected(engine(0), articles("before-", 0, 40)));
        expected.addAll(expected(engine(0), articles("after-", 80, 100)));
        expected.addAll(expected(withDetector(file), articles("live-", 40, 80)));
        assertThat(told()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(told("rare-earths")).hasSize(40);
    }

    @Test
    void whatIsBrokenOnTheTopicIsIgnoredAndTheVersionBeforeGoesOn() throws Exception {
        Path file = Files.writeString(folder.resolve("rare-earths.yaml"), tutorial(2));
        Path bad = Files.writeString(folder.resolve("bad.yaml"), tutorial(2).replace("country: CN", "country: FR"));
        try (Station station = station(1)) {
            assertThat(run("detectors", "publish", file.toString())).isZero();
            assertThat(run("detectors", "publish", bad.toString())).isEqualTo(1);
            assertThat(err.toString()).contains("bad.yaml:17:").contains("Nothing is published.");
            put("rare-earths", "id: rare-earths\ntitle: [broken\n");
            await(() -> reported.stream()
                    .anyMatch(line ->
                            line.startsWith("topic detectors/rare-earths:") && line.endsWith("; version 1 goes on")));
            awaitDone(send("a-", 0, 20), station);
            assertThat(run("detectors", "list")).isEqualTo(1);
            assertThat(out.toString()).contains("refused  topic detectors/rare-earths:");
        }
        try (Station again = station(1)) {
            awaitDone(send("b-", 20, 30), again);
        }
        assertThat(told("rare-earths")).hasSize(30);
    }

    @Test
    void aShadowTellsApartFromItsDetector() throws Exception {
        Path file = Files.writeString(folder.resolve("rare-earths.yaml"), tutorial(2));
        try (Station station = station(1)) {
            assertThat(run("detectors", "publish", file.toString(), "--shadow")).isZero();
            awaitDone(send("a-", 0, 10), station);
            assertThat(told("rare-earths")).isEmpty();
            assertThat(run("subscribe", "--shadow", "--from-beginning", "-e", "--output", "json"))
                    .isZero();
            assertThat(out.toString().lines().filter(line -> line.contains("\"shadow\":true")))
                    .hasSize(10);
            run("topics", "describe");
            assertThat(out.toString().lines())
                    .anyMatch(line -> line.startsWith(topics.shadowAlerts("rare-earths") + " ")
                            && line.contains("1 partition, 1 copy"));
        }
    }

    @Test
    void whoSubscribesToAllHearsOfADetectorThatComesLater() throws Exception {
        Path file = Files.writeString(folder.resolve("rare-earths.yaml"), tutorial(2));
        try (Station station = station(1);
                AlertReader alerts = new AlertReader(cluster(), topics, Set.of(), StartAt.END)) {
            assertThat(run("detectors", "publish", file.toString())).isZero();
            awaitDone(send("a-", 0, 5), station);
            List<String> heard = new ArrayList<>();
            await(() -> {
                alerts.poll(Duration.ofMillis(100))
                        .forEach(alert -> heard.add(alert.detector().id()));
                return heard.stream().filter("rare-earths"::equals).count() == 5;
            });
        }
    }

    /** The YAML file of this number in the tutorial. */
    private static String tutorial(int number) throws Exception {
        Matcher file = Pattern.compile("```yaml file=" + number + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("src/docs/writing-a-detector.md")));
        assertThat(file.find()).isTrue();
        return String.valueOf(file.group(1));
    }

    private Cluster cluster() {
        return new Cluster(Objects.requireNonNull(broker).bootstrapServer(), Map.of());
    }

    private LiveEngine engine(int number) {
        String name = List.of("none", "one:1", "two:2").get(number);
        return new LiveEngine(name, Path.of("config"), List.of(), reported::add);
    }

    private Station station(int number) {
        PipelineSettings settings = new PipelineSettings(folder.resolve("state"), Memory.HEAP, "", 1);
        return Station.open(cluster(), topics, engine(number), settings, 3);
    }

    private LiveEngine withDetector(Path file) throws Exception {
        LiveEngine engine = engine(0);
        String text = Files.readString(file);
        engine.take(List.of(new Publication("rare-earths", text, "", "", "", Instant.EPOCH)), ids -> {});
        return engine;
    }

    private int run(String... command) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("-b", cluster().bootstrapServers(), "--topic-prefix", topics.prefix()));
        return Wirewatch.commandLine(new Stopping(), new PrintWriter(out), new PrintWriter(err))
                .execute(words.toArray(String[]::new));
    }

    private void put(String key, String text) {
        new DetectorTopic(cluster(), topics).put(new Publication(key, text, "", "", "", Instant.now()));
    }

    private static List<Article> articles(String name, int from, int to) {
        List<Article> articles = new ArrayList<>();
        for (int i = from; i < to; i++) {
            articles.add(Articles.of(
                    name + i,
                    GALLIUM + " Washington will raise its tariffs on steel from Brazil from " + (2 + i) + "% to "
                            + (130 + i) + "%, the trade office said on Monday."));
        }
        return articles;
    }

    private ArticlesEnd send(String name, int from, int to) {
        try (ArticleWriter writer = new ArticleWriter(cluster(), topics, "replay", InstantSource.system())) {
            articles(name, from, to).forEach(writer::write);
            return writer.commit().end();
        }
    }

    private void awaitDone(ArticlesEnd end, Station... stations) throws InterruptedException {
        try (PipelineProgress progress = new PipelineProgress(cluster(), topics)) {
            await(() -> {
                List.of(stations).forEach(Station::check);
                return progress.reached(end);
            });
        }
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) throws InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            assertThat(Instant.now()).as("it does not come").isBefore(until);
            Thread.sleep(50);
        }
    }

    private List<String> told(String... detectors) {
        List<String> ids = new ArrayList<>();
        try (AlertReader reader = new AlertReader(cluster(), topics, Set.of(detectors), StartAt.BEGINNING)) {
            while (!reader.atEnd()) {
                reader.poll(Duration.ofMillis(100)).stream().map(Alert::id).forEach(ids::add);
            }
        }
        return ids;
    }

    private static List<String> expected(LiveEngine engine, List<Article> articles) {
        return articles.stream()
                .flatMap(article -> engine.get().examine(article).findings().stream()
                        .flatMap(found -> AlertComposer.compose(article, found).stream()))
                .map(keyed -> keyed.alert().id())
                .toList();
    }
}
