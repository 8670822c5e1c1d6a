package io.wirewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.alert.Alert;
import io.wirewatch.alert.AlertJson;
import io.wirewatch.cli.Program.Ended;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a person starts it. */
@Timeout(400)
class ProgramIT {

    private static final String SEEDS = Path.of("seeds").toAbsolutePath().toString();
    private static final Pattern BROKER = Pattern.compile("Broker at (127\\.0\\.0\\.1:\\d+)");

    @TempDir
    Path folder = Path.of("");

    @Test
    void theDemoPrintsTheAlertsOfTheSeedsAndEnds() throws Exception {
        Ended demo = Program.run("demo", "--exit");

        assertThat(demo.err()).contains("Broker at 127.0.0.1:").contains("Replaying 5 articles of seeds/");
        assertThat(demo.code()).isZero();
        assertThat(demo.out()).contains("US cuts tariffs on Chinese goods from 57% to 47%");
        assertThat(demo.out().get(demo.out().size() - 1))
                .startsWith("5 articles read, ")
                .endsWith(" 0 unreadable.");
    }

    @Test
    void theDemoTellsOnKafkaWhatDetectFindsWithoutIt() throws Exception {
        Ended demo = Program.run("demo", "--exit", "--output", "json");
        Ended detect = Program.run("detect", SEEDS, "--output", "json");

        assertThat(detect.out()).isNotEmpty();
        assertThat(alerts(demo)).containsExactlyInAnyOrderElementsOf(alerts(detect));
    }

    @Test
    void upKeepsWhatItHoldsAndReplayingTwiceAddsNothing() throws Exception {
        List<Alert> expected = alerts(Program.run("detect", SEEDS, "--output", "json"));
        for (int run = 0; run < 2; run++) {
            try (Program up = Program.start("up", "--port", "0", "--data-dir", folder.toString())) {
                String broker = broker(up);
                Ended replay = run == 0
                        ? Program.run("replay", SEEDS, "-b", broker)
                        : Program.run("replay", SEEDS, "-b", broker, "--again");
                assertThat(replay.err()).contains("5 articles, 2024-01-11 to 2026-05-14 written to wirewatch.articles");
                Ended subscribe = Program.run(
                        "subscribe",
                        "-b",
                        broker,
                        "--from",
                        "2000-01-01",
                        "--output",
                        "json",
                        "-c",
                        Integer.toString(expected.size()));
                assertThat(alerts(subscribe)).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(alerts(Program.run("subscribe", "-b", broker, "--from-beginning", "-e", "--output", "json")))
                        .hasSameSizeAs(expected);
                secondOnTheSameFolder();
                up.terminate();
                assertThat(up.await().code()).isEqualTo(143);
            }
        }
    }

    private void secondOnTheSameFolder() throws IOException, InterruptedException {
        Ended second = Program.run("up", "--port", "0", "--data-dir", folder.toString());

        assertThat(second.code()).isEqualTo(78);
        assertThat(second.err()).contains("wirewatch: data folder " + folder + " is in use by pid ");
    }

    @Test
    void onACommonBrokerEachPartRunsAlone() throws Exception {
        try (Program up = Program.start("demo")) {
            String broker = broker(up);
            String[] here = {"-b", broker, "--topic-prefix", "apart."};
            assertThat(Program.run(with(here, "run")).err()).contains("topic apart.articles is missing");
            assertThat(Program.run(with(here, "topics", "create")).code()).isZero();
            assertThat(Program.run(with(here, "topics", "describe")).out())
                    .anyMatch(line -> line.startsWith("apart.articles ") && line.contains("4 partitions, 1 copy"));
            assertThat(Program.run(with(here, "doctor")).out()).noneMatch(line -> line.startsWith("problem"));
            try (Program run = Program.start(with(here, "run", "--state-dir", folder.toString()))) {
                run.awaitError("Watching apart.articles");
                Path bad = Files.writeString(folder.resolve("undated.txt"), "A text of no day at all.");
                Ended replay = Program.run(with(here, "replay", SEEDS, bad.toString()));
                assertThat(replay.err()).contains("5 articles").contains("1 to apart.articles.dlq");
                assertThat(Program.run(with(here, "subscribe", "--from-beginning", "-c", "1", "tariff-change"))
                                .out())
                        .contains("US cuts tariffs on Chinese goods from 57% to 47%");
                assertThat(Program.run(with(here, "dlq", "list")).out())
                        .singleElement()
                        .asString()
                        .contains("undated.txt");
                run.terminate();
                assertThat(run.await().code()).isEqualTo(143);
            }
        }
    }

    @Test
    void aPipeThatClosesEndsItQuietly() throws Exception {
        try (Program pipe =
                Program.shell("./wirewatch detect seeds --output json | head -c 1; exit ${PIPESTATUS[0]}")) {
            Ended ended = pipe.await();
            assertThat(ended.code()).isZero();
            assertThat(ended.err()).doesNotContain("Exception");
        }
    }

    @Test
    void wrongWordsAreWrongUsage() throws Exception {
        assertThat(Program.run("detct", "x").code()).isEqualTo(2);
        assertThat(Program.run("detect").code()).isEqualTo(2);
        assertThat(Program.run("--version").out()).anyMatch(line -> line.startsWith("Kafka     4.3.1"));
    }

    @Test
    void aPathThatIsNotThereIsNamedAndTheOthersAreRead() throws Exception {
        Ended ended = Program.run("detect", "/not/there.txt", SEEDS, "--output", "json");

        assertThat(ended.code()).isEqualTo(74);
        assertThat(ended.err()).contains("/not/there.txt");
        assertThat(ended.out()).isNotEmpty();
    }

    @Test
    void noBrokerIsSaidInALine() throws Exception {
        Path quick = Files.writeString(
                folder.resolve("client.properties"), "default.api.timeout.ms=2000\nrequest.timeout.ms=1000\n");

        Ended ended = Program.run("replay", SEEDS, "-b", "127.0.0.1:1", "--command-config", quick.toString());

        assertThat(ended.code()).isEqualTo(69);
        assertThat(ended.err().strip().lines()).hasSize(1);
        assertThat(ended.err()).contains("no broker answers").contains("--bootstrap-server");
    }

    @Test
    void aPortThatIsTakenIsSaidInALine() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ended ended = Program.run(
                    "up", "--port", Integer.toString(other.getLocalPort()), "--data-dir", folder.toString());

            assertThat(ended.code()).isEqualTo(78);
            assertThat(ended.err()).contains("is taken; stop what listens there, or choose another with --port");
        }
    }

    @Test
    void aDetectorThatDoesNotFitIsNamedAndTheOthersGoOn() throws Exception {
        Path config = folder.resolve("config");
        try (Program copy = Program.shell("cp -r config " + config)) {
            assertThat(copy.await().code()).isZero();
        }
        Files.writeString(config.resolve("detectors/broken.yaml"), "id: [\n", StandardCharsets.UTF_8);

        Ended ended = Program.run("detect", SEEDS, "--config", config.toString());

        assertThat(ended.err()).contains("broken.yaml:");
        assertThat(ended.out()).as("alerts of the other detectors").isNotEmpty();
    }

    private static String[] with(String[] last, String... first) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(last)).toArray(String[]::new);
    }

    private static String broker(Program up) throws IOException, InterruptedException {
        Matcher matcher = BROKER.matcher(up.awaitError("Broker at"));
        assertThat(matcher.find()).isTrue();
        String address = matcher.group(1);
        return address;
    }

    private static List<Alert> alerts(Ended ended) {
        assertThat(ended.code()).isZero();
        return ended.out().stream()
                .map(line -> AlertJson.read(line.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
