package io.wirewatch.text.date;

import io.wirewatch.text.date.Match.Slots;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days, months, holidays and seasons, and the year they are of where the text does not name it. */
final class YearlyDates {

    /** A date without a year is hardly ever as far off as this. */
    private static final int FAR_DAYS = 300;

    private static final int FAR_MONTHS = 11;

    /** News that does not say so otherwise tells of a month ahead only where it is as near as this. */
    private static final int NEAR_MONTHS = 3;

    private final Slots slots;
    private final Setting setting;

    YearlyDates(Slots slots, Setting setting) {
        this.slots = slots;
        this.setting = setting;
    }

    /** Whether the text names the year by number. */
    boolean namesYear() {
        return slots.has(Slot.YEAR) || slots.has(Slot.YY) || slots.has(Slot.DIGIT) || slots.has(Slot.DOTDATE);
    }

    /** The year that the text names, by number or as "last year". */
    Optional<Integer> year() {
        if (slots.has(Slot.YEAR)) {
            return Optional.of(slots.get(Slot.YEAR));
        }
        if (slots.has(Slot.DIGIT)) {
            return Optional.of(slots.get(Slot.DIGIT)).filter(year -> year > 999);
        }
        if (slots.has(Slot.YY)) {
            return Optional.of(full(slots.get(Slot.YY)));
        }
        if (slots.has(Slot.DOTDATE)) {
            int third = slots.number().third();
            return Optional.of(third < 100 ? full(third) : third);
        }
        boolean which = slots.has(Slot.WHICH) && slots.or(Slot.UNIT, -1) == Shifts.YEAR;
        return which ? Optional.of(countedYear(slots.get(Slot.WHICH))) : Optional.empty();
    }

    /** The year of "last year", or of "the following year" where the text named a date. */
    private int countedYear(int which) {
        LocalDate base = which >= Resolver.SAME ? setting.anchorDate(Precision.YEAR) : setting.day();
        return base.getYear() + Shifts.sign(which);
    }

    private int full(int twoDigits) {
        int century = setting.day().getYear() / 100 * 100;
        int year = century + twoDigits;
        return year > setting.day().getYear() + 20 ? year - 100 : year;
    }

    private int monthNumber() {
        if (slots.has(Slot.DOTDAY) || slots.has(Slot.DOTDATE)) {
            return slots.number().second();
        }
        int number = slots.or(Slot.MONTHNO, 0);
        return slots.has(Slot.MONTH) ? slots.get(Slot.MONTH) : isSwapped() ? slots.get(Slot.DAY) : number;
    }

    private int dayNumber() {
        if (slots.has(Slot.DOTDAY) || slots.has(Slot.DOTDATE)) {
            return slots.number().value();
        }
        int day = slots.or(Slot.DAY, slots.or(Slot.DAYTH, 0));
        return isSwapped() ? slots.get(Slot.MONTHNO) : day;
    }

    /** Whether the first of two numbers is the month. */
    private boolean isSwapped() {
        if (!slots.isSlashed()) {
            return false;
        }
        return slots.get(Slot.MONTHNO) > 12 || setting.monthFirst() && slots.get(Slot.DAY) <= 12;
    }

    /** The day; empty where no year has it. */
    Optional<LocalDate> day() {
        int month = monthNumber();
        int day = dayNumber();
        if (month == 0) {
            return slots.has(Slot.UNIT) && slots.has(Slot.WHICH) ? dayOfMonth(day) : nearMonths(day);
        }
        if (month > 12) {
            return Optional.empty();
        }
        Optional<Integer> year = year();
        return year.isPresent()
                ? date(year.get(), month, day)
                : pick(years().mapToObj(y -> date(y, month, day)).flatMap(Optional::stream));
    }

    private Optional<LocalDate> dayOfMonth(int day) {
        YearMonth month = YearMonth.from(setting.day()).plusMonths(Shifts.sign(slots.get(Slot.WHICH)));
        return date(month.getYear(), month.getMonthValue(), day);
    }

    private Optional<LocalDate> nearMonths(int day) {
        YearMonth now = YearMonth.from(setting.day());
        return pick(IntStream.rangeClosed(-2, 2)
                .mapToObj(now::plusMonths)
                .flatMap(month -> date(month.getYear(), month.getMonthValue(), day).stream()));
    }

    private IntStream years() {
        int year = setting.day().getYear();
        return IntStream.rangeClosed(year - 4, year + 4);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        boolean exists = day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The nearest day on the side that the words ask for; the nearest at all where that one is far off. */
    private Optional<LocalDate> pick(Stream<LocalDate> days) {
        LocalDate now = setting.day();
        Comparator<LocalDate> nearness = Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(now, day)));
        var near = days.sorted(nearness).toList();
        int which = slots.or(Slot.WHICH, -1);
        Stream<LocalDate> asked = near.stream().filter(day -> switch (which) {
            case Resolver.LAST -> day.isBefore(now);
            case Resolver.NEXT -> day.isAfter(now);
            case Resolver.THIS -> day.getYear() == now.getYear();
            default -> onSide(setting.direction(), day.compareTo(now));
        });
        Optional<LocalDate> found = asked.findFirst();
        boolean trusted =
                which >= 0 || found.isPresent() && Math.abs(ChronoUnit.DAYS.between(now, found.get())) <= FAR_DAYS;
        return trusted ? found : near.stream().findFirst();
    }

    private static boolean onSide(int direction, int difference) {
        return direction == 0 || direction * difference >= 0;
    }

    /** The month of a year, where there is one of that number. */
    Optional<YearMonth> month() {
        int month = monthNumber();
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        return Optional.of(year().map(year -> YearMonth.of(year, month)).orElseGet(() -> likelyMonth(month)));
    }

    private YearMonth likelyMonth(int month) {
        YearMonth now = YearMonth.from(setting.day());
        int difference = month - now.getMonthValue();
        int year = now.getYear();
        return switch (slots.or(Slot.WHICH, -1)) {
            case Resolver.LAST, Resolver.BEFORE -> YearMonth.of(difference >= 0 ? year - 1 : year, month);
            case Resolver.NEXT, Resolver.AFTER -> YearMonth.of(difference <= 0 ? year + 1 : year, month);
            case Resolver.THIS -> YearMonth.of(year, month);
            default -> YearMonth.of(year + yearStep(difference), month);
        };
    }

    private int yearStep(int difference) {
        int direction = setting.direction();
        if (direction < 0) {
            return difference > 0 ? -1 : 0;
        }
        if (direction > 0) {
            return difference < 0 && difference + 12 < FAR_MONTHS ? 1 : 0;
        }
        return difference > NEAR_MONTHS ? -1 : difference < NEAR_MONTHS - 12 ? 1 : 0;
    }

    /** The holiday of the year that is named or meant. */
    Optional<LocalDate> holiday(Holiday holiday) {
        Optional<Integer> year = year();
        return year.isPresent()
                ? holiday.in(year.get())
                : pick(years().mapToObj(holiday::in).flatMap(Optional::stream));
    }

    /** The season of the year that is named or meant. */
    When season(Season season) {
        Optional<Integer> year = year();
        if (year.isPresent()) {
            return When.season(year.get(), season);
        }
        LocalDate now = setting.day();
        When same = When.season(now.getYear(), season);
        int which = slots.or(Slot.WHICH, -1);
        boolean past = which == Resolver.LAST || which < 0 && setting.direction() < 0;
        boolean ahead = which == Resolver.NEXT || which < 0 && setting.direction() > 0;
        boolean begun = !same.earliest().isAfter(now);
        boolean over = same.latest().isBefore(now);
        if (past && (which == Resolver.LAST ? !over : !begun)) {
            return When.season(now.getYear() - 1, season);
        }
        if (ahead && (which == Resolver.NEXT ? begun : over)) {
            return When.season(now.getYear() + 1, season);
        }
        return same;
    }
}
