package io.wirewatch.rule.slot;

import io.wirewatch.frame.Passage;
import io.wirewatch.rule.condition.Stretch;
import io.wirewatch.text.lexicon.FormTable;
import io.wirewatch.text.token.Tokens;

/**
 * A trigger in its sentence.
 *
 * @param passage the sentence, or the two, that slots are looked for in
 * @param stretch the same, with the terms of conditions
 * @param first first token of the trigger
 * @param end token after its last
 * @param anchor first token of what the trigger names first, usually the verb
 * @param forms what words may be
 */
public record Scene(Passage passage, Stretch stretch, int first, int end, int anchor, FormTable forms) {

    Tokens tokens() {
        return passage.tokens();
    }

    String word(int token) {
        return tokens().folded(token);
    }

    boolean isMark(int token, String marks) {
        return passage.isMark(token, marks);
    }

    /** Tokens between a stretch and the trigger; 0 where they touch or overlap. */
    int distance(int from, int to) {
        return Math.max(0, Math.max(first - to, from - end));
    }
}
