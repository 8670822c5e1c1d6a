package io.wirewatch.api;

import java.util.List;

/**
 * A fact that an article states, with the words that state it. Mentions of the same fact in one article become one
 * alert.
 *
 * @param fact what is stated
 * @param status one word of the detector's own ({@code announced}, {@code held}, …); empty where it has none
 * @param novelty news or recalled
 * @param severity how much it matters
 * @param confidence probability that the alert is right, 0 to 1
 * @param headline the fact in a line for people
 * @param key what makes two facts the same one; facts of one detector and article with equal keys are one alert
 * @param evidence the words, at least one excerpt
 */
public record Mention(
        Fact fact,
        String status,
        Novelty novelty,
        Severity severity,
        double confidence,
        String headline,
        String key,
        List<Excerpt> evidence) {

    /** Copies the evidence and checks that there is some. */
    public Mention {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a mention needs evidence");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not from 0 to 1");
        }
    }
}
