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
 * @param place the place as the text names it; empty where it does not
 * @param land code of the country of the place; empty where not known
 * @param nearby a place told beside it, for where its own words name none; else empty
 * @param evidence the words that state it
 */
record Meeting(
        Encounter what,
        Progress progress,
        Novelty novelty,
        String date,
        String place,
        String land,
        String nearby,
        List<Excerpt> evidence) {

    Meeting {
        evidence = List.copyOf(evidence);
    }

    /** The place, its own if it has one. */
    String where() {
        return place.isEmpty() ? nearby : place;
    }

    /** The same at a place. */
    Meeting at(String where) {
        return new Meeting(what, progress, novelty, date, where, "", nearby, evidence);
    }

    /** The same on a day. */
    Meeting on(String day) {
        return new Meeting(what, progress, novelty, day, place, land, nearby, evidence);
    }

    /** The same with other parties. */
    Meeting with(List<Party> parties) {
        return new Meeting(what.of(parties), progress, novelty, date, place, land, nearby, evidence);
    }
}
