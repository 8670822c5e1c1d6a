package io.wirewatch.frame;

import io.wirewatch.text.lexicon.FunctionWords.Kind;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Percentages in a passage: 25%, 25 percent, 25 per cent, 25 pct, ten percent, 百分之二十五. */
public final class Percents {

    private Percents() {}

    /**
     * A percentage.
     *
     * @param first its first token
     * @param end token after its last
     * @param value percent
     * @param points whether it counts percentage points, so that it is a difference and no rate
     */
    public record Percent(int first, int end, double value, boolean points) {}

    /** The percentages of a passage in its order. */
    public static List<Percent> in(Passage passage) {
        List<Percent> found = new ArrayList<>();
        Tokens tokens = passage.tokens();
        for (int token = passage.from(); token < passage.to(); token++) {
            Double glued = glued(tokens, token);
            Double value = glued != null ? glued : number(passage, token);
            if (value == null) {
                continue;
            }
            int end = glued != null ? token + 1 : isBefore(passage, token) ? token + 2 : unitEnd(passage, token + 1);
            if (end >= 0) {
                boolean points = end < passage.to() && passage.is(end, Kind.PERCENTAGE_POINTS);
                found.add(new Percent(token, end, value, points));
            }
        }
        return found;
    }

    /** 25pc: number and unit in one word. */
    private static @org.jspecify.annotations.Nullable Double glued(Tokens tokens, int token) {
        if (!tokens.is(token, Tokens.NUMBER)) {
            return null;
        }
        String text = tokens.folded(token);
        int length = text.length();
        if (length < 3 || !text.endsWith("pc") || !Character.isDigit(text.charAt(length - 3))) {
            return null;
        }
        try {
            double value = Double.parseDouble(text.substring(0, length - 2));
            return value >= 0 && value <= 10_000 ? value : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    /** From 57 to 47 per cent: the unit stands with the second number alone. */
    private static boolean isBefore(Passage passage, int token) {
        return token > passage.from()
                && token + 2 < passage.to()
                && passage.is(token - 1, Kind.RATE_FROM)
                && passage.is(token + 1, Kind.RATE_TO)
                && unitEnd(passage, token + 3) > 0;
    }

    /** The number at a token, where a percentage may have it. */
    public static Optional<Double> value(Passage passage, int token) {
        return Optional.ofNullable(number(passage, token));
    }

    private static int unitEnd(Passage passage, int token) {
        if (token >= passage.to()) {
            return -1;
        }
        if (passage.is(token, Kind.PERCENT)) {
            return token + 1;
        }
        int next = token + 1;
        if (next < passage.to() && passage.is(token, Kind.PERCENT_FIRST) && passage.is(next, Kind.PERCENT_SECOND)) {
            return next + 1;
        }
        boolean points =
                next < passage.to() && passage.is(token, Kind.PERCENTAGE) && passage.is(next, Kind.PERCENTAGE_POINTS);
        return points ? next : -1;
    }

    private static @org.jspecify.annotations.Nullable Double number(Passage passage, int token) {
        Tokens tokens = passage.tokens();
        if (!tokens.is(token, Tokens.NUMBER)) {
            OptionalDouble number = passage.text().functionWords().number(tokens.word(token));
            return number.isPresent() ? number.getAsDouble() : null;
        }
        String text = tokens.folded(token);
        String digits = text.indexOf('.') >= 0 ? text.replace(",", "") : text.replace(',', '.');
        try {
            double value = Double.parseDouble(digits);
            return value >= 0 && value <= 10_000 ? value : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
