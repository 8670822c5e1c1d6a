package io.wirewatch.detect;

/**
 * How a detector has fared since the start, or since it was changed.
 *
 * @param detector who it is
 * @param articles articles that came since then
 * @param alerts alerts of it that were told
 * @param failures articles on which it failed
 * @param switchedOff whether it is asked no more
 * @param lastReason why it failed last; empty where it never did
 */
public record DetectorHealth(
        Identity detector, long articles, long alerts, long failures, boolean switchedOff, String lastReason) {}
