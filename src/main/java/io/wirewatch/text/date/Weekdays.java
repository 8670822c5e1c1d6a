package io.wirewatch.text.date;

import io.wirewatch.text.date.Match.Slots;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The day that a weekday's name means: the last one or today where things happened, the next where they will. */
final class Weekdays {

    private Weekdays() {}

    static LocalDate resolve(Slots slots, Setting setting) {
        DayOfWeek weekday = DayOfWeek.of(slots.get(Slot.WEEKDAY));
        LocalDate day = setting.day();
        if (slots.has(Slot.UNIT) && slots.has(Slot.WHICH)) {
            return day.plusWeeks(Shifts.sign(slots.get(Slot.WHICH))).with(weekday);
        }
        return switch (slots.or(Slot.WHICH, -1)) {
            case Resolver.LAST -> day.with(TemporalAdjusters.previous(weekday));
            case Resolver.THIS -> day.with(weekday);
            case Resolver.NEXT -> day.with(TemporalAdjusters.next(weekday));
            case Resolver.BEFORE -> setting.anchorDay().with(TemporalAdjusters.previous(weekday));
            case Resolver.AFTER -> setting.anchorDay().with(TemporalAdjusters.next(weekday));
            default ->
                setting.direction() > 0
                        ? day.with(TemporalAdjusters.nextOrSame(weekday))
                        : day.with(TemporalAdjusters.previousOrSame(weekday));
        };
    }
}
