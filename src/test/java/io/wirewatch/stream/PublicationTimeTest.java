package io.wirewatch.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTimeTest {

    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "1605-07-01T00:00:00Z, true",
        "1599-12-31T00:00:00Z, false",
        "0001-01-01T00:00:00Z, false",
        "2026-01-02T12:00:00Z, true",
        "2026-01-02T12:00:01Z, false",
        "9999-12-31T23:59:59Z, false",
    })
    void aDateLiesBetweenTheFirstNewspapersAndTomorrow(String date, boolean fits) {
        assertThat(PublicationTime.objection(OffsetDateTime.parse(date), NOW).isEmpty())
                .isEqualTo(fits);
    }

    @Test
    void whatIsOlderThanKafkasTimeGetsItsBeginning() {
        assertThat(PublicationTime.recordTime(OffsetDateTime.parse("1961-04-12T00:00:00Z")))
                .isZero();
        assertThat(PublicationTime.recordTime(OffsetDateTime.parse("1970-01-01T00:00:01Z")))
                .isEqualTo(1000);
    }
}
