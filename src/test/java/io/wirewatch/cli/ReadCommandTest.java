package io.wirewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
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

    /** Writes through buffers, as the program does: what is not flushed is lost. */
    private int run(String... arguments) {
        return new CommandLine(new ReadCommand(new Stopping()))
                .setOut(new PrintWriter(new BufferedWriter(out)))
                .setErr(new PrintWriter(new BufferedWriter(err)))
                .execute(arguments);
    }

    @Test
    void anIdThatComesAgainWithAnotherTextIsKeptAndNamed() throws IOException {
        Path errors = folder.resolve("errors.jsonl");
        Path file = Files.writeString(
                folder.resolve("a.jsonl"),
                """
                {"id": "p1", "publishedAt": "2024-05-06", "body": "The port opened."}
                {"id": "p1", "publishedAt": "2024-05-06", "body": "The port opened at noon."}
                {"id": "p1", "publishedAt": "2024-05-06", "body": "The port opened."}
                {"id": "p2", "publishedAt": "2024-05-06", "body": "The port opened."}
                """);

        assertThat(run(file.toString(), "--output", "json", "--errors", errors.toString()))
                .isZero();

        String note = "its id p1 came before with another text: both are kept, the later one as a change of the"
                + " earlier one";
        assertThat(out.toString().lines()).hasSize(4);
        assertThat(out.toString().lines().filter(line -> line.contains("\"notes\":[\"" + note + "\"]")))
                .hasSize(1);
        assertThat(Files.readString(errors))
                .isEqualTo("{\"file\":\"" + file + ":2\",\"error\":\"" + note + "\",\"stage\":\"id\"}\n");
        assertThat(err.toString().strip()).isEqualTo("4 articles read (doubtful: {id=1}, as their notes say).");
    }

    @Test
    void aDateThatNoTopicTakesIsNamedAndTheExitCodeSaysSo() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.jsonl"),
                """
                {"id": "p1", "publishedAt": "9999-12-31", "body": "The port opened."}
                {"id": "p2", "publishedAt": "2024-05-06", "body": "The port opened."}
                """);

        assertThat(run(file.toString())).isEqualTo(1);

        assertThat(out.toString())
                .containsOnlyOnce("note: ")
                .contains("note: is dated 9999-12-31T00:00Z, more than a day ahead of the clock");
        assertThat(err.toString().strip()).isEqualTo("2 articles read (doubtful: {date=1}, as their notes say).");
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

    @Test
    void aFullDiskBelowTheResultsIsSaidAndAReaderThatLeftIsNot() {
        assertThat(runInto("No space left on device")).isEqualTo(74);
        assertThat(err.toString()).contains("standard output: No space left on device; results are missing");

        assertThat(runInto("Broken pipe")).isZero();
    }

    private int runInto(String fault) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(fault);
            }
        };
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        int code = Wirewatch.run(
                new String[] {"read", "seeds", "--output", "json"}, new Stopping(), new StandardOutput(full), words);
        err.write(words.toString(StandardCharsets.UTF_8));
        return code;
    }
}
