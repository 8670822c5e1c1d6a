package io.wirewatch.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordFormsTest {

    private final WordForms forms = new WordForms(Map.of(
            "be", new String[] {"was/were", "been", "am/is/are"},
            "have", new String[] {"had", "had", "has"},
            "give", new String[] {"gave", "given"}));

    @Test
    void regularVerbs() {
        assertThat(forms.of("cut").keySet()).contains("cut", "cuts", "cutting");
        assertThat(forms.of("impose")).containsOnlyKeys("impose", "imposes", "imposed", "imposing");
    }

    @Test
    void irregularVerbs() {
        assertThat(forms.of("give")).containsOnlyKeys("give", "gives", "gave", "given", "giving");
    }

    @Test
    void thePresentMayBeIrregularToo() {
        assertThat(forms.of("have")).containsOnlyKeys("have", "has", "had", "having");
        assertThat(forms.of("be")).containsOnlyKeys("be", "am", "is", "are", "was", "were", "been", "being");
        assertThat(forms.of("be"))
                .containsEntry("are", WordForms.THIRD)
                .containsEntry("were", WordForms.PAST)
                .containsEntry("been", WordForms.PARTICIPLE);
    }
}
