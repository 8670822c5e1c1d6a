package io.wirewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void theBarIsAsLongAsThePartOfTheBytesThatIsDone() {
        assertThat(Progress.text(0, 3_000, 0, SECOND))
                .isEqualTo("[..............................]   0%  0 articles, 0 a second");
        assertThat(Progress.text(1_500, 3_000, 12_000, 4 * SECOND))
                .isEqualTo("[###############...............]  50%  12,000 articles, 3,000 a second");
        assertThat(Progress.text(3_000, 3_000, 24_000, 8 * SECOND))
                .isEqualTo("[##############################] 100%  24,000 articles, 3,000 a second");
    }

    @Test
    void aFileThatGrewWhileItWasReadIsNoMoreThanAll() {
        assertThat(Progress.text(4_000, 3_000, 1, SECOND)).contains("100%");
    }

    @Test
    void whereNobodyKnowsTheWholeThereIsNoBar() {
        assertThat(Progress.text(0, 0, 500, SECOND)).isEqualTo("500 articles, 500 a second");
    }
}
