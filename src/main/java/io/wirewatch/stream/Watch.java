package io.wirewatch.stream;

import io.wirewatch.api.Article;
import io.wirewatch.detect.Detection;
import java.util.List;

/** Analysis and a set of detectors that does not change, as the pipeline sees them. Asked from several threads. */
public interface Watch {

    /** Ids of the detectors: each has a topic for its alerts. */
    List<String> detectors();

    /** Names the detectors with their versions: what was read under other words is worth reading again. */
    String signature();

    /** What the detectors find in an article; a failure of one is in there and never thrown. */
    Detection examine(Article article);

    /** Takes note that an alert was told, of the detector with this {@link io.wirewatch.detect.Identity#key}. */
    void countTold(String key);
}
