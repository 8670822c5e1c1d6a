package io.wirewatch.text.date;

import io.wirewatch.text.date.Match.Slots;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The end of a range, which lies after its beginning: Friday to Monday, November to March. */
final class Ranges {

    private Ranges() {}

    static Optional<When> end(When first, Slots last, Setting setting) {
        Optional<When> end = Resolver.resolve(last, setting);
        if (last.has(Slot.YEAR) || end.filter(when -> fits(first, when)).isPresent()) {
            return end;
        }
        if (last.has(Slot.MONTH)) {
            int year = first.earliest().getYear();
            return inYear(year, last, setting)
                    .filter(when -> fits(first, when))
                    .or(() -> inYear(year + 1, last, setting));
        }
        boolean weekday = last.has(Slot.WEEKDAY) && end.isPresent() && end.get().precision() == Precision.DAY;
        return weekday ? Optional.of(nextWeekday(first.earliest(), last.get(Slot.WEEKDAY))) : end;
    }

    private static boolean fits(When first, When end) {
        return !end.latest().isBefore(first.earliest())
                && !end.earliest().isAfter(first.latest().plusYears(1));
    }

    private static Optional<When> inYear(int year, Slots last, Setting setting) {
        last.set(Slot.YEAR, year);
        return Resolver.resolve(last, setting).map(When::guessed);
    }

    private static When nextWeekday(LocalDate from, int weekday) {
        return When.day(from.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday))))
                .against();
    }
}
