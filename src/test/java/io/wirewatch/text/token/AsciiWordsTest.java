package io.wirewatch.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AsciiWordsTest {

    /** The ends of the ranges of letters and digits, their neighbours, and characters whose lower byte is a letter. */
    private static final String CHARACTERS =
            "azAZ09mM5@[`{/: .'-\t\n\u0000\u007F\u0080éÁÿſŁŐ\u4E41\u2061—𝐀\uD835\uDC41";

    private static boolean isWordly(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        boolean latin = random.nextBoolean();
        while (text.length() < length) {
            char c = random.nextInt(4) > 0
                    ? "azAZ09".charAt(random.nextInt(6))
                    : CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            text.append(latin && c > 0xFF ? 'é' : c);
        }
        return text.toString();
    }

    @Test
    void aWordReadEightCharactersAtATimeIsTheOneReadOneByOne() {
        Random random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            String text = random(random);
            AsciiWords words = new AsciiWords(text);
            for (int at = 0; at < text.length(); at++) {
                check(words, text, at);
            }
        }
    }

    private static void check(AsciiWords words, String text, int at) {
        int end = at;
        int capitals = 0;
        while (end < text.length() && end < at + WordKey.EXACT && isWordly(text.charAt(end))) {
            capitals += Character.isUpperCase(text.charAt(end)) ? 1 : 0;
            end++;
        }
        assertThat(words.read(at)).as("length at %d of %s", at, text).isEqualTo(end - at);
        assertThat(words.isSpace(at)).isEqualTo(text.charAt(at) == ' ');
        assertThat(words.isLetter(at)).isEqualTo(isWordly(text.charAt(at)) && !Character.isDigit(text.charAt(at)));
        if (end > at) {
            char[] folded = text.substring(at, end).toLowerCase(Locale.ROOT).toCharArray();
            assertThat(words.first()).as("key at %d of %s", at, text).isEqualTo(WordKey.first(folded, folded.length));
            assertThat(words.rest()).as("rest at %d of %s", at, text).isEqualTo(WordKey.rest(folded, folded.length));
            assertThat(words.capitals()).as("capitals at %d of %s", at, text).isEqualTo(capitals);
        }
    }
}
