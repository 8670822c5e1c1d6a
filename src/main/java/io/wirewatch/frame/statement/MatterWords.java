package io.wirewatch.frame.statement;

import io.wirewatch.frame.FrameWords;

/** The lists of what makes words on a subject a position on it. */
final class MatterWords {

    /** What makes words on the subject a position. */
    final int any;
    /** What does so only right beside the subject. */
    final int beside;
    /** What makes a judging verb's words on the subject a position, and no other's. */
    final int weak;
    /** What does so wherever it stands in what is said: sovereignty, the use of force. */
    final int sure;

    MatterWords(FrameWords words) {
        any = words.list("matter");
        beside = words.list("matter.beside");
        weak = words.list("matter.weak");
        sure = words.list("matter.sure");
    }
}
