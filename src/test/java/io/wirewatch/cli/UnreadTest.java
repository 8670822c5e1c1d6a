package io.wirewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.wirewatch.article.ReadFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadTest {

    private static final ReadFailure FAILURE = new ReadFailure("a.jsonl:3", "date", "no date found");

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter err = new StringWriter();
    private final Screen screen = new Screen(new PrintWriter(new StringWriter()), new PrintWriter(err, true), false);

    @Test
    void whatWasNotReadOrIsDoubtfulIsNamedCountedAndWrittenDown() throws IOException {
        Path file = folder.resolve("errors.jsonl");
        try (Unread unread = new Unread(screen, file)) {
            unread.doubt(new ReadFailure("a.jsonl:2", "id", "its id came before"));
            assertThat(unread.exitCode()).isEqualTo(ExitCode.DONE);

            unread.note(FAILURE);
            unread.miss(new ReadFailure("article 7", "validate", "is dated 9999-12-31"));

            assertThat(unread.exitCode()).isEqualTo(ExitCode.FINDINGS);
            assertThat(unread.sum())
                    .isEqualTo("1 not read (date: 1); 1 read and refused by the topic;"
                            + " 1 with an id that came before with another text");
        }
        assertThat(err.toString().lines())
                .containsExactly(
                        "a.jsonl:2: its id came before",
                        "a.jsonl:3: not read (date): no date found",
                        "article 7: is dated 9999-12-31");
        assertThat(Files.readAllLines(file)).hasSize(3).first().asString().contains("\"file\":\"a.jsonl:2\"");
    }

    @Test
    void aFullDiskIsNamedWithTheFile() throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        Unread unread = new Unread(screen, full);
        unread.note(FAILURE);

        assertThatThrownBy(unread::close)
                .hasMessageStartingWith("--errors /dev/full: ")
                .hasMessageEndingWith("; what could not be read is lost");
    }
}
