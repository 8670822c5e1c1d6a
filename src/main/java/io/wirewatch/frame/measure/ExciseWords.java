package io.wirewatch.frame.measure;

import io.wirewatch.frame.FrameWords;

/** Words by which a duty on goods at home is told from one on imports, as numbers of lists. Immutable. */
final class ExciseWords {

    final int dutiable;
    final int levied;
    final int excised;

    ExciseWords(FrameWords words) {
        dutiable = words.list("dutiable");
        levied = words.list("levied");
        excised = words.list("excised");
    }
}
