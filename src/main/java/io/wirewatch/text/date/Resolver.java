package io.wirewatch.text.date;

import io.wirewatch.text.date.Match.Slots;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Works out what the slots of an expression say in its setting. */
final class Resolver {

    private static final String[] PARTS = {"MO", "MI", "AF", "EV", "NI", "DT"};
    private static final int NIGHT = 4;
    static final int LAST = 0;
    static final int THIS = 1;
    static final int NEXT = 2;
    static final int SAME = 3;
    static final int BEFORE = 4;
    static final int AFTER = 5;

    private final Slots slots;
    private final Setting setting;
    private final YearlyDates yearly;

    private Resolver(Slots slots, Setting setting) {
        this.slots = slots;
        this.setting = setting;
        this.yearly = new YearlyDates(slots, setting);
    }

    /** The value of an expression; empty where it has none, as the 30th of February. */
    static Optional<When> resolve(Slots slots, Setting setting) {
        return new Resolver(slots, setting).resolve();
    }

    private Optional<When> resolve() {
        if (slots.has(Slot.REF)) {
            return Optional.of(reference(slots.get(Slot.REF)));
        }
        if (slots.has(Slot.SHIFT)) {
            return Shifts.resolve(slots, setting);
        }
        Optional<LocalDate> day = day();
        if (day.isPresent()) {
            return day.map(this::timed).map(when -> yearly.namesYear() ? when.withYear() : when.against());
        }
        return namesDay() ? Optional.empty() : period();
    }

    private When reference(int ref) {
        return switch (ref) {
            case 0 -> When.past(setting.day());
            case 1 -> When.present(setting.day());
            default -> When.future(setting.day());
        };
    }

    private boolean namesDay() {
        return slots.has(Slot.DAY) || slots.has(Slot.DAYTH) || slots.has(Slot.DOTDAY) || slots.has(Slot.DOTDATE);
    }

    private Optional<LocalDate> day() {
        if (slots.has(Slot.TODAY)) {
            return Optional.of(setting.day().plusDays(slots.get(Slot.TODAY)));
        }
        if (namesDay()) {
            return yearly.day();
        }
        if (slots.has(Slot.WEEKDAY)) {
            return Optional.of(Weekdays.resolve(slots, setting));
        }
        if (slots.has(Slot.HOLIDAY)) {
            return yearly.holiday(Holiday.of(slots.get(Slot.HOLIDAY)));
        }
        boolean dayUnit = slots.has(Slot.WHICH) && slots.or(Slot.UNIT, -1) == Shifts.DAY;
        if (dayUnit) {
            return Optional.of(setting.anchorDay().plusDays(Shifts.sign(slots.get(Slot.WHICH))));
        }
        return namesTime() && !slots.has(Slot.MONTH) && !slots.has(Slot.YEAR)
                ? Optional.of(dayOfTime())
                : Optional.empty();
    }

    private boolean namesTime() {
        return slots.has(Slot.PART)
                || slots.has(Slot.CLOCK)
                || slots.has(Slot.HOUR)
                || slots.has(Slot.TIME)
                || slots.has(Slot.HHMM)
                || slots.has(Slot.DOTTIME);
    }

    /** The day of a time that stands alone: this morning, last night, 3 p.m. */
    private LocalDate dayOfTime() {
        if (slots.has(Slot.WHICH)) {
            return setting.day().plusDays(Shifts.sign(slots.get(Slot.WHICH)));
        }
        return setting.fresh() ? setting.anchorDay() : setting.day();
    }

    private When timed(LocalDate day) {
        if (slots.has(Slot.CLOCK)) {
            return When.time(day, slots.get(Slot.CLOCK) == 0 ? "12:00" : "24:00");
        }
        if (slots.has(Slot.TIME) || slots.has(Slot.DOTTIME)) {
            Numeral number = slots.number();
            boolean afternoon = number.form() == Numeral.Form.PM || isAfternoon();
            return When.time(day, clock(number.value(), Math.max(0, number.second()), afternoon));
        }
        if (slots.has(Slot.HHMM)) {
            int digits = slots.get(Slot.HHMM);
            return When.time(day, clock(digits / 100, digits % 100, false));
        }
        if (slots.has(Slot.HOUR)) {
            return When.time(day, clock(slots.get(Slot.HOUR), slots.or(Slot.MINUTE, 0), isAfternoon()));
        }
        if (slots.has(Slot.PART)) {
            return When.time(day, PARTS[slots.get(Slot.PART)]);
        }
        return whole(day);
    }

    /** The week or weekend that a day only names, as in the week of March 6; else the day. */
    private When whole(LocalDate day) {
        int unit = slots.has(Slot.WHICH) ? -1 : slots.or(Slot.UNIT, -1);
        return switch (unit) {
            case Shifts.WEEK -> When.week(day);
            case Shifts.WEEKEND -> When.weekend(day);
            default -> When.day(day);
        };
    }

    private boolean isAfternoon() {
        int part = slots.or(Slot.PART, -1);
        return slots.or(Slot.AMPM, 0) == 1 || part > 1 && part <= NIGHT;
    }

    private static String clock(int hour, int minute, boolean afternoon) {
        int shown = afternoon && hour < 12 ? hour + 12 : hour;
        return String.format(Locale.ROOT, "%02d:%02d", shown, minute);
    }

    private Optional<When> period() {
        if (slots.has(Slot.MONTH) || slots.has(Slot.MONTHNO)) {
            boolean quarter = slots.or(Slot.UNIT, -1) == Shifts.QUARTER;
            return yearly.month()
                    .map(month -> quarter ? When.quarterOf(month) : When.month(month))
                    .map(this::marked);
        }
        if (slots.has(Slot.SEASON)) {
            return Optional.of(marked(yearly.season(Season.of(slots.get(Slot.SEASON)))));
        }
        Optional<When> part = new YearParts(slots, setting, yearly).resolve();
        if (part.isPresent()) {
            return part.map(this::marked);
        }
        Optional<Integer> year = yearly.year();
        if (year.isPresent()) {
            return year.map(When::year).map(this::marked);
        }
        boolean counted = slots.has(Slot.WHICH) || slots.has(Slot.UNIT);
        return counted ? Shifts.resolve(slots, setting) : Optional.empty();
    }

    private When marked(When when) {
        return yearly.namesYear() ? when.withYear() : when.against();
    }
}
