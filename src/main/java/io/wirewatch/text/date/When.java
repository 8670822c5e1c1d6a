package io.wirewatch.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * What an expression of time says.
 *
 * @param value ISO 8601 at the expression's own precision, or {@code PRESENT_REF}, {@code PAST_REF}, {@code FUTURE_REF}
 * @param precision how exactly it says when
 * @param earliest first day it may mean
 * @param latest last day it may mean
 * @param relative whether it was resolved against the publication or another date: "on Monday", "in May"
 * @param yearGiven whether the text names the year
 */
public record When(
        String value, Precision precision, LocalDate earliest, LocalDate latest, boolean relative, boolean yearGiven) {

    /** Days before or after which the calendar of news has nothing to say. */
    private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

    private static final LocalDate FAR_AHEAD = LocalDate.of(9999, 12, 31);

    /** Checks that the range is one. */
    public When {
        if (earliest.isAfter(latest)) {
            throw new IllegalArgumentException(value + " ends before it begins");
        }
    }

    private static When of(String value, Precision precision, LocalDate earliest, LocalDate latest) {
        return new When(value, precision, earliest, latest, false, false);
    }

    static When day(LocalDate day) {
        return of(day.toString(), Precision.DAY, day, day);
    }

    /** A part of a day, as {@code MO}, or a time, as {@code 15:00}. */
    static When time(LocalDate day, String time) {
        return of(day + "T" + time, Precision.TIME, day, day);
    }

    static When week(LocalDate within) {
        LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return of(weekValue(monday), Precision.WEEK, monday, monday.plusDays(6));
    }

    static When weekend(LocalDate within) {
        LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return of(weekValue(monday) + "-WE", Precision.WEEKEND, monday.plusDays(5), monday.plusDays(6));
    }

    private static String weekValue(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return year(day.get(IsoFields.WEEK_BASED_YEAR), "") + (week < 10 ? "-W0" : "-W") + week;
    }

    static When month(YearMonth month) {
        return of(month.toString(), Precision.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    static When quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, quarter * 3 - 2);
        return months(year(year, "-Q" + quarter), Precision.QUARTER, first, 3);
    }

    /** The quarter that a month is in. */
    static When quarterOf(YearMonth month) {
        return quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
    }

    static When half(int year, int half) {
        return months(year(year, "-H" + half), Precision.HALF, YearMonth.of(year, half * 6 - 5), 6);
    }

    /** A season of the northern year; a winter is named after the year in which it begins. */
    static When season(int year, Season season) {
        return months(year(year, "-" + season.name()), Precision.SEASON, YearMonth.of(year, season.firstMonth()), 3);
    }

    private static When months(String value, Precision precision, YearMonth first, int count) {
        return of(value, precision, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    static When year(int year) {
        return years(year(year, ""), Precision.YEAR, year, 1);
    }

    /** The ten years of which {@code year} is one. */
    static When decade(int year) {
        return years(String.format(Locale.ROOT, "%03d", year / 10), Precision.DECADE, year / 10 * 10, 10);
    }

    /** The hundred years of which {@code year} is one, counted as 1900 to 1999. */
    static When century(int year) {
        return years(String.format(Locale.ROOT, "%02d", year / 100), Precision.CENTURY, year / 100 * 100, 100);
    }

    private static When years(String value, Precision precision, int first, int count) {
        int start = Math.max(1, first);
        return of(value, precision, LocalDate.of(start, 1, 1), LocalDate.of(first + count - 1, 12, 31));
    }

    static When past(LocalDate now) {
        return of("PAST_REF", Precision.REFERENCE, LONG_AGO, now).against();
    }

    static When present(LocalDate now) {
        return of("PRESENT_REF", Precision.REFERENCE, now, now).against();
    }

    static When future(LocalDate now) {
        return of("FUTURE_REF", Precision.REFERENCE, now, FAR_AHEAD).against();
    }

    /** The day that a part of a day is of. */
    When wholeDay() {
        return new When(earliest.toString(), Precision.DAY, earliest, latest, relative, yearGiven);
    }

    /** The same, as resolved against another date. */
    When against() {
        return new When(value, precision, earliest, latest, true, yearGiven);
    }

    /** The same, with a year that the text does not name. */
    When guessed() {
        return new When(value, precision, earliest, latest, true, false);
    }

    /** The same, with a year that the text names. */
    When withYear() {
        return new When(value, precision, earliest, latest, relative, true);
    }

    /** Whether it says only past, present or future. */
    public boolean isReference() {
        return precision == Precision.REFERENCE;
    }

    private static String year(int year, String rest) {
        String digits = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits + rest;
    }
}
