package io.wirewatch.frame.meeting;

import io.wirewatch.frame.FrameWords;
import java.util.EnumMap;
import java.util.Map;

/** The numbers of the word lists in the lexicon of all detectors. Immutable. */
final class Cues {

    private final Map<Cue, Integer> numbers = new EnumMap<>(Cue.class);

    Cues(FrameWords words) {
        for (Cue cue : Cue.values()) {
            numbers.put(cue, words.list(cue.list()));
        }
    }

    int number(Cue cue) {
        return numbers.getOrDefault(cue, -1);
    }
}
