package io.wirewatch.frame.measure;

import io.wirewatch.frame.FrameWords;
import java.util.Set;

/** Words for what two sides agree on, so that both act. Immutable. */
final class DealWords {

    final Set<String> nouns;
    final int struck;
    final int mutual;

    DealWords(FrameWords words) {
        nouns = MeasureWords.set(words, "deals");
        struck = words.list("struck");
        mutual = words.list("mutual");
    }
}
