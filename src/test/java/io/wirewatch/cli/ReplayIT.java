package io.wirewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.bench.ReutersArchive;
import io.wirewatch.broker.BrokerSettings;
import io.wirewatch.broker.EmbeddedBroker;
import io.wirewatch.stream.Cluster;
import io.wirewatch.stream.ReplayLog;
import io.wirewatch.stream.TopicPlan;
import io.wirewatch.stream.TopicSetup;
import io.wirewatch.stream.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The shipped {@code ./wirewatch replay} against a broker: what is on the topic, whatever happens to the process. */
@Tag("faults")
@Timeout(400)
class ReplayIT {

    private static final int ARTICLES = 3000;
    private static final int KILLS = 10;

    @TempDir
    static Path folder = Path.of("");

    private static @Nullable EmbeddedBroker broker;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Topics topics = new Topics("it.");

    @BeforeAll
    static void begin() throws Exception {
        broker = EmbeddedBroker.start(new BrokerSettings(folder.resolve("broker"), 0));
        ReutersArchive.write(folder.resolve("archive"), ARTICLES, 5);
    }

    @AfterAll
    static void end() {
        Objects.requireNonNull(broker).close();
    }

    @BeforeEach
    void makeTopics(TestInfo test) {
        topics = new Topics("it." + Integer.toHexString(test.getDisplayName().hashCode()) + ".");
        try (TopicSetup setup = new TopicSetup(cluster())) {
            setup.create(TopicPlan.all(topics, List.of(), 1));
        }
    }

    @Test
    void aReplayKilledAgainAndAgainWritesEachArticleOnceAndInOrder() throws Exception {
        Random random = new Random(11);
        for (int kill = 0; kill < KILLS; kill++) {
            int before = articles().size();
            try (Program replay = start("--speed", "2d/s")) {
                awaitArticles(before + 1);
                Thread.sleep(random.nextInt(300));
                replay.kill();
            }
            assertThat(articles().size()).as("killed in the middle").isLessThan(ARTICLES);
        }

        Program.Ended last = run();

        assertThat(last.err()).contains("were there already");
        assertThat(last.code()).isZero();
        assertThatAllAreThereOnceInOrder();
        assertThat(new ReplayLog(cluster(), topics).replays()).singleElement().satisfies(progress -> {
            assertThat(progress.done()).isTrue();
            assertThat(progress.counts().sent()).isEqualTo(ARTICLES);
        });
    }

    @Test
    void theSameArchiveAgainAddsNothingUnlessItIsAskedFor() throws Exception {
        run();
        Program.Ended again = run();

        assertThat(again.err()).contains("All 3,000 articles are on " + topics.articles() + " already");
        assertThat(articles().size()).isEqualTo(ARTICLES);
        assertThat(run("--again", "--limit", "10").code()).isZero();
        assertThat(articles().size()).isEqualTo(ARTICLES + 10);
        assertThat(Program.run("replay", "list", "-b", cluster().bootstrapServers(), "--topic-prefix", topics.prefix())
                        .out())
                .hasSize(2)
                .allMatch(line -> line.contains("done"));
    }

    @Test
    void aReplayApartMakesTopicsOfItsOwnAndLeavesTheOthersAlone() throws Exception {
        Topics live = topics;
        topics = new Topics(live.prefix() + "apart.");

        assertThat(run().code()).isZero();

        assertThat(articles()).as("those of the first of four partitions").isNotEmpty();
        assertThat(new ReplayLog(cluster(), topics).replays())
                .singleElement()
                .satisfies(progress -> assertThat(progress.counts().sent()).isEqualTo(ARTICLES));
        assertThat(TopicContents.of(cluster(), live.articles())).isEmpty();
    }

    @Test
    void theSecondOfTwoGoesOnAndTheFirstEndsWithAWord() throws Exception {
        try (Program first = start("--speed", "1d/s")) {
            awaitArticles(1);
            Program.Ended second = run();
            Program.Ended fenced = first.await();

            assertThat(second.code()).isZero();
            assertThat(fenced.code()).isEqualTo(70);
            assertThat(fenced.err()).contains("has taken over");
            assertThatAllAreThereOnceInOrder();
        }
    }

    @Test
    void ctrlCKeepsWhatWasWritten() throws Exception {
        try (Program replay = start("--speed", "1d/s")) {
            awaitArticles(1);
            replay.terminate();

            Program.Ended ended = replay.await();
            assertThat(ended.code()).isEqualTo(143);
            assertThat(ended.err()).contains("the same command goes on from there");
        }
    }

    private void assertThatAllAreThereOnceInOrder() {
        List<ConsumerRecord<String, String>> all = articles();
        assertThat(all).extracting(ConsumerRecord::key).doesNotHaveDuplicates().hasSize(ARTICLES);
        assertThat(all).extracting(ConsumerRecord::timestamp).isSorted();
        assertThat(all).allMatch(record -> record.headers().lastHeader("ww_replay_id") != null);
    }

    private Program start(String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "replay",
                folder.resolve("archive").toString(),
                "-b",
                cluster().bootstrapServers(),
                "--topic-prefix",
                topics.prefix()));
        arguments.addAll(List.of(more));
        return Program.start(arguments.toArray(String[]::new));
    }

    private Program.Ended run(String... more) throws Exception {
        try (Program replay = start(more)) {
            return replay.await();
        }
    }

    private void awaitArticles(int count) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (articles().size() < count) {
            assertThat(System.nanoTime()).as("no article came in " + PATIENCE).isLessThan(until);
            Thread.sleep(100);
        }
    }

    private List<ConsumerRecord<String, String>> articles() {
        return TopicContents.of(cluster(), topics.articles());
    }

    private static Cluster cluster() {
        return new Cluster(Objects.requireNonNull(broker).bootstrapServer(), Map.of());
    }
}
