package io.wirewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tools of a detector's author, as the shell sees them. */
class DetectorToolsTest {

    private static final String TEXT = "date 2026-01-14\n\nWashington tightened export controls on China on Monday.\n";

    @TempDir
    private Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void writeFiles() throws IOException {
        assertThat(run("detectors", "new", "controls", "--dir", folder.toString()))
                .isZero();
        Files.writeString(folder.resolve("article.txt"), TEXT);
        Files.writeString(folder.resolve("bad.yaml"), "id: bad\ntitle: bad\ntriger: {any: [alpha]}\n");
    }

    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return Wirewatch.commandLine(new Stopping(), new PrintWriter(out), new PrintWriter(err))
                .execute(arguments);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void lintNamesThePlaceAndWhatToWrite() {
        assertThat(run("detectors", "lint", "--config", "config", file("bad.yaml")))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("bad.yaml:3:1: error: there is no key \"triger\" here; did you mean \"trigger\"?"
                        + " [unknown-key]");
        assertThat(run("detectors", "lint", "--config", "config", "--deny-warnings", file("controls.yaml")))
                .isZero();
    }

    @Test
    void lintSpeaksSarifAndJUnit() throws IOException {
        String junit = file("lint.xml");
        run("detectors", "lint", "--config", "config", "--output", "sarif", "--junitxml", junit, file("bad.yaml"));
        JsonNode result = new ObjectMapper().readTree(out.toString()).at("/runs/0/results/0");
        assertThat(result.get("ruleId").asText()).isEqualTo("unknown-key");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(3);
        assertThat(Files.readString(Path.of(junit))).contains("<failure message=");
    }

    @Test
    void columnsWithOtherNamesAreReadAsTold() throws IOException {
        Path table = folder.resolve("table.csv");
        Files.writeString(
                table, "headline,when,text\nDuty,2024-03-02,Canada raised its tariffs on Danish pork to 25%.\n");
        String[] command = {
            "detect",
            "--config",
            "config",
            "--output",
            "json",
            "--map",
            "title=headline",
            "--map",
            "publishedAt=when",
            "--map",
            "body=text",
            table.toString()
        };

        assertThat(run(command)).isZero();

        assertThat(new ObjectMapper()
                        .readTree(out.toString())
                        .at("/publishedAt")
                        .asText())
                .startsWith("2024-03-02");
    }

    @Test
    void sarifNamesAFileByItsUri() throws IOException {
        Path odd = folder.resolve("ä b#c.yaml");
        Files.copy(Path.of(file("bad.yaml")), odd);

        run("detectors", "lint", "--config", "config", "--output", "sarif", odd.toString());

        String uri = new ObjectMapper()
                .readTree(out.toString())
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asText();
        assertThat(uri).startsWith("file:///").endsWith("/%C3%A4%20b%23c.yaml");
    }

    @Test
    void aTextWithoutADateIsExplainedAsOfTheDayGiven() throws IOException {
        Files.writeString(folder.resolve("sentence.txt"), "Washington will raise its tariffs on steel next month.");
        String[] command = {
            "explain", "tariff-change", "--config", "config", "--default-date", "2024-11-07", file("sentence.txt")
        };

        assertThat(run(command)).isZero();
        assertThat(out.toString()).contains("ALERT").contains("+ slot effective: 2024-12");
    }

    @Test
    void examplesAreRunAndFailuresShowTheWords() throws IOException {
        assertThat(run("detectors", "test", "--config", "config", file("controls.yaml")))
                .isZero();
        assertThat(out.toString()).contains("ok    controls  2/2");
        Path wrong = folder.resolve("wrong.yaml");
        Files.writeString(
                wrong, Files.readString(folder.resolve("controls.yaml")).replace("target: CN }", "target: JP }"));
        assertThat(run("detectors", "test", "--config", "config", wrong.toString()))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("FAIL  controls  1/2")
                .contains("»Washington tightened export controls on China on Monday.«")
                .contains("target is CN, expected JP");
    }

    @Test
    void anAlertIsExplained() {
        assertThat(run("explain", file("controls.yaml"), "--config", "config", file("article.txt")))
                .isZero();
        assertThat(out.toString())
                .contains("ALERT     Washington tightened export controls on China on Monday.")
                .contains("+ slot imposer: US from \"Washington\", as the subject");
        assertThat(run("explain", "tariff-chang", "--config", "config", file("article.txt")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("did you mean \"tariff-change\"?");
    }

    @Test
    void aBacktestEndsWithAHashAndKeepsItsExpectations() throws IOException {
        Files.writeString(folder.resolve("good.txt"), "exactly 1 alert of controls in 2026-01\n");
        Files.writeString(folder.resolve("sad.txt"), "at least 2 alerts\n");
        List<String> usual = List.of("backtest", "--config", "config", "--detectors", file("controls.yaml"));
        String[] good = with(usual, file("article.txt"), "--expect", file("good.txt"), "--html", file("report.html"));
        assertThat(run(good)).isZero();
        assertThat(out.toString()).contains("1 articles, 1 alerts").containsPattern("hash [0-9a-f]{64}\n");
        assertThat(folder.resolve("report.html")).content().contains("Washington tightened export controls");
        assertThat(run(with(usual, file("article.txt"), "--expect", file("sad.txt"))))
                .isEqualTo(1);
        assertThat(out.toString()).contains("FAIL  at least 2 alerts: there are 1");
    }

    private static String[] with(List<String> usual, String... more) {
        return java.util.stream.Stream.concat(usual.stream(), List.of(more).stream())
                .toArray(String[]::new);
    }

    @Test
    void detectorsAreListedWithTheirSource() {
        assertThat(run("detectors", "list", "--config", "config", "--plugin-path", folder.toString()))
                .isZero();
        assertThat(out.toString()).contains("tariff-change").contains("tariff-change.yaml)");
        assertThat(run("detectors", "show", "tariff-change", "--config", "config"))
                .isZero();
        assertThat(out.toString()).contains("\nid: tariff-change\n");
    }

    @Test
    void aNameThatCannotBeUsedAndAFileThatIsThereAreRefused() {
        assertThat(run("detectors", "new", "No Good", "--dir", folder.toString()))
                .isEqualTo(2);
        assertThat(run("detectors", "new", "controls", "--dir", folder.toString()))
                .isEqualTo(74);
    }
}
