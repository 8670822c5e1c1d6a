package io.wirewatch.detect;

import io.wirewatch.api.Mention;
import java.util.List;

/**
 * What one detector found in an article.
 *
 * @param by who found it
 * @param mentions what it found, at least one
 */
public record Findings(Identity by, List<Mention> mentions) {

    /** Copies the mentions. */
    public Findings {
        mentions = List.copyOf(mentions);
    }

    /** Id of the detector. */
    public String detector() {
        return by.id();
    }
}
