package io.wirewatch.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.alert.Alert.ArticleRef;
import io.wirewatch.alert.Alert.DetectorRef;
import io.wirewatch.alert.Alert.Verdict;
import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Fact;
import io.wirewatch.api.Novelty;
import io.wirewatch.api.Part;
import io.wirewatch.api.Severity;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertJsonTest {

    private static final String JSON =
            """
            {"id":"a3f1","detector":"tariff-change","detectorVersion":"1","detectorHash":"b94d27",\
            "detectorStatus":"experimental","shadow":true,"articleId":"x-9",\
            "source":"The Harbour Post","title":"Duties fall","publishedAt":"2025-11-25T00:00:00+08:00",\
            "headline":"US cuts tariffs on cork from 57% to 47.5%","severity":"high","confidence":0.93,\
            "novelty":"new","status":"announced","facts":{"action":"cut","rateFrom":57,"rateTo":47.5,\
            "participants":["Silva","Berg"]},"evidence":[{"in":"body","start":3,"end":11,"text":"“cut” now"}]}""";

    private static final Alert ALERT = new Alert(
            "a3f1",
            new DetectorRef("tariff-change", "1", "b94d27", "experimental", true),
            new ArticleRef("x-9", "The Harbour Post", "Duties fall", OffsetDateTime.parse("2025-11-25T00:00+08:00")),
            new Verdict("US cuts tariffs on cork from 57% to 47.5%", Severity.HIGH, 0.93, Novelty.NEW, "announced"),
            new Fact(facts()),
            List.of(new Excerpt(Part.BODY, 3, 12, "“cut” now")));

    private static Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("action", "cut");
        facts.put("rateFrom", 57.0);
        facts.put("rateTo", 47.5);
        facts.put("participants", List.of("Silva", "Berg"));
        return facts;
    }

    @Test
    void fieldsStandInTheOrderInWhichTheyAreRead() {
        assertThat(AlertJson.line(ALERT)).isEqualTo(JSON.replace("\"end\":11", "\"end\":12"));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(AlertJson.read(AlertJson.write(ALERT))).isEqualTo(ALERT);
    }

    @Test
    void whatIsNotKnownIsAbsent() {
        Alert bare = new Alert(
                "1",
                new DetectorRef("d", "1", "", "", false),
                new ArticleRef("x", "", "", OffsetDateTime.parse("2025-01-01T00:00Z")),
                new Verdict("H", Severity.LOW, 1.0, Novelty.BACKGROUND, ""),
                new Fact(Map.of()),
                List.of());

        assertThat(AlertJson.line(bare))
                .isEqualTo(
                        """
                        {"id":"1","detector":"d","detectorVersion":"1","articleId":"x",\
                        "publishedAt":"2025-01-01T00:00:00Z","headline":"H","severity":"low","confidence":1,\
                        "novelty":"background","facts":{},"evidence":[]}""");
    }

    @Test
    void fieldsOfALaterVersionAreLeftAside() {
        byte[] later = AlertJson.line(ALERT)
                .replaceFirst("\\{", "{\"mood\":{\"deep\":[1,2]},")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(AlertJson.read(later)).isEqualTo(ALERT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "nonsense", "{\"id\":\"1\"}", "{\"id\":\"1\",\"detector\":\"d\"}"})
    void whatIsNoAlertIsRefused(String json) {
        assertThatThrownBy(() -> AlertJson.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
