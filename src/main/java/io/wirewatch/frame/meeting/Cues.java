package io.wirewatch.frame.meeting;

import io.wirewatch.frame.FrameWords;

/** The numbers of the word lists in the lexicon of all detectors. Immutable. */
final class Cues {

    private final int[] numbers = new int[Cue.values().length];

    @SuppressWarnings("EnumOrdinal")
    Cues(FrameWords words) {
        for (Cue cue : Cue.values()) {
            numbers[cue.ordinal()] = words.list(cue.list());
        }
    }

    @SuppressWarnings("EnumOrdinal") // asked for at every token: the place in the array is the cue's own
    int number(Cue cue) {
        return numbers[cue.ordinal()];
    }
}
