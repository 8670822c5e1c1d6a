package io.wirewatch.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {

    private static final Instant FIRST = Instant.parse("2018-03-01T00:00:00Z");

    private final AtomicLong clock = new AtomicLong(5);

    @ParameterizedTest
    @CsvSource({"1x, 86400", "1000x, 86.4", "1d/s, 1", "1w/s, 0.142857142", "1h/min, 1440", "0.5x, 172800", "max, 0"})
    void aDayTakesAsLongAsTheSpeedSays(String speed, double seconds) {
        Pace pace = pace(speed);

        assertThat(pace.until(FIRST)).as("the first goes at once").isZero();
        assertThat(pace.until(FIRST.plus(Duration.ofDays(1))).toNanos() / 1e9).isCloseTo(seconds, within(1e-6));
    }

    @Test
    void whatIsLateGoesAtOnceAndTheNextIsNotDelayedByIt() {
        Pace pace = pace("1d/s");
        pace.until(FIRST);
        pass(2_500);

        assertThat(pace.until(FIRST.plus(Duration.ofDays(2)))).isZero();
        assertThat(pace.until(FIRST.plus(Duration.ofDays(3)))).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void aPauseStopsTheTime() {
        Pace pace = pace("1d/s");
        pace.until(FIRST);
        pass(400);
        pace.pauseOrGoOn();
        pass(60_000);

        assertThat(pace.paused()).isTrue();
        assertThat(pace.until(FIRST.plus(Duration.ofDays(1)))).isEqualTo(Pace.PAUSED);
        pace.pauseOrGoOn();
        assertThat(pace.until(FIRST.plus(Duration.ofDays(1)))).isEqualTo(Duration.ofMillis(600));
    }

    @Test
    void aStepLetsOneArticleOut() {
        Pace pace = pace("max");
        pace.pauseOrGoOn();
        pace.step();

        assertThat(pace.until(FIRST)).isZero();
        assertThat(pace.until(FIRST)).isEqualTo(Pace.PAUSED);
    }

    @Test
    void afterStepsTimeGoesOnFromTheLastOne() {
        Pace pace = pace("1d/s");
        pace.until(FIRST);
        pace.pauseOrGoOn();
        pace.step();
        Instant month = FIRST.plus(Duration.ofDays(30));
        pace.until(month);
        pass(5_000);
        pace.pauseOrGoOn();

        assertThat(pace.until(month.plus(Duration.ofDays(1)))).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aStepWhileTimeGoesOnDoesNothing() {
        Pace pace = pace("1d/s");
        pace.until(FIRST);
        pace.step();

        assertThat(pace.until(FIRST.plus(Duration.ofDays(1)))).isEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fast", "0x", "-1x", "1d", "1d/d", "x", "1e3x", "MAX"})
    void whatIsNoSpeedIsRefusedWithOnesThatAre(String text) {
        assertThatThrownBy(() -> Speed.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1000x");
    }

    private Pace pace(String speed) {
        return new Pace(Speed.parse(speed), clock::get);
    }

    private void pass(long millis) {
        clock.addAndGet(Duration.ofMillis(millis).toNanos());
    }
}
