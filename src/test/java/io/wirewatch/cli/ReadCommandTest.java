package io.wirewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReadCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new ReadCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void articlesArePrintedAsJsonWithWhereTheyComeFrom() {
        assertThat(run("seeds", "--output", "json")).isZero();

        assertThat(out.toString().lines()).hasSize(5).allMatch(line -> line.startsWith("{\"id\":\""));
        assertThat(out.toString())
                .contains("\"publishedAt\":\"2024-11-07T00:00:00Z\"")
                .contains(
                        "\"from\":{\"file\":\"seeds/000_01ab4088b4cd250a.txt\",\"format\":\"text\",\"dateSource\":\"lead\"");
        assertThat(err.toString()).contains("5 articles read.");
    }

    @Test
    void whatIsNotReadIsPrintedWithItsReasonAndTheExitCodeSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "The port opened on Monday.");

        assertThat(run(file.toString(), "--output", "json")).isEqualTo(1);

        assertThat(out.toString().strip())
                .isEqualTo("{\"file\":\"" + file + "\",\"error\":\"no date found\",\"stage\":\"date\"}");
    }

    @Test
    void aMissingFileIsAFaultOfFiles() {
        assertThat(run(folder.resolve("nothing.txt").toString())).isEqualTo(74);

        assertThat(err.toString()).contains("there is no such file or folder");
    }

    @Test
    void aDefaultDateHelpsATextThatStatesNone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "The port opened on Monday.");

        assertThat(run(file.toString(), "--default-date", "2024-05-06")).isZero();

        assertThat(out.toString()).startsWith("2024-05-06T00:00:00Z").contains("date from default");
    }

    @Test
    void countsArePrintedInsteadOfArticles() {
        assertThat(run("seeds", "--stats")).isZero();

        assertThat(out.toString()).contains("language").contains("date from").doesNotContain("Xi");
    }
}
