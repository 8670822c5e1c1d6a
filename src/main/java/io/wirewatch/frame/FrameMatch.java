package io.wirewatch.frame;

import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Novelty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One statement found, its slots filled as far as the text fills them.
 *
 * @param facts slots by name: a text, a {@link Double} or a list of texts
 * @param status how far the thing is: {@code announced}, {@code held}, …; empty where the frame knows none
 * @param novelty news or recalled
 * @param confidence probability that the match is right, 0 to 1
 * @param evidence the words that state it
 */
public record FrameMatch(
        Map<String, Object> facts, String status, Novelty novelty, double confidence, List<Excerpt> evidence) {

    /** Copies facts and evidence. */
    public FrameMatch {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        evidence = List.copyOf(evidence);
    }
}
