package io.wirewatch.article.html;

import com.google.re2j.Pattern;
import io.wirewatch.article.date.DateOrder;
import io.wirewatch.article.date.WrittenDate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a page has that may tell when it appeared.
 *
 * @param outline its marks and its text
 * @param data its JSON-LD
 * @param html its source
 * @param title its headline
 * @param order whether it writes 5/14/2026
 * @param latest the day after which no date is believed
 */
record DatedPage(Outline outline, LinkedData data, String html, String title, DateOrder order, LocalDate latest) {

    private static final Pattern AMERICAN = Pattern.compile("https?://[^/]*\\.(?:com|org|net|us|gov)(?:/.*)?");
    private static final int LONGEST = 140;
    private static final int VALUE = 50;

    static DatedPage of(Outline outline, LinkedData data, String html, String title, LocalDate latest) {
        return new DatedPage(outline, data, html, title, order(outline.survey()), latest);
    }

    Survey survey() {
        return outline.survey();
    }

    /** Whether a text may have a date: all that are read here have a digit. */
    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The date that a text begins with or holds near its beginning, or is as a number. */
    Optional<PageDate> read(String text, String source) {
        if (!hasDigit(text)) {
            return Optional.empty();
        }
        return dateIn(text, source)
                .or(() -> UrlDate.number(text).map(at -> new PageDate(at, source)))
                .filter(date -> date.isPlausible(latest));
    }

    /** The first date near the beginning of a text. */
    Optional<PageDate> dateIn(String text, String source) {
        return WrittenDate.in(text, 0, Math.min(text.length(), LONGEST), order)
                .map(date -> new PageDate(date.at(), source))
                .filter(date -> date.isPlausible(latest));
    }

    /** What stands behind the first mention of a field in the page's scripts; empty where it has none. */
    String valueOf(String key) {
        for (int at = html.indexOf(key); at >= 0; at = html.indexOf(key, at + 1)) {
            int from = at + key.length();
            if (at > 0 && from < html.length() && isAround(html.charAt(at - 1)) && isBehind(html.charAt(from))) {
                return html.substring(from, Math.min(html.length(), from + VALUE))
                        .replaceFirst("^[:\\s\"'\\\\]+", "");
            }
        }
        return "";
    }

    /** Whether a character may stand before the name of a field. */
    private static boolean isAround(char c) {
        return c == '"' || c == '\'' || c == '{' || c == ',' || c == ';' || c <= ' ';
    }

    private static boolean isBehind(char c) {
        return c == '"' || c == '\'' || c == '\\' || c == ':';
    }

    /** American pages write the month first. */
    private static DateOrder order(Survey survey) {
        String locale = survey.meta("og:locale").replace('_', '-').toLowerCase(Locale.ROOT);
        String language = locale.isEmpty() ? survey.language() : locale;
        if (language.startsWith("en-us")) {
            return DateOrder.MONTH_FIRST;
        }
        String address = survey.address();
        boolean american = AMERICAN.matches(address);
        if (language.equals("en") && (american || address.isEmpty())) {
            return DateOrder.MONTH_FIRST;
        }
        return language.isEmpty() && american ? DateOrder.MONTH_FIRST_SLASHED : DateOrder.DAY_FIRST;
    }
}
