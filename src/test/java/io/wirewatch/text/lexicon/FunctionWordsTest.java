package io.wirewatch.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.text.lexicon.FunctionWords.Kind;
import io.wirewatch.text.token.Vocabulary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FunctionWordsTest {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Terms terms = new Terms(vocabulary, new WordForms(Map.of()), new FormTable());

    private FunctionWords words(String list, String... words) {
        return new FunctionWords(name -> name.equals(list) ? List.of(words) : List.of(), terms);
    }

    @Test
    void tellsWhatAWordDoesByTheListOfItsName() {
        FunctionWords words = words("rateTo", "auf", "至");

        assertThat(words.is(Kind.RATE_TO, vocabulary.find("auf"))).isTrue();
        assertThat(words.is(Kind.RATE_TO, vocabulary.find("至"))).isTrue();
        assertThat(words.is(Kind.RATE_FROM, vocabulary.find("auf"))).isFalse();
        assertThat(words.is(Kind.RATE_TO, Vocabulary.UNKNOWN)).isFalse();
    }

    @Test
    void numbersHaveTheValueBehindThem() {
        FunctionWords words = words("numberWords", "fünf 5", "half 0.5");

        assertThat(words.number(vocabulary.find("funf"))).hasValue(5);
        assertThat(words.number(vocabulary.find("half"))).hasValue(0.5);
        assertThat(words.number(Vocabulary.UNKNOWN)).isEmpty();
    }

    @Test
    void aNumberWithoutAValueIsNamed() {
        assertThatThrownBy(() -> words("numberWords", "sixteen"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sixteen")
                .hasMessageContaining("five 5");
    }

    @Test
    void aNumberOfTwoWordsIsNamed() {
        assertThatThrownBy(() -> words("numberWords", "twenty five 25"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twenty five 25")
                .hasMessageContaining("one word");
        assertThatThrownBy(() -> words("numberWords", "twenty-five 25"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twenty-five 25");
    }

    @Test
    void aValueWithoutAWordIsNamed() {
        assertThatThrownBy(() -> words("numberWords", "25"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"25\"");
    }

    @Test
    void twoWordsInAListAreNamed() {
        assertThatThrownBy(() -> words("rateTo", "up to"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("up to");
    }
}
