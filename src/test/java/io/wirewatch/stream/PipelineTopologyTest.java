package io.wirewatch.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.alert.Alert;
import io.wirewatch.alert.AlertJson;
import io.wirewatch.api.Article;
import io.wirewatch.api.Detector;
import io.wirewatch.detect.DetectorHealth;
import io.wirewatch.detect.DetectorRunner;
import io.wirewatch.detect.Identity;
import io.wirewatch.detect.LoadedDetector;
import io.wirewatch.samples.Articles;
import io.wirewatch.samples.PlainText;
import io.wirewatch.samples.WordDetector;
import io.wirewatch.stream.PipelineTopology.Memory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTopologyTest {

    private static final Topics TOPICS = new Topics("test.");
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    Path state = Path.of("");

    private TopologyTestDriver driver = driver(new WordDetector("tariff"), new WordDetector("summit"));

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void anArticleBecomesAlertsOnTheTopicsOfTheirDetectors() {
        send(Articles.of("a", "First tariff:CN, then tariff:EU, then summit:Oslo."));

        assertThat(alerts("tariff"))
                .extracting(PipelineTopologyTest::headline)
                .containsExactly("tariff of CN", "tariff of EU");
        assertThat(alerts("summit")).extracting(PipelineTopologyTest::headline).containsExactly("summit of Oslo");
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void anAlertIsACloudEventAtTheTimeOfItsArticle() {
        send(Articles.of("a", "On tariff:CN.", "2018-06-01T08:00:00+08:00"));

        TestRecord<String, byte[]> record = alerts("tariff").get(0);
        Alert alert = AlertJson.read(record.value());

        assertThat(record.getRecordTime()).isEqualTo(Instant.parse("2018-06-01T00:00:00Z"));
        assertThat(headers(record))
                .isEqualTo(new TreeMap<>(Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", alert.id(),
                        "ce_source", "/wirewatch/detectors/tariff",
                        "ce_type", "io.wirewatch.alert.v1",
                        "ce_subject", "a",
                        "ce_time", "2018-06-01T08:00:00+08:00",
                        "ce_partitionkey", record.key(),
                        "content-type", "application/json")));
    }

    @Test
    void headersThatFollowAnArticleFollowItsAlerts() {
        RecordHeaders headers = new RecordHeaders();
        headers.add("ww_replay_id", "r-1".getBytes(StandardCharsets.UTF_8));
        headers.add("other", "x".getBytes(StandardCharsets.UTF_8));
        Article article = Articles.of("a", "On tariff:CN.");
        input().pipeInput(new TestRecord<>("a", ArticleJson.write(article), headers));

        assertThat(headers(alerts("tariff").get(0)))
                .containsEntry("ww_replay_id", "r-1")
                .doesNotContainKey("other");
    }

    @Test
    void theSameArticleAgainTellsNothing() {
        Article article = Articles.of("a", "On tariff:CN.");

        send(article);
        send(article);

        assertThat(alerts("tariff")).hasSize(1);
    }

    @Test
    void anOlderArticleAfterANewerOneIsTold() {
        send(Articles.of("new", "On tariff:CN.", "2025-12-30T00:00:00Z"));
        send(Articles.of("old", "On tariff:EU.", "1988-01-01T00:00:00Z"));

        assertThat(alerts("tariff")).hasSize(2);
    }

    @Test
    void aChangedTextTellsWhatIsNewInIt() {
        send(Articles.of("a", "On tariff:CN."));
        send(Articles.of("a", "On tariff:CN and tariff:EU."));
        send(Articles.of("a", "On tariff:CN."));

        assertThat(alerts("tariff"))
                .extracting(PipelineTopologyTest::headline)
                .containsExactly("tariff of CN", "tariff of EU");
    }

    @Test
    void aNewDetectorTellsOfArticlesThatAreReadAgain() {
        Article article = Articles.of("a", "On tariff:CN, at summit:Oslo.");
        driver.close();
        driver = driver(new WordDetector("tariff"));
        send(article);
        byte[] remembered = told("a");
        assertThat(alerts("tariff")).hasSize(1);

        driver.close();
        driver = driver(new WordDetector("tariff"), new WordDetector("summit"));
        driver.<String, byte[]>getKeyValueStore(PipelineTopology.TOLD).put("a", remembered);
        send(article);

        assertThat(alerts("tariff")).isEmpty();
        assertThat(alerts("summit")).hasSize(1);
    }

    @Test
    void anArticleIsReadByTheDetectorsInForceWhenItComesAndByNoOthers() {
        List<Watch> asked = new ArrayList<>();
        driver.close();
        driver = driver(() -> {
            asked.add(watch(List.of(new WordDetector(asked.size() % 2 == 0 ? "tariff" : "summit"))));
            return asked.get(asked.size() - 1);
        });

        send(Articles.of("a", "On tariff:CN, at summit:Oslo."));
        send(Articles.of("b", "On tariff:EU, at summit:Bern."));

        assertThat(asked).hasSize(2);
        assertThat(alerts("tariff")).extracting(PipelineTopologyTest::headline).containsExactly("tariff of CN");
        assertThat(alerts("summit")).extracting(PipelineTopologyTest::headline).containsExactly("summit of Bern");
    }

    @Test
    void whatAShadowTellsGoesToItsOwnTopicAndIsToldAgainInEarnest() {
        TestWatch shadow = watch(true);
        List<Watch> inForce = new ArrayList<>(List.of(shadow));
        driver.close();
        driver = driver(() -> inForce.get(0));

        send(Articles.of("a", "On tariff:CN."));
        assertThat(shadow.health()).extracting(DetectorHealth::alerts).containsExactly(1L);
        inForce.set(0, watch(false));
        send(Articles.of("a", "On tariff:CN."));
        send(Articles.of("a", "On tariff:CN."));

        assertThat(records(TOPICS.shadowAlerts("tariff"))).hasSize(1);
        assertThat(alerts("tariff")).hasSize(1);
    }

    @Test
    void aDetectorThatFailsLeavesADeadLetterAndTheOthersTell() {
        driver.close();
        driver = driver(new Broken(), new WordDetector("tariff"));
        Article article = Articles.of("a", "On tariff:CN.");

        send(article);

        assertThat(alerts("tariff")).hasSize(1);
        TestRecord<byte[], byte[]> letter = deadLetters().get(0);
        assertThat(letter.value()).isEqualTo(ArticleJson.write(article));
        assertThat(headers(letter))
                .containsEntry("ww_stage", "detect")
                .containsEntry("ww_detector", "broken")
                .containsEntry("ww_from", "test.articles-0-0");
    }

    @Test
    void anArticleThatADetectorFailedOnIsReadAgainWhenItComesAgain() {
        driver.close();
        driver = driver(new Broken(), new WordDetector("tariff"));

        send(Articles.of("a", "On tariff:CN."));
        send(Articles.of("a", "On tariff:CN."));

        assertThat(alerts("tariff")).hasSize(1);
        assertThat(deadLetters()).hasSize(2);
    }

    @Test
    void whatIsNoArticleGoesToTheDeadLettersAsItCame() {
        byte[] nonsense = {(byte) 0xFF, 0, 'x'};
        RecordHeaders headers = new RecordHeaders();
        headers.add("trace", "t".getBytes(StandardCharsets.UTF_8));

        input().pipeInput(new TestRecord<>("k", nonsense, headers, NOW));
        input().pipeInput("k", null);
        send(Articles.of("a", "On tariff:CN."));

        List<TestRecord<byte[], byte[]>> letters = deadLetters();
        assertThat(letters).hasSize(2);
        assertThat(letters.get(0).value()).isEqualTo(nonsense);
        assertThat(letters.get(0).getRecordTime()).isEqualTo(NOW);
        assertThat(headers(letters.get(0)))
                .containsEntry("trace", "t")
                .containsEntry("ww_stage", "parse")
                .containsEntry("ww_from", "test.articles-0-0");
        assertThat(headers(letters.get(1))).containsEntry("__streams.errors.message", "has no value");
        assertThat(alerts("tariff")).hasSize(1);
    }

    @Test
    void anArticleOfTheFarFutureGoesToTheDeadLetters() {
        send(Articles.of("a", "On tariff:CN.", "9999-01-01T00:00:00Z"));

        assertThat(alerts("tariff")).isEmpty();
        assertThat(headers(deadLetters().get(0))).containsEntry("ww_stage", "date");
    }

    @Test
    void theWayOfAnArticleIsTheOneThatWasDrawn() throws IOException {
        String drawing = PipelineTopology.of(TOPICS, () -> watch(List.of()), Memory.DISK)
                .describe()
                .toString();

        try (InputStream drawn = getClass().getResourceAsStream("topology.txt")) {
            assertThat(drawing)
                    .isEqualToIgnoringNewLines(
                            new String(Objects.requireNonNull(drawn).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private TopologyTestDriver driver(Detector... detectors) {
        Watch watch = watch(List.of(detectors));
        return driver(() -> watch);
    }

    private TopologyTestDriver driver(Supplier<Watch> watches) {
        Properties properties = new Properties();
        properties.put("application.id", "test");
        properties.put("state.dir", state.toString());
        return new TopologyTestDriver(PipelineTopology.of(TOPICS, watches, Memory.HEAP), properties, NOW);
    }

    private static TestWatch watch(boolean shadow) {
        WordDetector tariff = new WordDetector("tariff");
        Identity identity = new Identity("tariff", "1", "", "stable", shadow);
        return new TestWatch(
                DetectorRunner.of(List.of(new LoadedDetector(tariff, identity, LoadedDetector.From.TOPIC, ""))),
                PlainText::new);
    }

    private static Watch watch(List<Detector> detectors) {
        return new TestWatch(detectors, PlainText::new);
    }

    private void send(Article article) {
        input().pipeInput(
                        article.id(),
                        ArticleJson.write(article),
                        article.publishedAt().toInstant().toEpochMilli());
    }

    private TestInputTopic<String, byte[]> input() {
        return driver.createInputTopic(TOPICS.articles(), new StringSerializer(), new ByteArraySerializer());
    }

    private List<TestRecord<String, byte[]>> alerts(String detector) {
        return records(TOPICS.alerts(detector));
    }

    private List<TestRecord<String, byte[]>> records(String name) {
        TestOutputTopic<String, byte[]> topic =
                driver.createOutputTopic(name, new StringDeserializer(), new ByteArrayDeserializer());
        return topic.readRecordsToList();
    }

    private List<TestRecord<byte[], byte[]>> deadLetters() {
        return driver.createOutputTopic(TOPICS.deadLetters(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    private byte[] told(String articleId) {
        return driver.<String, byte[]>getKeyValueStore(PipelineTopology.TOLD).get(articleId);
    }

    private static String headline(TestRecord<String, byte[]> record) {
        return AlertJson.read(record.value()).verdict().headline();
    }

    private static Map<String, String> headers(TestRecord<?, ?> record) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return headers;
    }
}
