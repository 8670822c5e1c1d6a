package io.wirewatch.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final String TEXT =
            "The harbour council of Norvik voted on Monday to raise the fee for foreign trawlers by a"
                    + " fifth, ending two years of talks that had led nowhere. Ships from three neighbouring countries land most of"
                    + " their catch in Norvik, and their owners said the new fee would drive them to ports further south. The mayor"
                    + " answered that the quay had been built with the town's money and that the fee had not changed since 2009.";

    @Test
    void blanksCaseAndMarksDoNotMatter() {
        assertThat(Fingerprint.of(TEXT.replace(" ", "\n  ").replace(",", "").toUpperCase(Locale.ROOT)))
                .isEqualTo(Fingerprint.of(TEXT));
    }

    @Test
    void aCopyWithAChangedWordIsNear() {
        assertThat(Fingerprint.distance(Fingerprint.of(TEXT), Fingerprint.of(TEXT.replace("Monday", "Tuesday"))))
                .isLessThanOrEqualTo(12);
    }

    @Test
    void anotherTextIsFar() {
        String other =
                "Two hundred children had their first lesson under a tent that the army had lent to the town of Hale,"
                        + " because the roof of their school had been torn off by a storm in November and nobody had repaired it.";

        assertThat(Fingerprint.distance(Fingerprint.of(TEXT), Fingerprint.of(other)))
                .isGreaterThan(18);
    }

    @Test
    void noWordsNoFingerprint() {
        assertThat(Fingerprint.of(" ... ")).isZero();
    }
}
