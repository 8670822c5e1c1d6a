package io.wirewatch.article.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Names of months in the languages that news is read in, full and short. */
final class MonthNames {

    private static final Map<String, Integer> NUMBERS = load();

    private MonthNames() {}

    /** Number of the month that a folded word names, 1 to 12; 0 where it names none. */
    static int number(String folded) {
        return NUMBERS.getOrDefault(folded, 0);
    }

    /** A word in small letters and without accents. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 0x80) {
                return withoutAccents(lower);
            }
        }
        return lower;
    }

    private static String withoutAccents(String lower) {
        String apart = Normalizer.normalize(lower.replace('ı', 'i').replace('ł', 'l'), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints().filter(c -> c < 0x300 || c > 0x36f).forEach(plain::appendCodePoint);
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> numbers = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(MonthNames.class.getResourceAsStream("months.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line.split(" "), numbers));
        } catch (IOException e) {
            throw new UncheckedIOException("months.txt in the program's jar can't be read", e);
        }
        return Map.copyOf(numbers);
    }

    private static void add(String[] cells, Map<String, Integer> numbers) {
        for (int i = 1; i < cells.length; i++) {
            numbers.putIfAbsent(fold(cells[i]), Integer.parseInt(cells[0]));
        }
    }
}
