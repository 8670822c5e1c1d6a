package io.wirewatch.text.quote;

import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.name.Names;
import io.wirewatch.text.quote.SpeechWords.Kind;
import io.wirewatch.text.token.Tokens;

/** Where a sentence begins to tell: behind the place and agency of a report, behind a clause before it. Immutable. */
final class Openings {

    private static final int LONGEST = 20;

    private final Tokens tokens;
    private final Names names;
    private final SpeechWords words;

    Openings(Tokens tokens, Names names, SpeechWords words) {
        this.words = words;
        this.tokens = tokens;
        this.names = names;
    }

    /** Token behind the dateline that begins at a token, "LISBON (Harbour News) — "; else the token itself. */
    int behind(int first) {
        if (first >= tokens.size() || !tokens.is(first, Tokens.PARAGRAPH) || !tokens.is(first, Tokens.CAPITAL)) {
            return first;
        }
        boolean brackets = false;
        int limit = Math.min(tokens.sentenceEnd(tokens.sentenceOf(first)), first + LONGEST);
        for (int at = first; at < limit; at++) {
            boolean mark = tokens.is(at, Tokens.MARK);
            brackets |= mark && tokens.first(at) == '(';
            if (at > first && mark && "—–-:".indexOf(tokens.first(at)) >= 0 && opens(first, at, brackets)) {
                return behindDashes(at);
            }
            boolean fits = mark || tokens.is(at, Tokens.CAPITAL) || tokens.is(at, Tokens.NUMBER);
            if (!fits && !isInBrackets(first, at)) {
                return first;
            }
        }
        return first;
    }

    private int behindDashes(int mark) {
        int at = mark;
        while (at < tokens.size() && tokens.is(at, Tokens.MARK) && "—–-:".indexOf(tokens.first(at)) >= 0) {
            at++;
        }
        return at;
    }

    private boolean isInBrackets(int first, int token) {
        int at = token;
        while (at > first && !(tokens.is(at, Tokens.MARK) && "()".indexOf(tokens.first(at)) >= 0)) {
            at--;
        }
        return tokens.first(at) == '(';
    }

    /** A dateline has an agency in brackets, or it is in capitals, or no more than a place. */
    private boolean opens(int first, int end, boolean brackets) {
        boolean colon = tokens.first(end) == ':';
        boolean shouts = tokens.is(first, Tokens.UPPER) && tokens.end(first) - tokens.start(first) > 3;
        boolean closed = brackets && tokens.is(end - 1, Tokens.MARK) && tokens.first(end - 1) == ')';
        boolean place = names.at(first)
                .filter(span -> span.end() == end && isTown(span))
                .isPresent();
        return closed || shouts && (!colon || place) || place && !tokens.is(end, Tokens.HYPHENATED);
    }

    private static boolean isTown(NameSpan span) {
        return span.kind() == NameKind.CAPITAL || span.kind() == NameKind.PLACE;
    }

    /** Token with which the main clause of a stretch begins: behind "Although Peru claims it," and a dateline. */
    int main(int start, int end) {
        int first = behind(start);
        int opening = tokens.folded(first).equals("even") ? first + 1 : first;
        if (opening >= end || !words.is(Kind.BEFORE_MAIN, tokens.word(opening))) {
            return first;
        }
        for (int at = opening; at < end - 1; at++) {
            if (tokens.is(at, Tokens.MARK) && tokens.first(at) == ',' && opensSubject(at + 1)) {
                return at + 1;
            }
        }
        return first;
    }

    private boolean opensSubject(int token) {
        int word = tokens.word(token);
        return names.at(token).isPresent() || words.is(Kind.PRONOUNS, word) || words.is(Kind.DETERMINERS, word);
    }

    /** What explains a name begins with who, the, a name, a number; not with a verb. */
    boolean explains(int token) {
        int word = tokens.word(token);
        return words.is(Kind.RELATIVES, word)
                || words.is(Kind.DETERMINERS, word)
                || tokens.is(token, Tokens.NUMBER)
                || names.at(token).isPresent()
                || tokens.is(token, Tokens.CAPITAL)
                || words.is(Kind.EXPLAINS, word);
    }
}
