package io.wirewatch.frame.meeting;

import io.wirewatch.text.lexicon.Gate;
import io.wirewatch.text.lexicon.Hits;
import io.wirewatch.text.lexicon.Lexicon;
import io.wirewatch.text.lexicon.ListMask;
import io.wirewatch.text.token.Tokens;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The cues without which a sentence tells of no meeting. Immutable. */
final class Triggers {

    private final Gate gate;
    private final ListMask mask;

    /** The triggers among cues whose words are all in the lexicon. */
    Triggers(Lexicon lexicon, Cues cues) {
        int[] meetings = Stream.of(
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
                        Cue.JOINT,
                        Cue.PARTICLE,
                        Cue.STATE_VISIT)
                .mapToInt(cues::number)
                .toArray();
        mask = lexicon.mask(meetings);
        gate = lexicon.gate(IntStream.concat(IntStream.of(meetings), IntStream.of(cues.number(Cue.DEAL)))
                .toArray());
    }

    /** Whether a text has a trigger, or a word for a deal. */
    boolean anywhere(Tokens tokens) {
        return gate.isOpen(tokens);
    }

    /** Whether a stretch has a trigger. */
    boolean any(Hits hits, int from, int to) {
        return hits.any(mask, from, to);
    }
}
