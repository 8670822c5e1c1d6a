package io.wirewatch.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class FeedTest {

    private static final String NEWS = "<rss><channel><item><title>Port opens</title></item></channel></rss>";
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final List<String> asked = new ArrayList<>();
    private HttpServer server = server();

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void start() {
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aFeedIsAskedForWhatHasChangedOnly() throws IOException {
        serve("/feed", exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("If-None-Match") + " "
                    + exchange.getRequestHeaders().getFirst("If-Modified-Since") + " "
                    + exchange.getRequestHeaders().getFirst("User-Agent"));
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            exchange.getResponseHeaders().add("Last-Modified", "Wed, 31 Dec 2025 00:00:00 GMT");
            boolean known = exchange.getRequestHeaders().containsKey("If-None-Match");
            answer(exchange, known ? 304 : 200, known ? "" : NEWS);
        });
        Feed feed = feed("/feed");

        assertThat(feed.look().map(FeedTest::text)).contains(NEWS);
        assertThat(feed.look()).isEmpty();
        assertThat(asked)
                .containsExactly(
                        "null null Wirewatch/0.1 (news monitor; feeds only)",
                        "\"v1\" Wed, 31 Dec 2025 00:00:00 GMT Wirewatch/0.1 (news monitor; feeds only)");
        assertThat(feed.due()).isEqualTo(NOW.plus(MINUTE));
    }

    @Test
    void aPackedAnswerInPartsIsPutTogether() throws IOException {
        serve("/feed", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(zipped(NEWS.getBytes(StandardCharsets.UTF_8)));
            }
        });

        assertThat(feed("/feed").look().map(FeedTest::text)).contains(NEWS);
    }

    @Test
    void aRedirectIsFollowedAndACircleIsNot() throws IOException {
        serve("/old", exchange -> redirect(exchange, "/feed"));
        serve("/feed", exchange -> answer(exchange, 200, NEWS));
        serve("/circle", exchange -> redirect(exchange, "/circle"));

        assertThat(feed("/old").look().map(FeedTest::text)).contains(NEWS);
        assertThatThrownBy(() -> feed("/circle").look()).hasMessageContaining("more than 3 times");
    }

    @Test
    void aRedirectToAFileOfThisMachineIsRefused() {
        serve("/feed", exchange -> redirect(exchange, "file:///etc/passwd"));

        assertThatThrownBy(() -> feed("/feed").look()).hasMessageContaining("no http or https address");
    }

    @Test
    void anAnswerThatComesDropByDropEnds() {
        serve("/feed", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 100; i++) {
                    out.write('x');
                    out.flush();
                    sleep();
                }
            }
        });

        assertThatThrownBy(() -> feed("/feed").look()).hasMessageContaining("too long");
    }

    @Test
    void anEndlessAnswerEnds() {
        serve("/feed", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] much = new byte[1 << 16];
            try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                    out.write(much);
                }
            }
        });

        assertThatThrownBy(() -> feed("/feed").look()).hasMessageContaining("more than 1 MiB");
    }

    @Test
    void aBombEnds() throws IOException {
        byte[] bomb = zipped(new byte[20 << 20]);
        serve("/feed", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, bomb.length);
            exchange.getResponseBody().write(bomb);
            exchange.close();
        });

        assertThatThrownBy(() -> feed("/feed").look()).hasMessageContaining("more than 1 MiB");
    }

    @Test
    void whatIsNoHttpIsSaidSo() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread other = new Thread(() -> {
                try (Socket client = socket.accept()) {
                    client.getOutputStream().write("SSH-2.0-Harbour\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    asked.add(e.toString());
                }
            });
            other.start();
            URI address = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");

            assertThatThrownBy(() -> new Feed(address, MINUTE, limits(true), () -> NOW).look())
                    .hasMessageContaining("no HTTP");
            other.join();
        }
    }

    @Test
    void aServerThatFailsIsAskedLessAndLess() {
        serve("/feed", exchange -> answer(exchange, 500, ""));
        Feed feed = feed("/feed");

        assertThatThrownBy(feed::look).hasMessageContaining("HTTP 500");
        assertThat(Duration.between(NOW, feed.due())).isBetween(MINUTE.multipliedBy(2), Duration.ofSeconds(150));
        assertThatThrownBy(feed::look).hasMessageContaining("HTTP 500");
        assertThat(Duration.between(NOW, feed.due())).isBetween(MINUTE.multipliedBy(4), MINUTE.multipliedBy(5));
    }

    @ParameterizedTest
    @CsvSource({"1, PT2M", "3, PT8M", "9, PT1H", "1000, PT1H"})
    void theWaitDoublesUpToAnHour(int failures, Duration expected) {
        assertThat(Feed.backOff(MINUTE, failures)).isEqualTo(expected);
    }

    @Test
    void aServerThatWantsToBeLeftAloneIs() {
        serve("/feed", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "7200");
            answer(exchange, 429, "");
        });
        Feed feed = feed("/feed");

        assertThatThrownBy(feed::look).hasMessageContaining("patience");
        assertThat(feed.due()).isEqualTo(NOW.plus(Duration.ofHours(2)));
    }

    @Test
    void aHostOfAPrivateNetworkIsNotAskedUnlessItIsAllowed() {
        serve("/feed", exchange -> asked.add("asked"));
        Feed feed = new Feed(address("/feed"), MINUTE, limits(false), () -> NOW);

        assertThatThrownBy(feed::look).hasMessageContaining("--allow-private-hosts");
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.0.1",
                "169.254.169.254",
                "0.0.0.0",
                "100.64.0.1",
                "198.18.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::"
            })
    void addressesOfOnesOwnNetworkAreKnown(String address) throws IOException {
        assertThat(Hosts.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111"})
    void othersAreNot(String address) throws IOException {
        assertThat(Hosts.isPrivate(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.com/", "file:///etc/passwd", "http:///x", "http://me:secret@example.com/"})
    void onlyAddressesOfTheWebAreFollowed(String address) {
        assertThatThrownBy(() -> new Feed(URI.create(address), MINUTE, limits(true), () -> NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only http and https");
    }

    private Feed feed(String path) {
        return new Feed(address(path), MINUTE, limits(true), () -> NOW);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static FollowLimits limits(boolean privateHosts) {
        return new FollowLimits(1 << 20, 800, 3, privateHosts, Duration.ofSeconds(3));
    }

    private void serve(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        answer(exchange, 302, "");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static byte[] zipped(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
