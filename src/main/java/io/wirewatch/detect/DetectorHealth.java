package io.wirewatch.detect;

/**
 * How a detector has fared since the start.
 *
 * @param detector its id
 * @param failures articles on which it failed
 * @param switchedOff whether it is asked no more
 * @param lastReason why it failed last; empty where it never did
 */
public record DetectorHealth(String detector, long failures, boolean switchedOff, String lastReason) {}
