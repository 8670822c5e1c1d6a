package io.wirewatch.frame.meeting;

import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Novelty;
import java.util.List;

/**
 * A meeting with its circumstances.
 *
 * @param what what it is and who takes part
 * @param progress how far it is
 * @param novelty news or recalled
 * @param date the day as the text gives it, in ISO 8601; empty where it does not
 * @param spot the place that its own words name
 * @param nearby a place told beside it, for where its own words name none; else empty
 * @param evidence the words that state it
 */
record Meeting(
        Encounter what,
        Progress progress,
        Novelty novelty,
        String date,
        Spot spot,
        String nearby,
        List<Excerpt> evidence) {

    Meeting {
        evidence = List.copyOf(evidence);
    }

    /** The place that its own words name; empty where they name none. */
    String place() {
        return spot.name();
    }

    /** Code of the country of that place; empty where not known. */
    String land() {
        return spot.land();
    }

    /** The place, its own if it has one. */
    String where() {
        return place().isEmpty() ? nearby : place();
    }

    /** The same at a place. */
    Meeting at(String where) {
        return new Meeting(what, progress, novelty, date, new Spot(where, "", false), nearby, evidence);
    }

    /** The same on a day. */
    Meeting on(String day) {
        return new Meeting(what, progress, novelty, day, spot, nearby, evidence);
    }

    /** The same, so far. */
    Meeting to(Progress reached) {
        return new Meeting(what, reached, novelty, date, spot, nearby, evidence);
    }

    /** The same with other parties. */
    Meeting with(List<Party> parties) {
        return new Meeting(what.of(parties), progress, novelty, date, spot, nearby, evidence);
    }
}
