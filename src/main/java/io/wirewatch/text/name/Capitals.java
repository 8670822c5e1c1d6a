package io.wirewatch.text.name;

import io.wirewatch.text.token.Tokens;

/** In which sentences most words begin with capitals, so that a capital says nothing. One text, one thread. */
final class Capitals {

    private final Tokens tokens;
    private int sentence = -1;
    private boolean mostly;

    Capitals(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether most words of a sentence begin with capitals. */
    boolean prevailIn(int asked) {
        if (asked != sentence) {
            sentence = asked;
            mostly = count(tokens.sentenceStart(asked), tokens.sentenceEnd(asked));
        }
        return mostly;
    }

    private boolean count(int from, int to) {
        int capitals = 0;
        int all = 0;
        for (int token = from; token < to; token++) {
            if (!tokens.is(token, Tokens.MARK | Tokens.NUMBER)) {
                all++;
                capitals += tokens.is(token, Tokens.CAPITAL) ? 1 : 0;
            }
        }
        return capitals * 10 > all * 6;
    }
}
