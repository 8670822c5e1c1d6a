package io.wirewatch.text.furniture;

import java.util.Objects;

/**
 * A stretch of a body that is furniture.
 *
 * @param start first UTF-16 code unit
 * @param end code unit after the last
 * @param kind what it is
 */
public record Span(int start, int end, Kind kind) {

    /** Checks that it is not empty. */
    public Span {
        Objects.requireNonNull(kind, "kind");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("furniture can't lie at " + start + " to " + end);
        }
    }
}
