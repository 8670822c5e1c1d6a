package io.wirewatch.rule.slot;

/**
 * Something that may fill a slot.
 *
 * @param first first token of the words it was read from
 * @param end token after the last
 * @param value a text or a {@link Double}
 * @param how why it was taken, for people: {@code after the cue "on"}
 */
public record Filler(int first, int end, Object value, String how) {

    /** The same, with a reason. */
    Filler because(String reason) {
        return new Filler(first, end, value, reason);
    }

    boolean overlaps(Filler other) {
        return first < other.end && other.first < end;
    }
}
