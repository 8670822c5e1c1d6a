package io.wirewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.wirewatch.cli.Program.Ended;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README, tried as its reader would: each command that begins with {@code ./wirewatch} is run, with paths and
 * addresses of this machine in place of the reader's. Other commands are in {@code .ci/run}.
 */
@Timeout(600)
class ReadmeIT {

    private static final Path README = Path.of("README.md");
    private static final Pattern BROKER = Pattern.compile("Broker at (127\\.0\\.0\\.1:\\d+)");

    private static final Pattern INLINE = Pattern.compile("`(\\./wirewatch [^`]+)`");

    /** Commands that go on until they are stopped, by their first words, and what they say once they work. */
    private static final Map<String, String> STAYING = Map.of(
            "./wirewatch run ", "Watching wirewatch.articles",
            "./wirewatch follow ", "Following 2 places",
            "./wirewatch subscribe", "Alerts of ");

    @TempDir
    Path folder = Path.of("");

    private final List<String> tried = new ArrayList<>();

    @Test
    void everyCommandOfTheReadmeDoesWhatItSays() throws Exception {
        HttpServer feed = feed();
        try (Program up = Program.start("up", "--port", "0", "--data-dir", folder + "/data")) {
            Matcher broker = BROKER.matcher(up.awaitError("Broker at"));
            assertThat(broker.find()).isTrue();
            prepare();
            for (String command : commands("./wirewatch ")) {
                tryOut(command, broker.group(1), feed.getAddress().getPort());
            }
        } finally {
            feed.stop(0);
        }
        assertThat(tried).as("commands found in the README").hasSizeGreaterThan(20);
    }

    @Test
    void everyOtherCommandOfTheReadmeIsRunByContinuousIntegration() throws IOException {
        String ci = Files.readString(Path.of(".ci/run"));
        for (String tool : List.of("kcat ", "kafka-console-consumer.sh ", "./mvnw package -DskipTests")) {
            assertThat(commands(tool)).as(tool).isNotEmpty();
            assertThat(ci).contains(tool);
        }
    }

    /** The commands of the README that begin so, in its blocks and its text, without their comments. */
    private static List<String> commands(String beginning) throws IOException {
        List<String> commands = new ArrayList<>();
        boolean block = false;
        for (String line : Files.readAllLines(README)) {
            block ^= line.startsWith("```");
            if (block && line.startsWith(beginning)) {
                commands.add(line.replaceFirst("\\s+# .*", "").strip());
            }
            if (!block) {
                INLINE.matcher(line)
                        .results()
                        .map(found -> found.group(1))
                        .filter(command -> command.startsWith(beginning))
                        .forEach(commands::add);
            }
        }
        return commands;
    }

    private void prepare() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(folder.resolve("client.properties"), "request.timeout.ms=20000\n");
        Files.writeString(
                folder.resolve("articles.jsonl"),
                """
                {"id": "a", "publishedAt": "2018-03-05", "body": "Portugal cut its import duty on cork to 4 percent on Monday."}
                """);
        Files.writeString(
                folder.resolve("labels.jsonl"),
                """
                {"id": "a", "lang": "en", "alerts": [{"detector": "tariff-change", "novelty": "new",\
                 "facts": {"action": "cut", "imposer": "PT", "rateTo": 4}}]}
                """);
    }

    private void tryOut(String command, String broker, int feed) throws Exception {
        tried.add(command);
        String here = here(command, broker, feed);
        Map<String, String> environment = Map.of("WIREWATCH_BOOTSTRAP_SERVER", broker);
        try (Program program = Program.shell(here, environment)) {
            String stays = STAYING.entrySet().stream()
                    .filter(one -> command.startsWith(one.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(command.equals("./wirewatch up") ? "Broker at" : "");
            if (stays.isEmpty()) {
                Ended ended = program.await();
                assertThat(ended.code()).as(here + "\n" + ended.err()).isZero();
                assertThat(ended.out().isEmpty() ? ended.err() : "printed")
                        .as(here)
                        .isNotEmpty();
            } else {
                program.awaitError(stays);
                program.terminate();
                assertThat(program.await().code()).as(here).isEqualTo(143);
            }
        }
    }

    /** The command with what this machine has in place of what the reader has. */
    private String here(String command, String broker, int feed) {
        String archive = folder.resolve("articles.jsonl").toString();
        String here = command.replace("kafka:9092", broker)
                .replace("127.0.0.1:9092", broker)
                .replace("client.properties", folder + "/client.properties")
                .replace("~/archive", archive)
                .replace("PATH…", archive)
                .replace("labels.jsonl articles.jsonl", folder + "/labels.jsonl " + archive)
                .replace(
                        "https://example.org/news.rss inbox/",
                        "--allow-private-hosts http://127.0.0.1:" + feed + "/ " + folder + "/inbox/")
                .replace("new export-controls", "new export-controls --dir " + folder)
                .replace("export-controls.yaml", folder + "/export-controls.yaml");
        return here.equals("./wirewatch up") ? here + " --port 0 --data-dir " + folder + "/other" : here;
    }

    private static HttpServer feed() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] rss =
                """
                <rss version="2.0"><channel><title>Harbour</title><item><title>Cork</title><guid>1</guid>
                <pubDate>%s</pubDate><description>Lisbon cut its duty on cork.</description></item></channel></rss>
                """
                        .formatted(LocalDate.EPOCH)
                        .getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, rss.length);
            exchange.getResponseBody().write(rss);
            exchange.close();
        });
        server.start();
        return server;
    }
}
