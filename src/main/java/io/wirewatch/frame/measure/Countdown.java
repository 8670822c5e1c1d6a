package io.wirewatch.frame.measure;

import io.wirewatch.frame.Passage;
import io.wirewatch.frame.Recency;
import java.util.Optional;

/** Days that an order counts from its own: effective 21 days after the date of this order. */
final class Countdown {

    /** Tokens from "after" to what the days are counted from. */
    private static final int REACH = 4;
    /** Days that an order counts at most. */
    private static final int MOST = 400;

    private Countdown() {}

    /** The day on which a measure begins that is told in days after its order, which the article reports. */
    static Optional<String> day(Passage passage, TimeWords when) {
        Optional<String> soon = soon(passage, when);
        if (soon.isPresent() || !passage.has(when.issuing)) {
            return soon;
        }
        for (int token = passage.from() + 1; token + 1 < passage.to(); token++) {
            boolean begins = passage.has(when.starts)
                    || token > passage.from() + 1
                            && passage.tokens().folded(token - 2).equals("effective");
            boolean counted = begins
                    && passage.tokens().folded(token).equals("days")
                    && passage.tokens().folded(token + 1).equals("after")
                    && passage.has(when.issuing, token + 2, token + 2 + REACH);
            if (counted) {
                return number(passage.tokens().folded(token - 1))
                        .map(days -> Recency.publication(passage).plusDays(days).toString());
            }
        }
        return Optional.empty();
    }

    /** "Takes effect in 10 days": counted from the day on which it is told. */
    private static Optional<String> soon(Passage passage, TimeWords when) {
        int starts = passage.hits().first(when.starts, passage.from(), passage.to());
        int in = starts < 0 ? -1 : passage.hits().endAt(starts, when.starts);
        boolean counted = in >= 0
                && in + 2 < passage.to()
                && passage.tokens().folded(in).equals("in")
                && passage.tokens().folded(in + 2).equals("days");
        return counted
                ? number(passage.tokens().folded(in + 1))
                        .map(days -> Recency.publication(passage).plusDays(days).toString())
                : Optional.empty();
    }

    private static Optional<Integer> number(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(Character::isDigit);
        return digits ? Optional.of(Integer.parseInt(text)).filter(days -> days > 0 && days < MOST) : Optional.empty();
    }
}
