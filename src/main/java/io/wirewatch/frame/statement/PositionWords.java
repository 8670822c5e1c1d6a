package io.wirewatch.frame.statement;

import io.wirewatch.frame.FrameWords;

/** Words that tell a position on the subject from what only comes near one, as numbers of lists. Immutable. */
final class PositionWords {

    /** Offices that speak on nothing else. */
    final int organ;
    /** Verbs that only name what a talk was about. */
    final int topics;
    /** Says that nothing is said: declined to comment. */
    final int mute;
    /** Verbs that bring the subject up, which is a position on it. */
    final int raises;
    /** Words of what will happen. */
    final int prospect;

    PositionWords(FrameWords words) {
        organ = words.list("organ");
        topics = words.list("topics");
        mute = words.list("mute");
        raises = words.list("raises");
        prospect = words.list("prospect");
    }
}
