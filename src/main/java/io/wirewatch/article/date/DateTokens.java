package io.wirewatch.article.date;

import java.util.ArrayList;
import java.util.List;

/** A stretch of text as numbers, words and single marks, with their places. Blanks separate and are left out. */
final class DateTokens {

    /** Tokens of a longer stretch are not looked at. */
    private static final int MOST = 400;

    private final List<Token> tokens = new ArrayList<>();

    /**
     * A number, word or mark.
     *
     * @param text folded word, digits, or the mark
     * @param number value of the digits; -1 for words and marks
     * @param start first UTF-16 code unit
     * @param end code unit after the last
     */
    record Token(String text, int number, int start, int end) {
        static final Token NONE = new Token("", -1, -1, -1);

        boolean isNumber(int fewest, int most) {
            return number >= 0 && text.length() >= fewest && text.length() <= most;
        }

        boolean is(String other) {
            return text.equals(other);
        }
    }

    DateTokens(String text, int from, int to) {
        int at = from;
        while (at < to && tokens.size() < MOST) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                at++;
            } else {
                at = add(text, at, to, c);
            }
        }
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private int add(String text, int start, int to, char c) {
        int end = start + 1;
        if (Character.isDigit(c)) {
            while (end < to && Character.isDigit(text.charAt(end))) {
                end++;
            }
            String digits = digits(text, start, end);
            int value = digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
            tokens.add(new Token(digits, value, start, end));
        } else if (Character.isLetter(c) && !Character.isIdeographic(c)) {
            while (end < to && isWordPart(text.charAt(end))) {
                end++;
            }
            tokens.add(new Token(MonthNames.fold(text.substring(start, end)), -1, start, end));
        } else {
            tokens.add(new Token(String.valueOf(c), -1, start, end));
        }
        return end;
    }

    private static boolean isWordPart(char c) {
        return (Character.isLetter(c) && !Character.isIdeographic(c))
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** Digits of any script, as Arabic or Persian, written as 0 to 9. */
    private static String digits(String text, int start, int end) {
        StringBuilder digits = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            digits.append((char) ('0' + Character.digit(text.charAt(i), 10)));
        }
        return digits.toString();
    }

    int size() {
        return tokens.size();
    }

    /** The token at an index, or one that equals nothing. */
    Token get(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.NONE;
    }
}
