package io.wirewatch.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.article.format.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class BadInputTest {

    private static final String GOOD = "date 2024-05-06 The port opened on Monday, and the ships went out at noon.";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aGoodFileComesLast() throws IOException {
        Files.writeString(folder.resolve("zz-good.txt"), GOOD);
    }

    private List<String> read() {
        return read(ReadSettings.USUAL);
    }

    private List<String> read(ReadSettings settings) {
        try (Stream<ReadOutcome> outcomes = new ArticleReader(settings).read(List.of(folder))) {
            return outcomes.map(this::brief).toList();
        }
    }

    private String brief(ReadOutcome outcome) {
        String root = folder + "/";
        String file = outcome.file().startsWith(root) ? outcome.file().substring(root.length()) : outcome.file();
        return outcome instanceof ReadFailure failure ? file + " " + failure.stage() + ": " + failure.reason() : file;
    }

    private void file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return packed.toByteArray();
    }

    @Test
    void ofAFileThatBreaksOffAllIsReadThatStandsBefore() throws IOException {
        Random random = new Random(5);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            lines.append("{\"id\": \"p").append(i).append("\", \"publishedAt\": \"2024-05-06\", \"body\": \"");
            lines.append(random.nextLong()).append("\"}\n");
        }
        byte[] whole = gzip(utf8(lines.toString()));
        file("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));

        List<String> read = read();

        assertThat(read).hasSizeBetween(1400, 1600);
        assertThat(read.get(read.size() - 2)).startsWith("a.jsonl.gz file: ends or breaks off in the middle");
        assertThat(read.get(read.size() - 3)).isEqualTo("a.jsonl.gz:" + (read.size() - 2));
    }

    @Test
    void aFileThatChangesWhileItIsReadIsNamed() throws IOException {
        String line = "{\"id\": \"%s\", \"publishedAt\": \"2024-05-06\", \"body\": \"The port opened.\"}\n";
        file("a.jsonl", utf8(line.formatted("p1") + line.formatted("p2")));
        List<String> read = new ArrayList<>();

        try (Stream<ReadOutcome> outcomes = new ArticleReader(ReadSettings.USUAL).read(List.of(folder))) {
            outcomes.forEach(outcome -> {
                if (read.isEmpty()) {
                    assertThat(folder.resolve("a.jsonl").toFile().setLastModified(1_000))
                            .isTrue();
                }
                read.add(brief(outcome));
            });
        }

        assertThat(read)
                .containsExactly(
                        "a.jsonl:1",
                        "a.jsonl:2",
                        "a.jsonl file: changed while it was read; what was read may be old and new, read it again",
                        "zz-good.txt");
    }

    @Test
    void anEmptyFileAndABinaryAreNamed() throws IOException {
        file("a.txt", new byte[0]);
        file("b.bin", new byte[] {1, 2, 0, 3, 4, 5});

        assertThat(read())
                .containsExactly(
                        "a.txt format: the file is empty",
                        "b.bin format: no format that is read here: the bytes are no text",
                        "zz-good.txt");
    }

    @Test
    void aTextWithoutADateIsNotGuessed() throws IOException {
        file("a.txt", utf8("The port opened on Monday, and the ships went out at noon."));

        assertThat(read()).containsExactly("a.txt date: no date found", "zz-good.txt");
        assertThat(read(new ReadSettings(
                        Optional.of(OffsetDateTime.parse("2020-01-01T00:00:00Z")), Map.of(), Limits.USUAL)))
                .containsExactly("a.txt", "zz-good.txt");
    }

    @Test
    void aTextOverTheBudgetIsRefused() throws IOException {
        file("a.txt", utf8(GOOD + " word".repeat(60_000)));
        file("b.txt", utf8(GOOD + " word".repeat(4_000_000)));

        assertThat(read())
                .satisfiesExactly(
                        a -> assertThat(a).startsWith("a.txt size: the text has more than 256 KiB"),
                        b -> assertThat(b).startsWith("b.txt size: more than 16 MiB in one article's file"),
                        good -> assertThat(good).isEqualTo("zz-good.txt"));
    }

    @Test
    void archivesAreReadInPlaceWhateverTheirEntriesAreCalled() throws IOException {
        file("a/a.zip", zip(Map.of("../slip.txt", utf8(GOOD))));
        file("b.gz", gzip(utf8(GOOD)));

        assertThat(read()).containsExactly("a/a.zip!/../slip.txt", "b.gz", "zz-good.txt");
        assertThat(folder.resolve("slip.txt")).doesNotExist();
    }

    @Test
    void anArchiveWithinAnArchiveStaysClosed() throws IOException {
        file("a.zip", zip(Map.of("b.zip", zip(Map.of("c.txt", utf8(GOOD))))));

        assertThat(read())
                .satisfiesExactly(
                        a -> assertThat(a)
                                .startsWith("a.zip!/b.zip format: an archive within an archive is not opened"),
                        good -> assertThat(good).isEqualTo("zz-good.txt"));
    }

    @Test
    void aTruncatedGzipGivesWhatStandsBeforeItsEnd() throws IOException {
        String line = "{\"date\":\"2024-05-06\",\"body\":\"The port opened on %d.\"}\n";
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append(line.formatted(i * 7919L % 20_011));
        }
        byte[] packed = gzip(utf8(lines.toString()));
        file("a.jsonl.gz", Arrays.copyOf(packed, packed.length / 2));

        List<String> read = read();

        assertThat(read).hasSizeGreaterThan(1_000).last().isEqualTo("zz-good.txt");
        assertThat(read.get(read.size() - 2)).startsWith("a.jsonl.gz file: ends or breaks off in the middle");
    }

    @Test
    void aBombIsRefused() throws IOException {
        file("a.gz", gzip(new byte[64 << 20]));
        byte[] spaces = new byte[64 << 20];
        Arrays.fill(spaces, (byte) ' ');
        file("b.gz", gzip(spaces));

        assertThat(read()).hasSize(3).last().isEqualTo("zz-good.txt");
        assertThat(read().get(1)).startsWith("b.gz size: ");
    }

    @Test
    void linksOutOfTheFolderAndDeadOnesAreRefused() throws IOException {
        Path outside = Files.createTempFile("outside", ".txt");
        try {
            Files.createSymbolicLink(folder.resolve("a.txt"), outside);
            Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("nowhere"));
            Files.createSymbolicLink(folder.resolve("c"), folder);

            assertThat(read())
                    .satisfiesExactly(
                            a -> assertThat(a).startsWith("a.txt file: the link leads out of the folder"),
                            b -> assertThat(b).startsWith("b.txt file: the link leads nowhere"),
                            c -> assertThat(c).startsWith("c file: a link to a folder is not followed"),
                            good -> assertThat(good).isEqualTo("zz-good.txt"));
        } finally {
            Files.delete(outside);
        }
    }

    @Test
    void devicesAreRefused() {
        try (Stream<ReadOutcome> outcomes =
                new ArticleReader(ReadSettings.USUAL).read(List.of(Path.of("/dev/zero"), Path.of("/no/such/file")))) {
            assertThat(outcomes.map(this::brief))
                    .containsExactly(
                            "/dev/zero file: is a device or a pipe, no file; use - to read standard input",
                            "/no/such/file file: there is no such file or folder; check the path");
        }
    }

    @Test
    void invalidUtf8IsReadAsWindows1252() throws IOException {
        file("a.txt", new byte[] {
            '2', '0', '2', '4', '-', '0', '5', '-', '0', '6', '\n', 'T', 'h', 'e', ' ', (byte) 0xe9, '.'
        });

        assertThat(read()).containsExactly("a.txt", "zz-good.txt");
    }

    @Test
    void filesAreSortedByNameToAnyDepth() throws IOException {
        file("b/2/x.txt", utf8(GOOD));
        file("b/10/x.txt", utf8(GOOD));
        file("a.txt", utf8(GOOD));
        file(".hidden", utf8(GOOD));

        assertThat(read()).containsExactly("a.txt", "b/10/x.txt", "b/2/x.txt", "zz-good.txt");
    }
}
