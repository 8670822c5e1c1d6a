package io.wirewatch.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wirewatch.backtest.Expectations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The lists that the tutorial says to delete. */
    private static final Pattern LIST_OF_TARIFFS =
            Pattern.compile("(?m)^ {2}(context|offTopic|noun|whole).*\n( {4}.*\n)*");

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
    void aCopyOfABuiltInFileChangedAsTheTutorialSaysPassesItsExamples() {
        String changes = blocks("yaml copy=tariff-change").findFirst().orElseThrow();
        String copy = changed(RuleFolder.read(Path.of("config/detectors/tariff-change.yaml")), changes);
        RuleBook book = new RuleFolder(path).write("detectors/copy.yaml", copy).load();
        assertThat(book.errors()).isEmpty();
        assertThat(book.rules()).extracting(RuleDetector::id).containsExactly("trade-quotas");
        assertThat(book.rules().get(0).examples()).hasSize(3);
    }

    private static String changed(String file, String changes) {
        Map<String, String> now = keys(file);
        String words = LIST_OF_TARIFFS.matcher(now.getOrDefault("words", "")).replaceAll("");
        now.remove("say");
        now.putAll(keys(changes));
        now.merge("words", words.substring("words:\n".length()), String::concat);
        return String.join("", now.values());
    }

    /** The keys of a file in its order, each with all lines that are under it. */
    private static Map<String, String> keys(String file) {
        Map<String, String> keys = new LinkedHashMap<>();
        String key = "";
        for (String line : file.lines().toList()) {
            boolean begins = !line.isEmpty() && Character.isLetter(line.charAt(0));
            key = begins ? line.substring(0, line.indexOf(':')) : key;
            keys.merge(key, line + "\n", String::concat);
        }
        return keys;
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
