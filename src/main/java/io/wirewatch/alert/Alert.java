package io.wirewatch.alert;

import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Fact;
import io.wirewatch.api.Novelty;
import io.wirewatch.api.Severity;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * One fact that one article states, found by one detector, with the words that state it.
 *
 * @param id hash of article id, detector and fact: the same input gives the same id everywhere
 * @param detector who found it
 * @param article where it stands
 * @param verdict what it says and how much it matters
 * @param fact the fact as named values
 * @param evidence the words, in the order of the article, each once
 */
public record Alert(
        String id, DetectorRef detector, ArticleRef article, Verdict verdict, Fact fact, List<Excerpt> evidence) {

    /** Copies the evidence. */
    public Alert {
        evidence = List.copyOf(evidence);
    }

    /**
     * A detector as an alert names it.
     *
     * @param id its name
     * @param version its version
     * @param hash SHA-256 of its source, in hexadecimal digits; empty where not known
     * @param status how far its author trusts it, in a word; empty where nothing is said
     * @param shadow whether it is only tried
     */
    public record DetectorRef(String id, String version, String hash, String status, boolean shadow) {}

    /**
     * An article as an alert names it.
     *
     * @param id the article's id
     * @param source the outlet; empty where not known
     * @param title headline of the article; empty where it has none
     * @param publishedAt time of publication
     */
    public record ArticleRef(String id, String source, String title, OffsetDateTime publishedAt) {}

    /**
     * What an alert says to people.
     *
     * @param headline the fact in a line
     * @param severity how much it matters
     * @param confidence probability that the alert is right, 0 to 1
     * @param novelty news or recalled
     * @param status one word of the detector's own; empty where it has none
     */
    public record Verdict(String headline, Severity severity, double confidence, Novelty novelty, String status) {}
}
