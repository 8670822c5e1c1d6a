package io.wirewatch.text.date;

import io.wirewatch.api.DateMention;
import io.wirewatch.api.Part;

/**
 * An expression of time in an article.
 *
 * @param firstToken its first token
 * @param endToken the token after its last
 * @param in the part it lies in
 * @param start first UTF-16 code unit
 * @param end code unit after the last
 * @param when what it says, resolved against the publication
 * @param cue what the word before it makes of it
 */
public record FoundDate(int firstToken, int endToken, Part in, int start, int end, When when, Cue cue) {

    /** Checks that the expression has a length. */
    public FoundDate {
        if (firstToken >= endToken || start >= end) {
            throw new IllegalArgumentException("an expression of time has at least one token");
        }
    }

    /** The same, with a part of a day as that day: Thursday of Thursday night. */
    public FoundDate wholeDay() {
        return when.precision() == Precision.TIME && when.earliest().equals(when.latest())
                ? new FoundDate(firstToken, endToken, in, start, end, when.wholeDay(), cue)
                : this;
    }

    /** The expression as a plug-in sees it. */
    public DateMention mention() {
        return new DateMention(in, start, end, when.value());
    }
}
