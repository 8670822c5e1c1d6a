package io.wirewatch.frame;

import io.wirewatch.text.Analysis;
import io.wirewatch.text.lexicon.FunctionWords;
import io.wirewatch.text.lexicon.Hits;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.name.Names;
import io.wirewatch.text.token.Tokens;
import java.util.List;

/**
 * A stretch of a text, usually a sentence, with what stands in it: the view that frames work on.
 *
 * @param text the whole text
 * @param hits where the terms of all lists stand
 * @param from first token
 * @param to token after the last
 */
public record Passage(Analysis text, Hits hits, int from, int to) {

    /** The tokens of the whole text. */
    public Tokens tokens() {
        return text.raw();
    }

    /** The names that begin in the passage. */
    public List<NameSpan> names() {
        return text.nameSpans().within(from, to);
    }

    /** All names of the text. */
    public Names allNames() {
        return text.nameSpans();
    }

    /** Whether a term of a list stands in the passage. */
    public boolean has(int list) {
        return hits.any(list, from, to);
    }

    /** Whether a term of a list begins in a stretch, cut to the passage. */
    public boolean has(int list, int first, int end) {
        return hits.any(list, Math.max(first, from), Math.min(end, to));
    }

    /** Whether a token is a word that does this in sentences. */
    public boolean is(int token, FunctionWords.Kind kind) {
        return text.functionWords().is(kind, tokens().word(token));
    }

    /** Whether a mark of punctuation is one of these. */
    public boolean isMark(int token, String marks) {
        return tokens().is(token, Tokens.MARK) && marks.indexOf(tokens().first(token)) >= 0;
    }

    /** Whether one of these marks stands in a stretch. */
    public boolean hasMark(int first, int end, String marks) {
        for (int token = first; token < end; token++) {
            if (isMark(token, marks)) {
                return true;
            }
        }
        return false;
    }

    /** Another sentence of the same text. */
    public Passage of(int sentence) {
        return new Passage(text, hits, tokens().sentenceStart(sentence), tokens().sentenceEnd(sentence));
    }

    /** Says, where somebody wants to know, why the passage or a part of it tells nothing. */
    public void drop(String reason) {
        if (text.drops().wanted()) {
            text.drops().say(sentence(), reason);
        }
    }

    /** The number of the sentence that the passage begins in. */
    public int sentence() {
        return tokens().sentenceOf(from);
    }
}
