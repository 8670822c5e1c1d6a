package io.wirewatch.frame.meeting;

import io.wirewatch.api.Novelty;
import io.wirewatch.text.date.FoundDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Finds the date of a meeting and whether it is news. */
final class Timing {

    private static final int FARTHEST = 25;
    private static final int NEWS_DAYS = 7;
    private static final int BEFORE = 3;
    private static final int CLAUSE = 8;

    private final Scene scene;
    private final List<FoundDate> days;

    Timing(Scene scene) {
        this.scene = scene;
        this.days = scene.dates();
    }

    /** The date that belongs to a meeting: the nearest in the sentence, one behind it rather than one before. */
    Optional<FoundDate> day(Encounter encounter) {
        FoundDate nearest = null;
        int best = FARTHEST;
        for (FoundDate day : days) {
            int distance = distance(encounter, day);
            if (!day.when().isReference() && distance < best) {
                best = distance;
                nearest = day;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private int distance(Encounter encounter, FoundDate day) {
        int at = encounter.word().first();
        if (day.firstToken() >= at) {
            return day.firstToken()
                    - encounter.word().end()
                    + breaks(encounter.word().end(), day.firstToken());
        }
        return at - day.endToken() + BEFORE + breaks(day.endToken(), at);
    }

    private int breaks(int from, int to) {
        return scene.any(Cue.BREAK, from, to) || scene.any(Cue.SAY, from, to) ? CLAUSE : 0;
    }

    Novelty novelty(Encounter encounter, Progress progress, Optional<FoundDate> day) {
        if (day.isPresent()) {
            boolean old = day.get().when().latest().isBefore(scene.day().minusDays(NEWS_DAYS));
            return old ? Novelty.BACKGROUND : Novelty.NEW;
        }
        boolean recalled = scene.any(
                Cue.RECALLED, encounter.span().first() - 5, encounter.span().end() + 6);
        return progress.status().equals("held") && recalled ? Novelty.BACKGROUND : Novelty.NEW;
    }

    /** What a date does to a status that no word tells. */
    Progress settled(Encounter encounter, Progress progress, Optional<FoundDate> day) {
        if (day.isEmpty()) {
            return progress;
        }
        boolean ahead = isAhead(encounter, day.get());
        boolean over = day.get().when().latest().isBefore(scene.day());
        if (ahead && progress.status().equals("held") && !progress.told()) {
            return new Progress("announced", true);
        }
        return over && progress.status().equals("announced") ? new Progress("held", true) : progress;
    }

    /** A month or week that is not over lies ahead where the sentence looks ahead. */
    private boolean isAhead(Encounter encounter, FoundDate day) {
        boolean open = day.when().latest().isAfter(scene.day())
                && scene.any(Cue.PLANNED, encounter.word().end(), scene.to());
        return open || day.when().earliest().isAfter(scene.day());
    }

    /** A week has no day, but its month if it lies in one. */
    static String value(FoundDate day) {
        LocalDate first = day.when().earliest();
        if (day.when().value().matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
            return day.when().value();
        }
        if (day.when().value().matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
            return day.when().value().substring(0, 10);
        }
        boolean oneMonth =
                YearMonth.from(first).equals(YearMonth.from(day.when().latest()));
        return oneMonth ? YearMonth.from(first).toString() : "";
    }
}
