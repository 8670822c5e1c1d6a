package io.wirewatch.detect;

/**
 * A detector that gave no answer for an article.
 *
 * @param detector its id
 * @param reason what happened, for people
 * @param skipped true where the detector was not asked, because it is switched off
 */
public record DetectorFailure(String detector, String reason, boolean skipped) {}
