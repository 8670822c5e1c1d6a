package io.wirewatch.rule.condition;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/** Patterns on an engine whose time is linear in the text; those it does not have are refused with what to do. */
final class SafePattern {

    private static final int LONGEST = 1_000;
    private static final int MOST_REPEATS = 1_000;

    private SafePattern() {}

    /**
     * A pattern.
     *
     * @throws IllegalArgumentException where it is too long, repeats too much or is not one
     */
    static Pattern compile(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("the pattern has " + text.length() + " characters; at most " + LONGEST
                    + " are allowed, so use words: for lists of words");
        }
        checkRepeats(text);
        try {
            Pattern pattern = Pattern.compile(text);
            if (pattern.matches("")) {
                throw new IllegalArgumentException(
                        "the pattern \"" + text + "\" matches nothing at all everywhere; make a part of it required");
            }
            return pattern;
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(reason(text, e), e);
        }
    }

    private static String reason(String text, PatternSyntaxException e) {
        if (text.contains("(?=") || text.contains("(?!") || text.contains("(?<=") || text.contains("(?<!")) {
            return "look-ahead and look-behind are not in RE2 patterns; use near:, before:, after: or unless:";
        }
        if (text.matches("(?s).*\\\\[1-9].*")) {
            return "back-references such as \\1 are not in RE2 patterns; write the words out";
        }
        return "this is no RE2 pattern: " + e.getDescription() + ", near \"" + e.getPattern() + "\"";
    }

    /** The engine unrolls counted repeats, so that nested ones multiply. */
    private static void checkRepeats(String text) {
        long[] products = new long[LONGEST + 2];
        int depth = 0;
        long last = 1;
        products[0] = 1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
                last = 1;
            } else if (c == '(') {
                products[++depth] = 1;
            } else if (c == ')' && depth > 0) {
                last = products[depth--];
                products[depth] = Math.max(products[depth], last);
            } else if (c == '{') {
                last *= Math.max(1, count(text, at));
                products[depth] = Math.max(products[depth], last);
            } else {
                last = 1;
            }
            if (last > MOST_REPEATS) {
                throw new IllegalArgumentException("the pattern repeats a part more than " + MOST_REPEATS
                        + " times, counting repeats within repeats; use smaller numbers, or * or +");
            }
        }
    }

    /** The larger number in braces, or 0 where they are none of a repeat. */
    private static long count(String text, int brace) {
        long largest = 0;
        long number = 0;
        for (int at = brace + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isDigit(c)) {
                number = Math.min(number * 10 + (c - '0'), 1_000_000);
                largest = Math.max(largest, number);
            } else if (c == ',') {
                number = 0;
            } else {
                return c == '}' ? largest : 0;
            }
        }
        return 0;
    }
}
