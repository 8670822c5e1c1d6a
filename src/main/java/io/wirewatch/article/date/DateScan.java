package io.wirewatch.article.date;

import io.wirewatch.article.date.DateTokens.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for a date in tokens, one way of writing after the other at each place. For one use, by one thread. */
final class DateScan {

    private static final Set<String> WEEKDAYS = Set.of(
            "monday",
            "mon",
            "tuesday",
            "tue",
            "tues",
            "wednesday",
            "wed",
            "thursday",
            "thu",
            "thur",
            "thurs",
            "friday",
            "fri",
            "saturday",
            "sat",
            "sunday",
            "sun",
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche",
            "montag",
            "dienstag",
            "mittwoch",
            "donnerstag",
            "freitag",
            "samstag",
            "sonntag",
            "lunes",
            "martes",
            "miercoles",
            "jueves",
            "viernes",
            "sabado",
            "domingo",
            "lunedi",
            "martedi",
            "mercoledi",
            "giovedi",
            "venerdi",
            "sabato",
            "domenica");
    private static final Set<String> JOINING =
            Set.of("de", "of", "del", "d", "di", "the", ",", ".", "-", "/", "'", "’", "،", "nam");
    /** Vietnamese counts the months: day 5 month 3 year 2018. */
    private static final Set<String> MONTH_WORD = Set.of("thang", "thg");

    private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th", "er", "o", "a", "º", "ª", "°", ".", "e");

    /** Years as Thailand counts them, from those of 1957 to those of 2106. */
    private static final int THAI_FIRST = 2500;

    private static final int THAI_LAST = 2649;
    private static final int THAI_YEARS = 543;

    private final DateTokens tokens;
    private final DateOrder order;
    /** Index after the last token of the date that was read last. */
    private int next;

    DateScan(DateTokens tokens, DateOrder order) {
        this.tokens = tokens;
        this.order = order;
    }

    Optional<WrittenDate> first() {
        for (int i = 0; i < tokens.size(); i++) {
            LocalDate day = dayAt(i);
            if (day != null) {
                return Optional.of(withTime(day, withWeekday(i)));
            }
        }
        return Optional.empty();
    }

    private @Nullable LocalDate dayAt(int i) {
        Token first = tokens.get(i);
        if (first.number() >= 0 && glued(i)) {
            return null;
        }
        if (first.isNumber(4, 4)) {
            return yearFirst(i);
        }
        if (first.isNumber(1, 2)) {
            LocalDate named = dayMonthYear(i);
            return named != null ? named : numeric(i);
        }
        return MonthNames.number(first.text()) > 0 ? monthDayYear(i) : null;
    }

    /** Whether a number is the later part of a longer thing: 12-2024-11-07, v1.2024-01-02. */
    private boolean glued(int i) {
        Token before = tokens.get(i - 1);
        return before.end() == tokens.get(i).start()
                && (before.is("-") || before.is(".") || before.is("/"))
                && tokens.get(i - 2).isNumber(1, 4)
                && tokens.get(i - 2).end() == before.start();
    }

    private @Nullable LocalDate yearFirst(int i) {
        int at = skip(i + 1, Set.of("-", "/", ".", "年", "년", "m"));
        at = tokens.get(at - 1).is("m") ? skip(at, Set.of(".")) : at;
        int month = month(at);
        if (month == 0 || (at == i + 1 && tokens.get(at).number() >= 0)) {
            return null;
        }
        int day = skip(at + 1, Set.of("-", "/", ".", "月", "월"));
        boolean apart = day > at + 1 || tokens.get(at).number() < 0;
        if (!tokens.get(day).isNumber(1, 2) || !apart) {
            return null;
        }
        next = skip(day + 1, Set.of("日", "일", "号"));
        return date(tokens.get(i).number(), month, tokens.get(day).number());
    }

    private @Nullable LocalDate dayMonthYear(int i) {
        int at = skip(i + 1, ORDINAL);
        at = skip(skip(at, JOINING), JOINING);
        int month = MonthNames.number(tokens.get(at).text());
        if (MONTH_WORD.contains(tokens.get(at).text()) && tokens.get(at + 1).isNumber(1, 2)) {
            at++;
            month = tokens.get(at).number();
        }
        if (month == 0) {
            return null;
        }
        int year = skip(skip(at + 1, JOINING), JOINING);
        next = year + 1;
        return date(year(tokens.get(year)), month, tokens.get(i).number());
    }

    private @Nullable LocalDate monthDayYear(int i) {
        int at = skip(i + 1, JOINING);
        if (!tokens.get(at).isNumber(1, 2)) {
            return null;
        }
        int year = skip(skip(at + 1, ORDINAL), JOINING);
        next = year + 1;
        if (!tokens.get(year).isNumber(4, 4)) {
            year = yearAfterTime(at + 1);
            next = at + 1;
        }
        return tokens.get(year).isNumber(4, 4)
                ? date(
                        tokens.get(year).number(),
                        MonthNames.number(tokens.get(i).text()),
                        tokens.get(at).number())
                : null;
    }

    /** As in {@code Thu May 14 10:00:00 GMT 2026}. */
    private int yearAfterTime(int from) {
        if (!tokens.get(from + 1).is(":")) {
            return -1;
        }
        for (int i = from + 3; i < from + 9; i++) {
            if (tokens.get(i).isNumber(4, 4)
                    && !tokens.get(i - 1).is("+")
                    && !tokens.get(i - 1).is("-")) {
                return i;
            }
        }
        return -1;
    }

    /** As in {@code 14/05/2026}; the day stands first unless only the other order is a date. */
    private @Nullable LocalDate numeric(int i) {
        String mark = tokens.get(i + 1).text();
        boolean known = mark.equals("/") || mark.equals(".") || mark.equals("-");
        Token year = tokens.get(i + 4);
        if (!known || !tokens.get(i + 3).is(mark) || !tokens.get(i + 2).isNumber(1, 2) || year(year) < 0) {
            return null;
        }
        next = i + 5;
        int first = tokens.get(i).number();
        int second = tokens.get(i + 2).number();
        boolean american = first <= 12
                && switch (mark) {
                    case "/" -> order != DateOrder.DAY_FIRST || halfDayFollows(next);
                    case "." -> order == DateOrder.MONTH_FIRST;
                    default -> false;
                };
        boolean swapped = second > 12 || american;
        return swapped ? date(year(year), first, second) : date(year(year), second, first);
    }

    /** Whether a time with AM or PM follows, which is written where the month stands first. */
    private boolean halfDayFollows(int from) {
        for (int i = from; i < from + 8; i++) {
            String text = tokens.get(i).text();
            if (text.equals("am")
                    || text.equals("pm")
                    || text.equals("et")
                    || text.equals("est")
                    || text.equals("edt")) {
                return true;
            }
        }
        return false;
    }

    private int month(int i) {
        Token token = tokens.get(i);
        return token.isNumber(1, 2) ? token.number() : MonthNames.number(token.text());
    }

    private static int year(Token token) {
        if (token.isNumber(4, 4)) {
            return token.number();
        }
        return token.isNumber(2, 2) ? (token.number() < 70 ? 2000 : 1900) + token.number() : -1;
    }

    private int skip(int i, Set<String> marks) {
        return marks.contains(tokens.get(i).text()) ? i + 1 : i;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            int common = year >= THAI_FIRST && year <= THAI_LAST ? year - THAI_YEARS : year;
            return common < 1000 ? null : LocalDate.of(common, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private int withWeekday(int i) {
        int before = tokens.get(i - 1).is(",") || tokens.get(i - 1).is(".") ? i - 2 : i - 1;
        return WEEKDAYS.contains(tokens.get(before).text()) ? before : i;
    }

    private WrittenDate withTime(LocalDate day, int first) {
        ClockTime time = ClockTime.at(tokens, next);
        int last = Math.max(next, time.next()) - 1;
        return new WrittenDate(
                LocalDateTime.of(day, time.time()).atZone(time.zone()).toOffsetDateTime(),
                time.found(),
                tokens.get(first).start(),
                tokens.get(last).end());
    }
}
