package io.wirewatch.frame.measure;

import io.wirewatch.frame.FrameWords;
import java.util.Map;

/** The words by which a court, or whoever speaks of it, says what a thing is: lists by their numbers in the lexicon. */
final class CourtWords {

    final int courts;
    final int rulings;
    final int doubts;
    /** By action: what a court finds a thing to be, so that the action is done to it. */
    final Map<String, Integer> ruled;

    CourtWords(FrameWords words) {
        courts = words.list("courts");
        rulings = words.list("rulings");
        doubts = words.list("doubts");
        ruled = words.numbers("ruled.");
    }
}
