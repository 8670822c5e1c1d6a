package io.wirewatch.text.date;

import io.wirewatch.text.date.Match.Slots;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Counts of units from the publication or from another date: two weeks ago, last month, a year earlier. */
final class Shifts {

    static final int SECOND = 0;
    static final int MINUTE = 1;
    static final int HOUR = 2;
    static final int DAY = 3;
    static final int WEEK = 4;
    static final int WEEKEND = 5;
    static final int MONTH = 6;
    static final int QUARTER = 7;
    static final int HALF = 8;
    static final int YEAR = 9;
    static final int DECADE = 10;
    static final int CENTURY = 11;

    private static final int AHEAD = 1;
    private static final int EARLIER = 2;
    private static final int LATER = 3;
    private static final int FARTHEST = 3000;

    private Shifts() {}

    /** How many units "last", "this" or "next" goes. */
    static int sign(int which) {
        return switch (which) {
            case Resolver.LAST, Resolver.BEFORE -> -1;
            case Resolver.NEXT, Resolver.AFTER -> 1;
            default -> 0;
        };
    }

    static Optional<When> resolve(Slots slots, Setting setting) {
        int unit = slots.or(Slot.UNIT, DAY);
        if (slots.has(Slot.SHIFT)) {
            return counted(slots, setting, unit);
        }
        int which = slots.or(Slot.WHICH, Resolver.THIS);
        boolean anchored = which >= Resolver.SAME;
        if (anchored && setting.anchor().isEmpty()) {
            return Optional.empty();
        }
        boolean told = anchored || !slots.has(Slot.WHICH) && toldOfLastYear(setting, unit);
        LocalDate base = told ? setting.anchorDate(precision(unit)) : setting.day();
        int count = unit == WEEKEND && which == Resolver.THIS ? weekend(setting) : sign(which);
        return at(base, unit, count).map(When::against);
    }

    /** Whether "the end of the year" is that of a date just named, as in a sentence on last December. */
    private static boolean toldOfLastYear(Setting setting, int unit) {
        boolean year = unit == YEAR && setting.fresh() && setting.direction() <= 0;
        return year
                && setting.anchorDate(Precision.YEAR).getYear() == setting.day().getYear() - 1;
    }

    /** The weekend just over where it is told in the past at the start of a week, else the one of this week. */
    private static int weekend(Setting setting) {
        boolean early = setting.day().getDayOfWeek().getValue() <= 4;
        return early && setting.direction() <= 0 ? -1 : 0;
    }

    private static Optional<When> counted(Slots slots, Setting setting, int unit) {
        int way = slots.get(Slot.SHIFT);
        int sign = way == AHEAD || way == LATER ? 1 : -1;
        if (slots.has(Slot.VAGUE)) {
            return Optional.of(sign < 0 ? When.past(setting.day()) : When.future(setting.day()));
        }
        int count = slots.or(Slot.N, 1) * sign;
        boolean anchored = way == EARLIER || way == LATER;
        if (unit <= HOUR) {
            return anchored
                    ? Optional.empty()
                    : Optional.of(hours(setting.at(), unit, count).against());
        }
        boolean quarter = anchored && unit == YEAR && setting.fresh() && isQuarter(setting);
        LocalDate base = anchored ? setting.anchorDate(precision(unit)) : setting.day();
        return at(quarter ? base.plusYears(count) : base, quarter ? QUARTER : unit, quarter ? 0 : count)
                .map(When::against);
    }

    private static boolean isQuarter(Setting setting) {
        return setting.anchor()
                .filter(when -> when.precision() == Precision.QUARTER)
                .isPresent();
    }

    /** A time some hours off where the publication has one, else its day. */
    private static When hours(OffsetDateTime at, int unit, int count) {
        ChronoUnit step = unit == HOUR ? ChronoUnit.HOURS : unit == MINUTE ? ChronoUnit.MINUTES : ChronoUnit.SECONDS;
        OffsetDateTime then = at.plus(count, step);
        if (at.toLocalTime().toSecondOfDay() == 0) {
            return When.day(then.toLocalDate());
        }
        return When.time(then.toLocalDate(), String.format(Locale.ROOT, "%02d:%02d", then.getHour(), then.getMinute()));
    }

    /** The unit that lies {@code count} of them from a day; empty where that is beyond all history. */
    static Optional<When> at(LocalDate base, int unit, int count) {
        if (Math.abs(count) > FARTHEST || base.getYear() + (long) count * years(unit) < 1) {
            return Optional.of(count < 0 ? When.past(base) : When.future(base));
        }
        return Optional.ofNullable(
                switch (unit) {
                    case DAY -> When.day(base.plusDays(count));
                    case WEEK -> When.week(base.plusWeeks(count));
                    case WEEKEND -> When.weekend(base.plusWeeks(count));
                    case MONTH -> When.month(YearMonth.from(base).plusMonths(count));
                    case QUARTER -> quarter(base.plusMonths(3L * count));
                    case HALF -> half(base.plusMonths(6L * count));
                    case YEAR -> When.year(base.getYear() + count);
                    case DECADE -> When.decade(base.getYear() + 10 * count);
                    case CENTURY -> When.century(base.getYear() + 100 * count);
                    default -> null;
                });
    }

    /** How exact a date must be for a unit to be counted from it. */
    private static Precision precision(int unit) {
        return switch (unit) {
            case WEEK, WEEKEND -> Precision.WEEK;
            case MONTH -> Precision.MONTH;
            case QUARTER -> Precision.QUARTER;
            case HALF, YEAR -> Precision.YEAR;
            case DECADE -> Precision.DECADE;
            case CENTURY -> Precision.CENTURY;
            default -> Precision.DAY;
        };
    }

    private static int years(int unit) {
        return switch (unit) {
            case YEAR -> 1;
            case DECADE -> 10;
            case CENTURY -> 100;
            default -> 0;
        };
    }

    private static When quarter(LocalDate day) {
        return When.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    private static When half(LocalDate day) {
        return When.half(day.getYear(), (day.getMonthValue() + 5) / 6);
    }
}
