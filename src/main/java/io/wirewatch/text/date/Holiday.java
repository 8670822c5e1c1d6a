package io.wirewatch.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of the year that has a name, by the rule that finds it.
 *
 * <p>Rules as a file writes them: {@code 12-25}; {@code 11-4-thu}, the fourth Thursday of November ({@code 5-last-mon}
 * the last Monday of May); {@code easter-2}, days from Easter Sunday; {@code lunar+0}, days from the Lunar New Year.
 *
 * @param kind which of the rules
 * @param month month, for the first two
 * @param nth day of the month, or which weekday of it (0: the last), or days after the moving feast
 * @param weekday 1 for Monday
 */
record Holiday(Kind kind, int month, int nth, int weekday) {

    /** How a holiday is found. */
    enum Kind {
        FIXED,
        WEEKDAY,
        EASTER,
        LUNAR;

        @SuppressWarnings("EnumOrdinal") // a code lives as long as the load that made it
        private int number() {
            return ordinal();
        }

        @SuppressWarnings("EnumOrdinal")
        private static Kind of(int number) {
            return values()[number];
        }
    }

    private static final Pattern FIXED = Pattern.compile("(\\d{1,2})-(\\d{1,2})");
    private static final Pattern WEEKDAY = Pattern.compile("(\\d{1,2})-([1-5]|last)-(mon|tue|wed|thu|fri|sat|sun)");
    private static final Pattern MOVING = Pattern.compile("(easter|lunar)([+-]\\d{1,2})");
    private static final String WEEKDAYS = "montuewedthufrisatsun";
    private static final int ROOM = 128;

    /** The rule that a file writes. */
    static Holiday parse(String text) {
        Matcher fixed = FIXED.matcher(text);
        if (fixed.matches()) {
            return new Holiday(Kind.FIXED, month(text, fixed.group(1)), Integer.parseInt(fixed.group(2)), 0);
        }
        Matcher weekday = WEEKDAY.matcher(text);
        if (weekday.matches()) {
            int nth = weekday.group(2).equals("last") ? 0 : Integer.parseInt(weekday.group(2));
            int day = WEEKDAYS.indexOf(weekday.group(3)) / 3 + 1;
            return new Holiday(Kind.WEEKDAY, month(text, weekday.group(1)), nth, day);
        }
        Matcher moving = MOVING.matcher(text);
        if (moving.matches()) {
            Kind kind = moving.group(1).equals("easter") ? Kind.EASTER : Kind.LUNAR;
            return new Holiday(kind, 0, Integer.parseInt(moving.group(2)), 0);
        }
        throw new IllegalArgumentException(
                "\"" + text + "\" is no rule for a holiday; write 12-25, 11-4-thu, 5-last-mon, easter-2 or lunar+0");
    }

    private static int month(String text, String month) {
        int number = Integer.parseInt(month);
        if (number < 1 || number > 12) {
            throw new IllegalArgumentException("\"" + text + "\" names no month; write 1 to 12 first, then the day");
        }
        return number;
    }

    /** The rule as one number. */
    int code() {
        return ((kind.number() * ROOM + month) * ROOM + nth + ROOM / 2) * ROOM + weekday;
    }

    /** The rule of a number. */
    static Holiday of(int code) {
        int nth = code / ROOM % ROOM - ROOM / 2;
        int month = code / ROOM / ROOM % ROOM;
        return new Holiday(Kind.of(code / ROOM / ROOM / ROOM), month, nth, code % ROOM);
    }

    /** The day in a year; empty where the rule knows none. */
    Optional<LocalDate> in(int year) {
        return switch (kind) {
            case FIXED -> Optional.of(LocalDate.of(year, month, 1).plusDays(nth - 1L));
            case WEEKDAY -> Optional.of(nthWeekday(year));
            case EASTER -> Optional.of(easter(year).plusDays(nth));
            case LUNAR -> lunarNewYear(year).map(day -> day.plusDays(nth));
        };
    }

    private LocalDate nthWeekday(int year) {
        LocalDate first = LocalDate.of(year, month, 1);
        DayOfWeek day = DayOfWeek.of(weekday);
        return nth == 0
                ? first.with(TemporalAdjusters.lastInMonth(day))
                : first.with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
    }

    /** Easter Sunday of the Gregorian calendar, after Butcher. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int correction = century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15;
        int epact = Math.floorMod(correction, 30);
        int moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
        int sunday = moon - Math.floorMod(year + year / 4 + moon + 2 - century + century / 4, 7);
        int month = 3 + (sunday + 40) / 44;
        return LocalDate.of(year, month, sunday + 28 - 31 * (month / 4));
    }

    /** Days of January and February on which the Lunar New Year fell or falls, from 1985, as day of the year. */
    private static final int[] LUNAR_NEW_YEAR = {
        51, 40, 29, 48, 37, 27, 46, 35, 23, 41, 31, 50, 38, 28, 47, 36, 24, 43, 32, 22, 40, 29, 49, 38, 26, 45, 34, 23,
        41, 31, 50, 39, 28, 47, 36, 25, 43, 32, 22, 41, 29, 48, 37, 26, 44, 34, 23, 42, 31, 50, 39
    };

    private static Optional<LocalDate> lunarNewYear(int year) {
        int index = year - 1985;
        return index < 0 || index >= LUNAR_NEW_YEAR.length
                ? Optional.empty()
                : Optional.of(LocalDate.ofYearDay(year, LUNAR_NEW_YEAR[index]));
    }
}
