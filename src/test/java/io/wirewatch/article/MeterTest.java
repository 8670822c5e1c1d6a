package io.wirewatch.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.article.format.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeterTest {

    private static final String LINE = "{\"publishedAt\": \"2026-01-14\", \"body\": \"Ministers met in Oslo.\"}\n";

    @TempDir
    private Path folder;

    private final Meter meter = new Meter();
    private final ArticleReader reader = new ArticleReader(new ReadSettings(Optional.empty(), Map.of(), Limits.USUAL));

    @Test
    void whenAllIsReadEveryByteOfEveryFileIsBehind() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), LINE.repeat(20_000));
        Files.write(folder.resolve("b.jsonl.gz"), packed(LINE.repeat(500)));
        Files.writeString(folder.resolve("c.jsonl"), LINE);
        long total = Meter.total(List.of(folder));
        long[] last = {0};
        try (Stream<ReadOutcome> outcomes = read(folder)) {
            outcomes.forEach(outcome -> {
                assertThat(meter.getAsLong()).isBetween(last[0], total);
                last[0] = meter.getAsLong();
            });
        }
        assertThat(meter.getAsLong()).isEqualTo(total).isGreaterThan(20_000L * LINE.length());
    }

    @Test
    void countsOnTheWayAndNotOnlyAtTheEnd() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), LINE.repeat(20_000));
        long total = 20_000L * LINE.length();
        try (Stream<ReadOutcome> outcomes = read(folder)) {
            Iterator<ReadOutcome> each = outcomes.iterator();
            for (int i = 0; i < 10_000; i++) {
                each.next();
            }
            assertThat(meter.getAsLong()).isBetween(total / 2, total * 3 / 4);
        }
    }

    @Test
    void whatIsLeftUnreadForItsFaultIsBehindToo() throws IOException {
        byte[] gzip = packed(LINE.repeat(5_000));
        gzip[gzip.length / 2] ^= 0x55;
        Files.write(folder.resolve("a.jsonl.gz"), gzip);
        try (Stream<ReadOutcome> outcomes = read(folder)) {
            assertThat(outcomes).anyMatch(ReadFailure.class::isInstance);
        }
        assertThat(meter.getAsLong()).isEqualTo(gzip.length);
    }

    @Test
    void nobodyKnowsTheEndOfStandardInput() {
        assertThat(Meter.total(List.of(folder, ArticleReader.STANDARD_INPUT))).isZero();
        InputStream in = new ByteArrayInputStream(LINE.getBytes(StandardCharsets.UTF_8));
        try (Stream<ReadOutcome> outcomes = reader.read(List.of(ArticleReader.STANDARD_INPUT), in, meter)) {
            assertThat(outcomes).hasSize(1);
        }
        assertThat(meter.getAsLong()).isZero();
    }

    private Stream<ReadOutcome> read(Path path) {
        return reader.read(List.of(path), InputStream.nullInputStream(), meter);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
