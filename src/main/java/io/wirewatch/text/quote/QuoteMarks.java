package io.wirewatch.text.quote;

import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the quotation marks of a text, the outermost ones, paragraph by paragraph. A quotation that its paragraph does
 * not close goes on in the next one where it opened its own. Each token is looked at once for each style of mark.
 * Confined to the thread that made it.
 */
final class QuoteMarks {

    /** Each opening mark with what may close it. */
    private static final String[] STYLES = {"“”", "„“”", "\"\"", "«»", "»«", "‘’'", "''", "「」", "『』", "‹›", "＂＂"};

    private final Tokens tokens;
    private final List<QuotedSpan> spans = new ArrayList<>();
    private final int[] noneBefore = new int[STYLES.length];
    private int paragraphEnd;

    QuoteMarks(Tokens tokens) {
        this.tokens = tokens;
    }

    List<QuotedSpan> find() {
        int token = 0;
        while (token < tokens.size()) {
            token = tokens.is(token, Tokens.MARK) ? afterMark(token) : token + 1;
        }
        return spans;
    }

    private int afterMark(int token) {
        char mark = tokens.first(token);
        for (int style = 0; style < STYLES.length; style++) {
            if (STYLES[style].charAt(0) == mark && opens(token, mark)) {
                return afterOpening(token, style);
            }
        }
        return token + 1;
    }

    private int afterOpening(int token, int style) {
        int limit = paragraphEnd(token);
        int close = noneBefore[style] > token ? -1 : closing(token + 1, limit, STYLES[style]);
        if (close > token + 1) {
            spans.add(new QuotedSpan(token + 1, close, false));
            return close + 1;
        }
        if (close < 0 && goesOn(token, limit)) {
            spans.add(new QuotedSpan(token + 1, limit, true));
            return limit;
        }
        noneBefore[style] = close < 0 ? limit : noneBefore[style];
        return token + 1;
    }

    private boolean goesOn(int opening, int limit) {
        boolean opensNext =
                limit < tokens.size() && tokens.is(limit, Tokens.MARK) && tokens.first(limit) == tokens.first(opening);
        return limit > opening + 1 && (opensNext || beginsParagraph(opening));
    }

    private int paragraphEnd(int token) {
        if (paragraphEnd <= token) {
            int end = token + 1;
            while (end < tokens.size() && !beginsParagraph(end)) {
                end++;
            }
            paragraphEnd = end;
        }
        return paragraphEnd;
    }

    private boolean beginsParagraph(int token) {
        return token == 0 || tokens.is(token, Tokens.PARAGRAPH) || tokens.part(token) != tokens.part(token - 1);
    }

    /** A mark that looks the same on both sides opens where it clings to the word behind it only. */
    private boolean opens(int token, char mark) {
        if (tokens.end(token) - tokens.start(token) != 1) {
            return false;
        }
        boolean clingsBehind = token + 1 < tokens.size() && !tokens.is(token + 1, Tokens.SPACED | Tokens.PARAGRAPH);
        if ("“„「『‹".indexOf(mark) >= 0 || mark == '«' && !clingsBehind) {
            return true;
        }
        boolean free = beginsParagraph(token)
                || tokens.is(token, Tokens.SPACED)
                || tokens.is(token - 1, Tokens.MARK) && "([—–:-“\"‘「".indexOf(tokens.first(token - 1)) >= 0
                || tokens.is(token - 1, Tokens.UNSPACED);
        return free && clingsBehind;
    }

    private int closing(int from, int limit, String style) {
        boolean single = style.indexOf('\'') > 0;
        int doubtful = -1;
        for (int token = from; token < limit; token++) {
            if (!tokens.is(token, Tokens.MARK) || style.indexOf(tokens.first(token), 1) < 0) {
                continue;
            }
            if (!single) {
                return token;
            }
            if (isApostrophe(token)) {
                continue;
            }
            if (!isPlural(token)) {
                return token;
            }
            doubtful = doubtful < 0 ? token : doubtful;
        }
        return doubtful;
    }

    private boolean isApostrophe(int token) {
        boolean long_ = tokens.end(token) - tokens.start(token) != 1;
        return long_
                || tokens.is(token, Tokens.SPACED)
                || token + 1 < tokens.size() && !tokens.is(token + 1, Tokens.SPACED | Tokens.MARK | Tokens.PARAGRAPH);
    }

    /** After a word with s it may be the leaders' apostrophe, unless a mark follows it. */
    private boolean isPlural(int token) {
        boolean stopped = token + 1 < tokens.size() && tokens.is(token + 1, Tokens.MARK);
        return !stopped
                && !tokens.is(token - 1, Tokens.MARK)
                && tokens.folded(token - 1).endsWith("s");
    }
}
