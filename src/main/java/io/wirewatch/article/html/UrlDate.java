package io.wirewatch.article.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Days in addresses of pages: {@code /2024/01/11/}, {@code 2024-01-11}, {@code /20240111/}; and times as numbers. */
final class UrlDate {

    private static final Pattern APART =
            Pattern.compile("[^0-9]((?:19|20)[0-9]{2})[/_.-]([01]?[0-9])[/_.-]([0-3]?[0-9])(?:[^0-9]|$)");
    private static final Pattern TOGETHER =
            Pattern.compile("(?:[_-]|/t?)((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])(?:[^0-9]|$)");
    private static final Pattern SECTION =
            Pattern.compile("/((?:19|20)[0-9]{2})/[A-Za-z_-]+/([01]?[0-9])/([0-3]?[0-9])(?:[^0-9]|$)");
    private static final Pattern NAMED = Pattern.compile(
            "/((?:19|20)[0-9]{2})/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/([0-3]?[0-9])(?:[^0-9]|$)");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private UrlDate() {}

    static Optional<OffsetDateTime> of(String url) {
        return find(APART, url)
                .or(() -> find(TOGETHER, url))
                .or(() -> find(NAMED, url))
                .or(() -> find(SECTION, url));
    }

    private static Optional<OffsetDateTime> find(Pattern pattern, String url) {
        Matcher matcher = pattern.matcher(url);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String month = matcher.group(2);
        int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MONTHS.indexOf(month) / 3 + 1;
        return day(Integer.parseInt(matcher.group(1)), number, Integer.parseInt(matcher.group(3)));
    }

    private static Optional<OffsetDateTime> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day).atStartOfDay().atOffset(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A time as seconds or milliseconds since 1970, or a day as eight digits. */
    static Optional<OffsetDateTime> number(String text) {
        int end = 0;
        while (end < text.length() && end < 14 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        if (end == 8 || end == 14) {
            return day(
                    Integer.parseInt(text.substring(0, 4)),
                    Integer.parseInt(text.substring(4, 6)),
                    Integer.parseInt(text.substring(6, 8)));
        }
        if (end != 10 && end != 13) {
            return Optional.empty();
        }
        long seconds = Long.parseLong(text.substring(0, 10));
        return Optional.of(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
    }
}
