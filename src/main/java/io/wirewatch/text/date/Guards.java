package io.wirewatch.text.date;

import io.wirewatch.api.Part;
import io.wirewatch.text.token.Tokens;
import io.wirewatch.text.token.Vocabulary;

/** Keeps words apart that only look like dates: may the verb, the Sun, 2000 troops. */
final class Guards {

    /** Counts only with a capital letter: monday, october. */
    static final int CAPITAL = 1;
    /** Needs a capital letter and a neighbour that makes it a date: may, march. */
    static final int DOUBTFUL = 2;
    /** Needs a capital letter and a number beside it: sun, sat, mar. */
    static final int ABBREVIATED = 3;

    /** No date after it: every, each. */
    static final int NEVER_AFTER = 1;
    /** What people count, so that the number before it is no year: people, troops. */
    static final int COUNTED = 2;
    /** A word after which a number is a year: the, its, a. */
    static final int DETERMINER = 3;

    private static final String MONEY = "$€£¥₩₹#№%+";

    private final WordMarks forms;
    private final WordMarks neighbours;
    private final Cues cues;

    Guards(Vocabulary vocabulary, Cues cues) {
        forms = new WordMarks(vocabulary);
        neighbours = new WordMarks(vocabulary);
        this.cues = cues;
    }

    void addForm(String folded, int form) {
        forms.add(folded, form);
    }

    void addNeighbour(String folded, int neighbour) {
        neighbours.add(folded, neighbour);
    }

    /** Whether a word that may be part of a date can be one here. */
    boolean allows(Tokens tokens, int token) {
        int form = forms.of(tokens.word(token));
        if (form == 0) {
            return true;
        }
        if (!tokens.is(token, Tokens.CAPITAL)) {
            return false;
        }
        return form == CAPITAL
                || besideNumber(tokens, token)
                || form == DOUBTFUL && (afterCue(tokens, token) || standsOut(tokens, token));
    }

    private static boolean besideNumber(Tokens tokens, int token) {
        if (token > 0 && tokens.is(token - 1, Tokens.NUMBER) && samePart(tokens, token - 1, token)) {
            return true;
        }
        int next = token + 1;
        boolean stop = isInside(tokens, next, token) && ".,".indexOf(tokens.first(next)) >= 0;
        next = stop ? next + 1 : next;
        return isInside(tokens, next, token) && tokens.is(next, Tokens.NUMBER);
    }

    private static boolean isInside(Tokens tokens, int token, int near) {
        return token < tokens.size() && samePart(tokens, token, near);
    }

    private static boolean samePart(Tokens tokens, int one, int other) {
        return tokens.part(one) == tokens.part(other);
    }

    private boolean afterCue(Tokens tokens, int token) {
        return token > 0 && samePart(tokens, token - 1, token) && cues.has(tokens.word(token - 1));
    }

    /** A capital letter between small ones, in a text that is no headline. */
    private static boolean standsOut(Tokens tokens, int token) {
        if (token == 0 || tokens.part(token) == Part.TITLE || !samePart(tokens, token - 1, token)) {
            return false;
        }
        boolean after = tokens.is(token - 1, Tokens.CAPITAL | Tokens.MARK);
        boolean before = isInside(tokens, token + 1, token) && tokens.is(token + 1, Tokens.CAPITAL);
        return !after && !before && !tokens.is(token, Tokens.PARAGRAPH | Tokens.UPPER);
    }

    /** Whether the word before an expression forbids it. */
    boolean forbids(Tokens tokens, int first) {
        return first > 0 && samePart(tokens, first - 1, first) && neighbours.of(tokens.word(first - 1)) == NEVER_AFTER;
    }

    /** Whether a number of four digits that stands alone can be a year, to judge by what is beside it. */
    boolean isYear(Tokens tokens, int token, int value) {
        if (value < 1800 || value > 2100 || tokens.is(token, Tokens.HYPHENATED) && !afterYear(tokens, token)) {
            return false;
        }
        boolean led = false;
        if (token > 0 && samePart(tokens, token - 1, token)) {
            if (tokens.is(token - 1, Tokens.MARK) && MONEY.indexOf(tokens.first(token - 1)) >= 0) {
                return false;
            }
            int before = tokens.word(token - 1);
            if (tokens.is(token - 1, Tokens.DOTTED)) {
                return false;
            }
            led = cues.has(before) || neighbours.of(before) == DETERMINER;
        }
        return !isInside(tokens, token + 1, token) || yearBefore(tokens, token + 1, led);
    }

    private static boolean afterYear(Tokens tokens, int token) {
        return token > 0 && tokens.is(token - 1, Tokens.NUMBER) && tokens.end(token - 1) - tokens.start(token - 1) == 4;
    }

    private boolean yearBefore(Tokens tokens, int next, boolean led) {
        if (neighbours.of(tokens.word(next)) == COUNTED) {
            return false;
        }
        if (tokens.is(next, Tokens.MARK)) {
            return "%°€£$/+".indexOf(tokens.first(next)) < 0 && !isDecimal(tokens, next);
        }
        return led || tokens.is(next, Tokens.CAPITAL | Tokens.HYPHENATED) || !isPlural(tokens, next);
    }

    private static boolean isDecimal(Tokens tokens, int mark) {
        return ".,:'".indexOf(tokens.first(mark)) >= 0
                && !tokens.is(mark, Tokens.SPACED)
                && isInside(tokens, mark + 1, mark)
                && tokens.is(mark + 1, Tokens.NUMBER)
                && !tokens.is(mark + 1, Tokens.SPACED);
    }

    private static boolean isPlural(Tokens tokens, int token) {
        String text = tokens.article().text(tokens.part(token));
        return tokens.end(token) - tokens.start(token) > 3 && text.charAt(tokens.end(token) - 1) == 's';
    }
}
