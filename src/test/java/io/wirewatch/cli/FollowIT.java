package io.wirewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.wirewatch.broker.BrokerSettings;
import io.wirewatch.broker.EmbeddedBroker;
import io.wirewatch.stream.Cluster;
import io.wirewatch.stream.TopicPlan;
import io.wirewatch.stream.TopicSetup;
import io.wirewatch.stream.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The shipped {@code ./wirewatch follow} against a broker, a feed and a folder. */
@Tag("faults")
@Timeout(400)
class FollowIT {

    private static final Topics TOPICS = new Topics("it.");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder = Path.of("");

    private final List<String> items = new ArrayList<>();
    private @Nullable EmbeddedBroker broker;
    private @Nullable HttpServer server;

    @BeforeEach
    void begin() throws Exception {
        broker = EmbeddedBroker.start(new BrokerSettings(folder.resolve("broker"), 0));
        try (TopicSetup setup = new TopicSetup(cluster())) {
            setup.create(TopicPlan.all(TOPICS, List.of(), 1));
        }
        Files.createDirectory(folder.resolve("in"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/feed", exchange -> {
            byte[] page = feed().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void end() {
        Objects.requireNonNull(server).stop(0);
        Objects.requireNonNull(broker).close();
    }

    @Test
    void whatIsNewOnAFeedAndInAFolderComesOnceAlsoAfterAKill() throws Exception {
        item(1);
        file(1);
        try (Program follow = follow()) {
            awaitKeys("feed-1", "file-1");
            item(2);
            file(2);
            awaitKeys("feed-1", "feed-2", "file-1", "file-2");
            follow.kill();
        }
        item(3);
        file(3);
        try (Program again = follow()) {
            awaitKeys("feed-1", "feed-2", "feed-3", "file-1", "file-2", "file-3");
            Thread.sleep(2500);
            again.terminate();
            assertThat(again.await().code()).isEqualTo(143);
        }

        assertThat(keys()).containsExactlyInAnyOrder("feed-1", "feed-2", "feed-3", "file-1", "file-2", "file-3");
    }

    private Program follow() throws IOException {
        return Program.start(
                "follow",
                "http://127.0.0.1:"
                        + Objects.requireNonNull(server).getAddress().getPort() + "/feed",
                folder.resolve("in").toString(),
                "--interval",
                "1s",
                "--allow-private-hosts",
                "-b",
                cluster().bootstrapServers(),
                "--topic-prefix",
                TOPICS.prefix());
    }

    private synchronized void item(int number) {
        items.add("<item><guid>feed-" + number + "</guid><title>Boat " + number + "</title><pubDate>Mon, 06 May 2024"
                + " 07:08:09 GMT</pubDate><description>Boat " + number + " came in at noon.</description></item>");
    }

    private synchronized String feed() {
        return "<rss><channel><title>Bay</title>" + String.join("", items) + "</channel></rss>";
    }

    /** A file appears whole, as one moved into the folder does. */
    private void file(int number) {
        try {
            Path ready = folder.resolve("file-" + number + ".json");
            Files.writeString(
                    ready,
                    "{\"id\": \"file-" + number + "\", \"publishedAt\": \"2024-05-06\", \"body\": \"Boat " + number
                            + " went out at noon.\"}\n");
            Files.move(ready, folder.resolve("in").resolve(ready.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitKeys(String... expected) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (keys().size() < expected.length) {
            assertThat(System.nanoTime()).as("only " + keys() + " came").isLessThan(until);
            Thread.sleep(100);
        }
        assertThat(keys()).containsExactlyInAnyOrder(expected);
    }

    private List<String> keys() {
        return TopicContents.of(cluster(), TOPICS.articles()).stream()
                .map(ConsumerRecord::key)
                .toList();
    }

    private Cluster cluster() {
        return new Cluster(Objects.requireNonNull(broker).bootstrapServer(), Map.of());
    }
}
