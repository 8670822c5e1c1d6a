package io.wirewatch.frame.statement;

import io.wirewatch.api.Part;
import io.wirewatch.frame.Passage;
import io.wirewatch.text.token.Tokens;
import java.util.Set;

/** Tells of a word of saying that nobody says anything by it. Immutable and safe to share between threads. */
final class Unsaid {

    /** Farthest "if" before the word. */
    private static final int CLAUSE = 5;

    private static final Set<String> SUPPOSED = Set.of("if", "whether", "unless");
    private static final Set<String> ABOUT = Set.of("on", "about", "over", "regarding", "concerning");

    private final StatementWords words;

    Unsaid(StatementWords words) {
        this.words = words;
    }

    boolean isOne(Passage sentence, Cue cue) {
        return isSupposed(sentence, cue) || isName(sentence, cue) || isQualified(sentence, cue);
    }

    /** In a clause with "if" nobody says anything yet, nor does who asks whether it is so. */
    private boolean isSupposed(Passage sentence, Cue cue) {
        Tokens tokens = sentence.tokens();
        String behind = tokens.folded(Math.min(cue.end(), sentence.to() - 1));
        if (sentence.hits().at(cue.first(), words.passive.asks) && (SUPPOSED.contains(behind) || behind.equals("by"))) {
            return true;
        }
        for (int at = cue.first() - 1; at >= Math.max(sentence.from(), cue.first() - CLAUSE); at--) {
            if (tokens.is(at, Tokens.MARK)) {
                return false;
            }
            if (SUPPOSED.contains(tokens.folded(at))) {
                return true;
            }
        }
        return false;
    }

    /** "State" in State Department is no verb; in a headline it may be one. */
    private static boolean isName(Passage sentence, Cue cue) {
        Tokens tokens = sentence.tokens();
        return tokens.is(cue.first(), Tokens.CAPITAL)
                && cue.first() > sentence.from() + 1
                && tokens.part(cue.first()) == Part.BODY;
    }

    /** The noun of "unwise" remarks on something: no comma ends what is quoted before it. */
    private static boolean isQualified(Passage sentence, Cue cue) {
        int quote = cue.first() - 1;
        return quote > sentence.from()
                && sentence.isMark(quote, "”\"’'")
                && sentence.tokens().folded(quote).length() == 1
                && !sentence.tokens().is(quote - 1, Tokens.MARK)
                && ABOUT.contains(sentence.tokens().folded(Math.min(cue.end(), sentence.to() - 1)));
    }
}
