package io.wirewatch.detect;

import io.wirewatch.api.Mention;
import java.util.List;

/**
 * What one detector found in an article.
 *
 * @param detector its id
 * @param version its version
 * @param mentions what it found, at least one
 */
public record Findings(String detector, String version, List<Mention> mentions) {

    /** Copies the mentions. */
    public Findings {
        mentions = List.copyOf(mentions);
    }
}
