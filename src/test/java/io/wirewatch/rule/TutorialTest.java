package io.wirewatch.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wirewatch.backtest.Expectations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files that the tutorial shows are files that work. */
class TutorialTest {

    private static final String TUTORIAL = RuleFolder.read(Path.of("src/docs/writing-a-detector.md"));

    @TempDir
    private Path path;

    private static Stream<String> blocks(String kind) {
        return Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL)
                .matcher(TUTORIAL)
                .results()
                .map(found -> found.group(1));
    }

    static Stream<String> detectors() {
        return blocks("yaml file=\\d");
    }

    @ParameterizedTest
    @MethodSource("detectors")
    void aDetectorOfTheTutorialPassesItsExamples(String text) {
        RuleBook book =
                new RuleFolder(path).write("detectors/tutorial.yaml", text).load();
        assertThat(book.errors()).isEmpty();
        assertThat(book.rules()).hasSize(1);
        assertThat(book.rules().get(0).examples()).hasSizeGreaterThan(1);
    }

    @Test
    void allThreeAreFound() {
        assertThat(detectors()).hasSize(3);
    }

    @Test
    void theExpectationsOfTheTutorialAreExpectations() {
        List<String> lines = blocks("text expectations").flatMap(String::lines).toList();
        assertThat(Expectations.parse("e.txt", lines).all()).hasSize(3);
    }

    @Test
    void aNewDetectorPassesItsExamplesWithoutADoubt() {
        RuleFolder folder = new RuleFolder(path);
        NewDetector.yaml("my-detector").forEach((file, text) -> folder.write("detectors/" + file, text));
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.load().rules()).extracting(RuleDetector::id).containsExactly("my-detector");
    }

    @Test
    void theSchemaForEditorsKnowsTheKeysThatFilesMayHave() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Files.readString(Path.of("config/schema/detector.schema.json")));
        TreeSet<String> inSchema = new TreeSet<>();
        schema.get("properties").fieldNames().forEachRemaining(inSchema::add);
        assertThat(inSchema).isEqualTo(new TreeSet<>(DetectorReader.keys()));
    }

    @Test
    void theTutorialNamesNoCommandThatIsNotThere() {
        Matcher command = Pattern.compile("wirewatch (detectors )?([a-z]+)").matcher(TUTORIAL);
        TreeSet<String> commands = new TreeSet<>();
        while (command.find()) {
            commands.add(command.group(2));
        }
        assertThat(List.of(
                        "test",
                        "explain",
                        "lint",
                        "backtest",
                        "publish",
                        "subscribe",
                        "list",
                        "replay",
                        "remove",
                        "up",
                        "new"))
                .containsAll(commands);
    }
}
