package io.wirewatch.frame.meeting;

import io.wirewatch.frame.Passage;
import io.wirewatch.text.date.FoundDate;
import io.wirewatch.text.date.Precision;
import io.wirewatch.text.date.When;
import io.wirewatch.text.token.Tokens;
import java.util.List;
import java.util.Optional;

/**
 * The day that the sentences before have come to: on Friday the president lands in Rome. Later he meets the premier;
 * and in a schedule, whose paragraphs begin with their day: Monday: he flies to Rome. He then meets the premier.
 */
final class Agenda {

    private static final int OPENING = 3;
    private static final int LOOK_BACK = 6;

    private final Scene scene;

    Agenda(Scene scene) {
        this.scene = scene;
    }

    /** The day, where the sentence goes on with it. */
    Optional<When> day() {
        return goesOn() ? before() : headed();
    }

    /** Later, then, in the evening. */
    private boolean goesOn() {
        return scene.any(Cue.THEN, scene.from(), scene.from() + OPENING);
    }

    /** The day that a sentence before opens with. */
    private Optional<When> before() {
        int sentence = scene.passage().sentence();
        for (int one = sentence - 1; one >= Math.max(0, sentence - LOOK_BACK); one--) {
            int first = scene.tokens().sentenceStart(one);
            if (scene.tokens().part(first) != scene.tokens().part(scene.from())) {
                return Optional.empty();
            }
            Optional<When> day = opening(one);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private Optional<When> opening(int sentence) {
        int first = scene.tokens().sentenceStart(sentence);
        return days(sentence).stream()
                .filter(day -> day.firstToken() <= first + OPENING)
                .map(FoundDate::when)
                .filter(when -> when.precision() == Precision.DAY && !when.isReference())
                .findFirst();
    }

    /** Monday: what stands at the head of the paragraph. */
    private Optional<When> headed() {
        Tokens tokens = scene.tokens();
        int sentence = scene.passage().sentence();
        while (sentence > 0 && !tokens.is(tokens.sentenceStart(sentence), Tokens.PARAGRAPH)) {
            sentence--;
        }
        int first = tokens.sentenceStart(sentence);
        Passage head = scene.passage().of(sentence);
        return days(sentence).stream()
                .filter(day -> day.firstToken() == first && head.isMark(day.endToken(), ":"))
                .map(FoundDate::when)
                .filter(when -> when.precision() == Precision.DAY)
                .findFirst();
    }

    private List<FoundDate> days(int sentence) {
        return scene.passage().text().datesIn(sentence).stream()
                .map(FoundDate::wholeDay)
                .toList();
    }
}
