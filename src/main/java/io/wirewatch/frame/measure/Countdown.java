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
        if (!passage.has(when.issuing)) {
            return Optional.empty();
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

    private static Optional<Integer> number(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(Character::isDigit);
        return digits ? Optional.of(Integer.parseInt(text)).filter(days -> days > 0 && days < MOST) : Optional.empty();
    }
}
