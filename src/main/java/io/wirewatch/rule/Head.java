package io.wirewatch.rule;

import io.wirewatch.api.Severity;

/**
 * Who a detector is.
 *
 * @param id its name and the last part of its alert topic
 * @param title what it finds, in a line
 * @param version changes when the same article may give other alerts
 * @param status how far it is trusted
 * @param level severity where no condition says another
 * @param description what it is for, in a few sentences; may be empty
 * @param credits who wrote it and where it comes from
 */
public record Head(
        String id, String title, String version, Status status, Severity level, String description, Credits credits) {

    /** How far a detector is trusted. */
    public enum Status {
        EXPERIMENTAL,
        TEST,
        STABLE,
        DEPRECATED
    }
}
