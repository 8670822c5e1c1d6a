package io.wirewatch.frame;

import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Percentages in a passage: 25%, 25 percent, 25 per cent, 25 pct, ten percent, 百分之二十五. */
public final class Percents {

    private static final Set<String> UNITS = Set.of(
            "%", "percent", "pct", "pc", "％", "prozent", "prozentige", "prozentigen", "prozentiger", "prozentigem");
    private static final Set<String> FROM = Set.of("from", "von", "vom", "de", "del", "du", "dal", "da", "从", "由");
    private static final Set<String> TO = Set.of("to", "auf", "à", "al", "a", "至", "到");
    private static final Set<String> POINTS =
            Set.of("point", "points", "punkte", "punkten", "puntos", "punti", "个", "個");
    private static final Map<String, Double> NUMBERS = Map.ofEntries(
            Map.entry("zero", 0.0),
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0),
            Map.entry("fifteen", 15.0),
            Map.entry("twenty", 20.0),
            Map.entry("thirty", 30.0),
            Map.entry("forty", 40.0),
            Map.entry("fifty", 50.0),
            Map.entry("hundred", 100.0),
            Map.entry("null", 0.0),
            Map.entry("fünf", 5.0),
            Map.entry("zehn", 10.0),
            Map.entry("zwölf", 12.0),
            Map.entry("fünfzehn", 15.0),
            Map.entry("zwanzig", 20.0),
            Map.entry("fünfundzwanzig", 25.0),
            Map.entry("dreißig", 30.0),
            Map.entry("fünfzig", 50.0),
            Map.entry("hundert", 100.0),
            Map.entry("cinq", 5.0),
            Map.entry("dix", 10.0),
            Map.entry("quinze", 15.0),
            Map.entry("vingt", 20.0),
            Map.entry("cinco", 5.0),
            Map.entry("diez", 10.0),
            Map.entry("veinte", 20.0),
            Map.entry("cinque", 5.0),
            Map.entry("dieci", 10.0),
            Map.entry("quindici", 15.0),
            Map.entry("venti", 20.0));

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
            Double value = glued != null ? glued : number(tokens, token);
            if (value == null) {
                continue;
            }
            int end = glued != null ? token + 1 : isBefore(passage, token) ? token + 2 : unitEnd(passage, token + 1);
            if (end >= 0) {
                boolean points = end < passage.to() && POINTS.contains(tokens.folded(end));
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
        Tokens tokens = passage.tokens();
        return token > passage.from()
                && token + 2 < passage.to()
                && FROM.contains(tokens.folded(token - 1))
                && TO.contains(tokens.folded(token + 1))
                && unitEnd(passage, token + 3) > 0;
    }

    /** The number at a token, where a percentage may have it. */
    public static Optional<Double> value(Tokens tokens, int token) {
        return Optional.ofNullable(number(tokens, token));
    }

    private static int unitEnd(Passage passage, int token) {
        if (token >= passage.to()) {
            return -1;
        }
        Tokens tokens = passage.tokens();
        String word = tokens.folded(token);
        if (UNITS.contains(word)) {
            return token + 1;
        }
        boolean two = token + 1 < passage.to();
        if (two && word.equals("per") && tokens.folded(token + 1).equals("cent")
                || two && word.equals("por") && tokens.folded(token + 1).equals("ciento")
                || two && word.equals("pour") && tokens.folded(token + 1).equals("cent")
                || two && word.equals("per") && tokens.folded(token + 1).equals("cento")
                || two && word.equals("percentage") && tokens.folded(token + 1).startsWith("point")) {
            return word.equals("percentage") ? token + 1 : token + 2;
        }
        return -1;
    }

    private static @org.jspecify.annotations.Nullable Double number(Tokens tokens, int token) {
        String text = tokens.folded(token);
        if (!tokens.is(token, Tokens.NUMBER)) {
            return NUMBERS.get(text);
        }
        String digits = text.indexOf('.') >= 0 ? text.replace(",", "") : text.replace(',', '.');
        try {
            double value = Double.parseDouble(digits);
            return value >= 0 && value <= 10_000 ? value : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
