package io.wirewatch.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class EncodingTest {

    private static final String[] LETTERS = {
        "é", "“", "中文", "😀", "привет", " ", "x", "port ", "a fee of a fifth ".repeat(9)
    };

    @Test
    void textInUtf8IsReadAsItIsWhereverItsLettersStand() {
        long seed = 20240511;
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            int parts = random.nextInt(40);
            for (int part = 0; part < parts; part++) {
                text.append(LETTERS[random.nextInt(LETTERS.length)]);
            }

            Encoding.Decoded decoded = Encoding.decode(text.toString().getBytes(StandardCharsets.UTF_8), "iso-8859-1");

            assertThat(decoded).as("seed %d", seed).isEqualTo(new Encoding.Decoded(text.toString(), "UTF-8"));
        }
    }

    @Test
    void aMarkForBrokenLettersThatStandsInTheTextIsNoFault() {
        String text = "The caf\ufffd reopens — at last";

        assertThat(Encoding.decode(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Encoding.Decoded(text, "UTF-8"));
    }

    @Test
    void aLetterThatIsBrokenFarBehindTheOthersMakesTheTextAnotherEncoding() {
        String text = "harbour ".repeat(40) + "café";
        Charset windows = Charset.forName("windows-1252");

        assertThat(Encoding.decode(text.getBytes(windows))).isEqualTo(new Encoding.Decoded(text, "windows-1252"));
    }
}
