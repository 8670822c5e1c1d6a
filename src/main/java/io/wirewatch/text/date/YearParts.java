package io.wirewatch.text.date;

import io.wirewatch.text.date.Match.Slots;
import java.util.Optional;

/** Quarters, halves, decades and centuries, by name or number. */
final class YearParts {

    private final Slots slots;
    private final Setting setting;
    private final YearlyDates yearly;

    YearParts(Slots slots, Setting setting, YearlyDates yearly) {
        this.slots = slots;
        this.setting = setting;
        this.yearly = yearly;
    }

    Optional<When> resolve() {
        int unit = slots.or(Slot.UNIT, -1);
        int nth = slots.or(Slot.NTH, slots.or(Slot.N, -1));
        if (slots.has(Slot.QUARTER)) {
            return Optional.of(part(slots.get(Slot.QUARTER), 4));
        }
        if (slots.has(Slot.HALF)) {
            return Optional.of(part(slots.get(Slot.HALF), 2));
        }
        if (slots.has(Slot.DECADE)) {
            return Optional.of(When.decade(decade(slots.get(Slot.DECADE))).withYear());
        }
        if (unit == Shifts.DECADE && !slots.has(Slot.WHICH)) {
            return yearly.year().map(When::decade);
        }
        return nth > 0 && unit == Shifts.CENTURY
                ? Optional.of(When.century((nth - 1) * 100).withYear())
                : Optional.empty();
    }

    private int decade(int tens) {
        if (tens >= 100) {
            return tens;
        }
        int now = setting.day().getYear();
        int decade = now / 100 * 100 + tens;
        return decade > now ? decade - 100 : decade;
    }

    private When part(int number, int parts) {
        int year = yearly.year().orElseGet(() -> likelyYear(number, parts));
        return parts == 4 ? When.quarter(year, number) : When.half(year, number);
    }

    /** The year of a quarter or half without one: the last that ended where things happened, the next where they will. */
    private int likelyYear(int number, int parts) {
        int months = 12 / parts;
        int year = setting.day().getYear();
        int now = setting.day().getMonthValue();
        int first = (number - 1) * months + 1;
        int direction = setting.direction();
        if (direction > 0) {
            return now > first + months - 1 ? year + 1 : year;
        }
        int reached = direction < 0 ? first + months : first;
        return now >= reached || direction < 0 && now >= first && parts == 2 ? year : year - 1;
    }
}
