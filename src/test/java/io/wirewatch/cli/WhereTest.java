package io.wirewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.alert.Alert;
import io.wirewatch.alert.AlertJson;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhereTest {

    private static final Alert ALERT = AlertJson.read(
            """
            {"id": "1", "detector": "tariff-change", "detectorVersion": "1", "articleId": "a", "source": "Harbour Post",
             "title": "Cork", "publishedAt": "2025-11-25T00:00:00Z", "headline": "US cuts tariffs", "severity": "high",
             "confidence": 0.85, "novelty": "new", "status": "announced",
             "facts": {"imposer": "US", "rateFrom": 57, "rateTo": 47, "participants": ["Sol", "Moon"]}, "evidence": []}
            """
                    .getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rateTo >= 25 and imposer == US",
                "rateFrom - rateTo == 10",
                "imposer in [US, CN]",
                "not target",
                "severity in [high, critical]",
                "confidence > 0.8 and detector == tariff-change and status != proposed",
                "participants == Moon",
                "source == 'Harbour Post'",
                "publishedAt >= '2025-11'"
            })
    void whatIsSoHolds(String condition) {
        assertThat(Where.of(condition).holds(ALERT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rateTo < 25", "target == CN", "target != CN", "target", "imposer in [CN, EU]", "place == US"})
    void whatIsNotSoOrNotToldDoesNot(String condition) {
        assertThat(Where.of(condition).holds(ALERT)).isFalse();
    }

    @Test
    void whatIsNoConditionIsRefusedWithTheWayOut() {
        assertThatThrownBy(() -> Where.of("rateTo >= ?")).hasMessageContaining("rateTo >= 50 and imposer == US");
        assertThatThrownBy(() -> Where.of("rateTo >=")).isInstanceOf(IllegalArgumentException.class);
    }
}
