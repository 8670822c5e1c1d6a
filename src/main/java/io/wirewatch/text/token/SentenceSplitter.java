package io.wirewatch.text.token;

import java.util.Collection;
import java.util.Set;

/**
 * Cuts tokens into sentences: after a full stop, question or exclamation mark (and the closing marks behind it), and
 * wherever a paragraph begins; not after an abbreviation, an initial or a month cut short. Immutable.
 */
public final class SentenceSplitter {

    private static final Set<String> STARTERS = Set.of(
            "the",
            "he",
            "she",
            "it",
            "they",
            "we",
            "in",
            "but",
            "and",
            "a",
            "an",
            "this",
            "that",
            "on",
            "at",
            "for",
            "as",
            "if",
            "when",
            "while",
            "its",
            "his",
            "her",
            "there",
            "after",
            "i",
            "you",
            "these",
            "those",
            "so",
            "such",
            "however",
            "meanwhile",
            "since",
            "under",
            "with",
            "by",
            "to",
            "from",
            "last",
            "both",
            "some",
            "many",
            "no");

    private static final String TERMINATORS = ".!?。！？…";
    private static final String CLOSERS = "\"'”’»)]」』）";
    private static final int LONGEST = 400;
    private static final int SAID_REACH = 4;
    private static final Set<String> SAID =
            Set.of("said", "says", "told", "asked", "asks", "wrote", "added", "replied", "tweeted", "posted", "warned");

    private final Set<String> titles;
    private final Set<String> abbreviations;

    /**
     * A splitter that knows these abbreviations, in small letters without their full stop.
     *
     * @param titles those that a name follows, after which no sentence ends: mr, sen, gov
     * @param abbreviations those after which one may end: inc, aug, jr
     */
    public SentenceSplitter(Collection<String> titles, Collection<String> abbreviations) {
        this.titles = Set.copyOf(titles);
        this.abbreviations = Set.copyOf(abbreviations);
    }

    void split(Tokens tokens) {
        int start = 0;
        int end = 0;
        int looked = 0;
        for (int token = 1; token < tokens.size(); token++) {
            if (!tokens.mayBegin(token) && token - start < LONGEST) {
                continue;
            }
            if (!isCloser(tokens, token - 1)) {
                end = token - 1;
            } else if (looked < token - 1) {
                end = Math.max(0, token - 2);
            }
            looked = token;
            if (token - start >= LONGEST || begins(tokens, end, token)) {
                tokens.addSentence(start);
                start = token;
            }
        }
        if (start < tokens.size()) {
            tokens.addSentence(start);
        }
    }

    /** Whether a sentence begins at a token, where {@code end} is the last before it that is no closing mark. */
    private boolean begins(Tokens tokens, int end, int token) {
        if (tokens.part(token) != tokens.part(token - 1) || tokens.is(token, Tokens.PARAGRAPH)) {
            return true;
        }
        if (tokens.is(end, Tokens.DOTTED)) {
            return end == token - 1 && startsAfterDots(tokens, end, token);
        }
        if (!tokens.is(end, Tokens.MARK) || TERMINATORS.indexOf(tokens.first(end)) < 0) {
            return false;
        }
        return endsSentence(tokens, end, token);
    }

    /** A mark that closes what a sentence opened; an opening one has a space before it. */
    private static boolean isCloser(Tokens tokens, int token) {
        return tokens.is(token, Tokens.MARK)
                && CLOSERS.indexOf(tokens.first(token)) >= 0
                && !tokens.is(token, Tokens.SPACED);
    }

    private boolean startsAfterDots(Tokens tokens, int dotted, int token) {
        boolean stopped = tokens.text(dotted).endsWith(".");
        return stopped
                && tokens.is(token, Tokens.CAPITAL)
                && !tokens.is(token, Tokens.UPPER)
                && STARTERS.contains(tokens.folded(token));
    }

    private boolean endsSentence(Tokens tokens, int end, int token) {
        char mark = tokens.first(end);
        if (isCloser(tokens, token) || tokens.is(token, Tokens.MARK) && TERMINATORS.indexOf(tokens.first(token)) >= 0) {
            return false;
        }
        if (mark == '。' || mark == '！' || mark == '？') {
            return true;
        }
        if (!tokens.is(token, Tokens.SPACED)) {
            return false;
        }
        if (Character.isLowerCase(tokens.first(token))) {
            return false;
        }
        if (mark != '.' && end < token - 1 && isSaid(tokens, token)) {
            return false;
        }
        return mark != '.' || end == 0 || !isAbbreviation(tokens, end, token);
    }

    /** Whether who says a quotation follows it: "Never!" Moreau said. */
    private static boolean isSaid(Tokens tokens, int token) {
        for (int at = token; at < Math.min(token + SAID_REACH, tokens.size()) && !tokens.is(at, Tokens.MARK); at++) {
            if (SAID.contains(tokens.folded(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAbbreviation(Tokens tokens, int stop, int token) {
        if (tokens.is(stop, Tokens.SPACED) || tokens.is(stop - 1, Tokens.MARK)) {
            return false;
        }
        int length = tokens.end(stop - 1) - tokens.start(stop - 1);
        if (tokens.is(stop - 1, Tokens.NUMBER)) {
            return length <= 2 && tokens.article().language().startsWith("de");
        }
        if (length > 6) {
            return false;
        }
        String word = tokens.folded(stop - 1);
        if (length == 1) {
            return tokens.is(stop - 1, Tokens.CAPITAL)
                    && tokens.is(token, Tokens.CAPITAL)
                    && !STARTERS.contains(tokens.folded(token));
        }
        if (titles.contains(word)) {
            return tokens.is(stop - 1, Tokens.CAPITAL);
        }
        return abbreviations.contains(word) && !STARTERS.contains(tokens.folded(token));
    }
}
