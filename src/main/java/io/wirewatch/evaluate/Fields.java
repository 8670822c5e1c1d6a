package io.wirewatch.evaluate;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** When a value of a field counts as right, and which fields tell one fact from another. */
final class Fields {

    private static final double RATE_TOLERANCE = 0.051;

    private static final Map<String, List<String>> COMPARED = Map.of(
            "tariff-change", List.of("action", "status", "imposer", "target", "rateFrom", "rateTo", "effective"),
            "taiwan-statement", List.of("speaker", "side", "stance", "form"),
            "summit-announcement", List.of("kind", "status", "participants", "place", "date"));
    private static final Map<String, List<String>> IDENTIFYING = Map.of(
            "tariff-change", List.of("imposer", "target", "rateTo", "rateFrom"),
            "taiwan-statement", List.of("speaker", "side"),
            "summit-announcement", List.of("participants", "place", "name"));

    private Fields() {}

    /** The fields whose values are compared; for a detector of a user, all that a label has. */
    static List<String> compared(String detector, Told label) {
        return COMPARED.getOrDefault(
                detector, label.facts().keySet().stream().sorted().toList());
    }

    /** The fields of which one must agree for two facts to be the same. */
    static List<String> identifying(String detector, Told label) {
        return IDENTIFYING.getOrDefault(detector, compared(detector, label));
    }

    /** Whether a found value is right; a value that either side lacks is not. */
    static boolean same(String field, List<String> want, List<String> got) {
        if (want.isEmpty() || got.isEmpty()) {
            return false;
        }
        return switch (field) {
            case "participants", "imposer", "target" -> !disjoint(names(want), names(got));
            case "speaker", "place", "name" -> sameName(norm(want.get(0)), norm(got.get(0)));
            case "rateFrom", "rateTo" -> sameRate(want.get(0), got.get(0));
            case "date", "effective" ->
                want.get(0).startsWith(got.get(0)) || got.get(0).startsWith(want.get(0));
            default -> held(norm(want.get(0))).equals(held(norm(got.get(0))));
        };
    }

    private static String held(String status) {
        return status.equals("in force") ? "held" : status;
    }

    private static boolean sameName(String want, String got) {
        return want.equals(got)
                || want.contains(got)
                || got.contains(want)
                || lastWord(want).equals(lastWord(got));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static boolean sameRate(String want, String got) {
        try {
            return Math.abs(Double.parseDouble(want) - Double.parseDouble(got)) < RATE_TOLERANCE;
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    private static boolean disjoint(Set<String> one, Set<String> other) {
        return one.stream().noneMatch(other::contains);
    }

    /** Family names or codes: each name, and its last word. */
    private static Set<String> names(List<String> values) {
        Set<String> names = new HashSet<>();
        for (String value : values) {
            String name = norm(value);
            if (!name.isEmpty()) {
                names.add(name);
                names.add(lastWord(name));
            }
        }
        return names;
    }

    /** Small letters without accents; what has no Latin letters stays. */
    static String norm(String text) {
        String latin = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[^\\x00-\\x7F]", "")
                .toLowerCase(Locale.ROOT);
        String kept = latin.isEmpty() ? text.toLowerCase(Locale.ROOT) : latin;
        return kept.replaceAll("[^a-z0-9\\x{80}-\\x{ffff}]+", " ").trim();
    }
}
