package io.wirewatch.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

    private static final Path FOLDER = Path.of("src/test/resources/evaluate");

    /** The figures are those of the public scoring script on the same two files. */
    @Test
    void givesTheFiguresOfTheScoringScript() throws IOException {
        Evaluation evaluation = evaluation();

        Score tariffs = score(evaluation, "", "tariff-change");
        assertThat(tariffs.articles().f1()).isEqualTo(1);
        assertThat(tariffs.facts().precision()).isCloseTo(0.5, within(0.001));
        assertThat(tariffs.facts().f1()).isCloseTo(0.667, within(0.001));
        assertThat(right(tariffs, "status")).isEqualTo("0 of 1");
        assertThat(right(tariffs, "effective")).isEqualTo("1 of 1");
        assertThat(right(tariffs, "rateFrom")).isEqualTo("0 of 1");

        Score summits = score(evaluation, "", "summit-announcement");
        assertThat(summits.novelty()).isEqualTo(0);
        assertThat(summits.facts().recall()).isCloseTo(0.5, within(0.001));
        assertThat(right(summits, "participants")).isEqualTo("1 of 1");
        assertThat(right(summits, "place")).isEqualTo("1 of 1");

        Score statements = score(evaluation, "", "taiwan-statement");
        assertThat(statements.articles().precision()).isCloseTo(0.5, within(0.001));
        assertThat(statements.articleCounts()).containsExactly(1, 1, 0);
        assertThat(right(statements, "speaker")).isEqualTo("1 of 1");
        assertThat(right(statements, "stance")).isEqualTo("0 of 1");
    }

    @Test
    void countsAlertsRightByTenthOfConfidence() throws IOException {
        int[][] bins = score(evaluation(), "", "tariff-change").calibration();

        assertThat(bins[1][9]).isEqualTo(1);
        assertThat(bins[0][9]).isEqualTo(1);
        assertThat(bins[1][4]).isEqualTo(1);
        assertThat(bins[0][4]).isEqualTo(0);
    }

    @Test
    void keepsToOneLanguageWhereAsked() throws IOException {
        assertThat(score(evaluation(), "fr", "taiwan-statement").articleCounts())
                .containsExactly(1, 0, 0);
    }

    @Test
    void saysWhichLineOfTheLabelsIsWrong(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("labels.jsonl");
        Files.writeString(file, "{\"id\": \"a\", \"alerts\": []}\n{\"id\": \"b\"}\n");

        assertThatThrownBy(() -> Labels.read(file)).hasMessageContaining("labels.jsonl:2: a label needs");
    }

    private static Score score(Evaluation evaluation, String language, String detector) {
        return Objects.requireNonNull(evaluation.scores(language).get(detector));
    }

    private static String right(Score score, String field) {
        int[] counts = Objects.requireNonNull(score.fields().get(field));
        return counts[0] + " of " + counts[1];
    }

    private static Evaluation evaluation() throws IOException {
        Evaluation evaluation = new Evaluation(Labels.read(FOLDER.resolve("labels.jsonl")));
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(FOLDER.resolve("alerts.jsonl"))) {
            JsonNode alert = mapper.readTree(line);
            Map<String, List<String>> facts = new LinkedHashMap<>();
            alert.path("facts").properties().forEach(fact -> facts.put(fact.getKey(), values(fact.getValue())));
            if (alert.has("status")) {
                facts.put("status", List.of(alert.path("status").asText()));
            }
            Told told = new Told(
                    alert.path("detector").asText(),
                    alert.path("novelty").asText().equals("new"),
                    facts,
                    alert.path("confidence").asDouble(),
                    "words");
            OffsetDateTime published =
                    OffsetDateTime.parse(alert.path("publishedAt").asText());
            evaluation.add(alert.path("articleId").asText(), published, told);
        }
        return evaluation;
    }

    private static List<String> values(JsonNode value) {
        List<String> values = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> values.add(item.asText()));
        } else {
            values.add(value.asText());
        }
        return values;
    }
}
