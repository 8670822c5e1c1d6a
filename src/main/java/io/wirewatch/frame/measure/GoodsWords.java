package io.wirewatch.frame.measure;

import io.wirewatch.frame.FrameWords;
import java.util.Set;

/** The words that tell where goods come from and where they go. */
final class GoodsWords {

    final Set<String> origin;
    final Set<String> into;
    final Set<String> intoGap;
    /** Lead from what is brought somewhere to where it is brought. */
    final Set<String> inward;

    final Set<String> brought;
    final Set<String> imports;

    GoodsWords(FrameWords words) {
        origin = MeasureWords.set(words, "origin");
        into = MeasureWords.set(words, "into");
        intoGap = MeasureWords.set(words, "intoGap");
        inward = MeasureWords.set(words, "inward");
        brought = MeasureWords.set(words, "brought");
        imports = MeasureWords.set(words, "imports");
    }
}
