package io.wirewatch.frame.meeting;

/**
 * How far a meeting is.
 *
 * @param status held, announced, proposed, suspended, cancelled or ruled-out
 * @param told whether words say so, and not only the lack of others
 */
record Progress(String status, boolean told) {}
