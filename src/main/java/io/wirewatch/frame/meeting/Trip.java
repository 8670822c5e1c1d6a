package io.wirewatch.frame.meeting;

import io.wirewatch.frame.meeting.Encounter.Word;
import java.util.List;

/**
 * A leader's journey to another country, as one sentence tells of it.
 *
 * @param scene the sentence
 * @param guest who travels
 * @param word the word that tells of it
 * @param country code of the country it leads to
 */
record Trip(Scene scene, Run guest, Word word, String country) {

    private static final int NEAR = 4;

    /** The visit that it is, where its host is named. */
    Encounter to(Party host) {
        List<Party> parties = List.of(guest.parties().get(0), host);
        return new Encounter(
                Kind.VISIT, parties, word, governed(), word.stretch().with(guest), 0.8);
    }

    private int governed() {
        boolean before = guest.first() >= 0 && guest.end() <= word.first();
        return before ? guest.end() : Math.max(scene.from(), word.first() - NEAR);
    }
}
