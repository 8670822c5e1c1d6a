package io.wirewatch.rule.slot;

/** What part the thing in a slot plays. */
public enum Role {
    /** Any part. */
    NONE,
    /** The one who acts. */
    AGENT,
    /** The one acted on. */
    TARGET
}
