package io.wirewatch.frame.meeting;

import io.wirewatch.text.date.FoundDate;
import io.wirewatch.text.date.Precision;
import java.util.Set;

/** Tells times of day that name no day: will begin at 5 p.m. */
final class Clock {

    private static final Set<String> DAYS = Set.of("today", "tonight", "morning", "afternoon", "evening", "night");

    private Clock() {}

    /** Whether an expression of time is a time of the clock and nothing else. */
    static boolean is(FoundDate date, Scene scene) {
        if (date.when().precision() != Precision.TIME || !date.when().earliest().equals(scene.day())) {
            return false;
        }
        boolean hour = false;
        for (int token = date.firstToken(); token < date.endToken(); token++) {
            String word = scene.tokens().folded(token);
            hour |= Character.isDigit(word.charAt(0));
            if (word.endsWith("day") || DAYS.contains(word)) {
                return false;
            }
        }
        return hour && date.firstToken() > scene.from();
    }
}
