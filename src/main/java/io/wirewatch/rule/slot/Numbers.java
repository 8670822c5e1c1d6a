package io.wirewatch.rule.slot;

import io.wirewatch.frame.Percents;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Percentages, amounts of money and other numbers of a scene. */
final class Numbers {

    private static final Map<String, Double> SCALES = Map.ofEntries(
            Map.entry("thousand", 1e3),
            Map.entry("k", 1e3),
            Map.entry("million", 1e6),
            Map.entry("m", 1e6),
            Map.entry("mln", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("bn", 1e9),
            Map.entry("b", 1e9),
            Map.entry("bln", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("tn", 1e12),
            Map.entry("trn", 1e12));
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("usd", "USD"),
            Map.entry("dollar", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("eur", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("gbp", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("yen", "JPY"),
            Map.entry("yuan", "CNY"),
            Map.entry("rmb", "CNY"),
            Map.entry("cny", "CNY"),
            Map.entry("renminbi", "CNY"),
            Map.entry("rupees", "INR"),
            Map.entry("won", "KRW"));

    private final Scene scene;
    private final List<Filler> percents;

    Numbers(Scene scene) {
        this.scene = scene;
        this.percents = Percents.in(scene.passage()).stream()
                .map(percent -> new Filler(percent.first(), percent.end(), percent.value(), ""))
                .toList();
    }

    List<Filler> percents() {
        return percents;
    }

    /** Amounts of money, in units of their currency. */
    List<Filler> money() {
        return amounts().stream().filter(this::isMoney).map(this::withMarks).toList();
    }

    /** Numbers that are no percentage, no money and no year. */
    List<Filler> plain() {
        return amounts().stream()
                .filter(amount -> !isMoney(amount) && !isYear(amount))
                .filter(amount -> percents.stream().noneMatch(amount::overlaps))
                .toList();
    }

    private List<Filler> amounts() {
        List<Filler> found = new ArrayList<>();
        for (int token = scene.passage().from(); token < scene.passage().to(); token++) {
            OptionalDouble number = number(token);
            if (number.isPresent()) {
                int end = token + 1;
                double scale = end < scene.passage().to() ? SCALES.getOrDefault(scene.word(end), 1.0) : 1.0;
                end += scale > 1 ? 1 : 0;
                found.add(new Filler(token, end, number.getAsDouble() * scale, ""));
                token = end - 1;
            }
        }
        return found;
    }

    private OptionalDouble number(int token) {
        if (!scene.tokens().is(token, Tokens.NUMBER)) {
            return OptionalDouble.empty();
        }
        String digits = scene.word(token).replace(",", "");
        double scale = 1;
        int letters = digits.length();
        while (letters > 0 && Character.isLetter(digits.charAt(letters - 1))) {
            letters--;
        }
        if (letters < digits.length()) {
            scale = SCALES.getOrDefault(digits.substring(letters), 0.0);
        }
        try {
            double value = Double.parseDouble(digits.substring(0, letters)) * scale;
            return scale == 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private boolean isMoney(Filler amount) {
        return isCurrency(amount.first() - 1) || isCurrency(amount.end());
    }

    private boolean isCurrency(int token) {
        return token >= scene.passage().from()
                && token < scene.passage().to()
                && CURRENCIES.containsKey(scene.word(token));
    }

    private Filler withMarks(Filler amount) {
        int first = isCurrency(amount.first() - 1) ? amount.first() - 1 : amount.first();
        int end = first == amount.first() ? amount.end() + 1 : amount.end();
        return new Filler(first, end, amount.value(), amount.how());
    }

    /** The currency of an amount of money. */
    String currency(Filler money) {
        return CURRENCIES.getOrDefault(
                scene.word(money.first()), CURRENCIES.getOrDefault(scene.word(money.end() - 1), ""));
    }

    private boolean isYear(Filler amount) {
        double value = (Double) amount.value();
        return amount.end() - amount.first() == 1
                && value == Math.rint(value)
                && value >= 1900
                && value < 2100
                && scene.tokens().text(amount.first()).length() == 4;
    }
}
