package io.wirewatch.frame.meeting;

import io.wirewatch.text.lexicon.Hits;
import java.util.List;

/** The cues without which a sentence tells of no meeting. */
final class Triggers {

    private static final List<Cue> CUES = List.of(
            Cue.MEET,
            Cue.SPEAK,
            Cue.PHONE,
            Cue.REMOTE,
            Cue.PLURAL,
            Cue.SIDELINES,
            Cue.VISIT,
            Cue.RECEIVE,
            Cue.INVITE,
            Cue.GATHER,
            Cue.MEETING,
            Cue.CALL,
            Cue.SUMMIT,
            Cue.TRIP,
            Cue.STATE_VISIT);

    private Triggers() {}

    static boolean any(Hits hits, Cues cues, int from, int to) {
        for (Cue cue : CUES) {
            if (hits.any(cues.number(cue), from, to)) {
                return true;
            }
        }
        return false;
    }
}
