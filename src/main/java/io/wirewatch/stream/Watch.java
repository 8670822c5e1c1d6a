package io.wirewatch.stream;

import io.wirewatch.api.Article;
import io.wirewatch.detect.Detection;
import java.util.List;

/** Analysis and detectors as the pipeline sees them. Asked from several threads at once. */
public interface Watch {

    /** Ids of the detectors: each has a topic for its alerts. */
    List<String> detectors();

    /** Names the detectors with their versions: what was read under other words is worth reading again. */
    String signature();

    /** What the detectors find in an article; a failure of one is in there and never thrown. */
    Detection examine(Article article);
}
