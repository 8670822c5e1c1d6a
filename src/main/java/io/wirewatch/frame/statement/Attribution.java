package io.wirewatch.frame.statement;

import io.wirewatch.text.quote.Speaker;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Words of a sentence with those who say them.
 *
 * @param speakers who speaks, at least one
 * @param cue what says so
 * @param from first token of what is said
 * @param to token after the last
 */
record Attribution(List<Speaker> speakers, Cue cue, int from, int to) {

    Attribution {
        speakers = List.copyOf(speakers);
    }

    Attribution with(UnaryOperator<Speaker> change) {
        return new Attribution(speakers.stream().map(change).toList(), cue, from, to);
    }

    /** The same words, said by others. */
    Attribution by(List<Speaker> others) {
        return new Attribution(others, cue, from, to);
    }

    /** The words from a token on, with that cue. */
    Attribution from(int first, Cue other) {
        return new Attribution(speakers, other, first, to);
    }

    Attribution until(int end) {
        return new Attribution(speakers, cue, from, end);
    }
}
