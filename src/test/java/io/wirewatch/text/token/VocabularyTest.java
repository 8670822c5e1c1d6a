package io.wirewatch.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    private static final long SEED = 23;
    private static final String LETTERS = "abz019'.éß关я\0";

    @Test
    void findsWhatWasAddedAndNothingElse() {
        Random random = new Random(SEED);
        Vocabulary vocabulary = new Vocabulary();
        Map<String, Integer> added = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            String word = word(random);
            added.putIfAbsent(word, vocabulary.add(word));
        }
        for (int i = 0; i < 20_000; i++) {
            String word = word(random);
            assertThat(vocabulary.find(word)).as("seed %s, %s", SEED, word).isEqualTo(added.getOrDefault(word, 0));
        }
        added.forEach((word, id) -> assertThat(vocabulary.word(id)).isEqualTo(word));
        assertThat(vocabulary.size()).isEqualTo(added.size() + 1);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = random.nextInt(20);
        for (int i = 0; i < length; i++) {
            word.append(LETTERS.charAt(random.nextInt(random.nextBoolean() ? 3 : LETTERS.length())));
        }
        return word.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "eightish",
                "ninechars",
                "sixteenletters12",
                "seventeenletters1",
                "überall",
                "a\0",
                "\0a",
                "关税"
            })
    void tellsAWordFromOneThatIsAlmostIt(String word) {
        Vocabulary vocabulary = new Vocabulary();
        int id = vocabulary.add(word);

        assertThat(vocabulary.add(word)).isEqualTo(id);
        assertThat(vocabulary.find(word)).isEqualTo(id);
        assertThat(vocabulary.find(word + "s")).isEqualTo(Vocabulary.UNKNOWN);
        assertThat(vocabulary.find("\0" + word)).isEqualTo(Vocabulary.UNKNOWN);
    }
}
