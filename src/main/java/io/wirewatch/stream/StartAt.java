package io.wirewatch.stream;

import java.time.Instant;

/**
 * Where a reader begins.
 *
 * @param time at the first record with this time or a later one
 */
public record StartAt(Instant time) {

    /** At the oldest record there is. */
    public static final StartAt BEGINNING = new StartAt(Instant.MIN);

    /** After the newest record: at what comes from now on. */
    public static final StartAt END = new StartAt(Instant.MAX);
}
