package io.wirewatch.detect;

import java.util.List;

/**
 * What the detectors made of one article.
 *
 * @param findings the detectors that found something, in their order
 * @param failures the detectors that could not say, and why
 */
public record Detection(List<Findings> findings, List<DetectorFailure> failures) {

    /** Copies the lists. */
    public Detection {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
    }

    /** Whether every detector gave its answer. */
    public boolean complete() {
        return failures.isEmpty();
    }
}
