package io.wirewatch.text.furniture;

/** Where lines and sentences break off. Offsets are UTF-16 code units of the body. */
final class Breaks {

    private static final String SEPARATORS = "-—–_*=~•·.# ";

    private Breaks() {}

    /** Whether a line is drawn with marks and has no words. */
    static boolean isSeparator(char[] body, int start, int end) {
        if (body[start] == '\f') {
            return true;
        }
        for (int i = start; i < end; i++) {
            if (SEPARATORS.indexOf(body[i]) < 0) {
                return false;
            }
        }
        return end - start >= 2;
    }

    /** Whether the text before a break stops within a sentence and the text behind it goes on in small letters. */
    static boolean isSplitSentence(char[] body, int before, int after) {
        if (before == 0 || after >= body.length) {
            return false;
        }
        char last = body[before - 1];
        char next = body[after];
        boolean stops = Character.isLetterOrDigit(last) || last == ',';
        return stops && (Character.isLowerCase(next) || (isHan(last) && isHan(next)));
    }

    private static boolean isHan(char c) {
        return Character.isIdeographic(c);
    }

    /** Whether the mark before an offset ends a sentence. */
    static boolean isSentenceEnd(char[] body, int end) {
        int at = end - 1;
        while (at > 0 && "\"'”’»)」』".indexOf(body[at]) >= 0) {
            at--;
        }
        return ".!?。！？…".indexOf(body[at]) >= 0;
    }

    /** Whether blank lines or the body's ends lie on both sides, or items of a list. */
    static boolean isParagraph(char[] body, int start, int end) {
        int before = skipWhiteBack(body, start);
        int after = skipWhite(body, end);
        boolean opens = before == 0 || lineBreaks(body, before, start) > 1;
        boolean closes = after == body.length || lineBreaks(body, end, after) > 1 || "[-*•".indexOf(body[after]) >= 0;
        return opens && closes;
    }

    private static int lineBreaks(char[] body, int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            breaks += body[i] == '\n' ? 1 : 0;
        }
        return breaks;
    }

    static int skipBlanks(char[] body, int from, int to) {
        int at = from;
        while (at < to && isWhite(body[at]) && body[at] != '\f') {
            at++;
        }
        return at;
    }

    static int skipBlanksBack(char[] body, int from, int to) {
        int at = to;
        while (at > from && isWhite(body[at - 1]) && body[at - 1] != '\f') {
            at--;
        }
        return at;
    }

    static int skipWhite(char[] body, int from) {
        int at = from;
        while (at < body.length && isWhite(body[at])) {
            at++;
        }
        return at;
    }

    static int skipWhiteBack(char[] body, int from) {
        int at = from;
        while (at > 0 && isWhite(body[at - 1])) {
            at--;
        }
        return at;
    }

    private static boolean isWhite(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u3000';
    }
}
