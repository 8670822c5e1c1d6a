package io.wirewatch.text.token;

/**
 * Whether a line end is only the edge of a column. A text is taken as hard-wrapped where nearly all of its lines fit a
 * column and several of them fill it: the first word of the next line would not have fitted. In such a text a sentence
 * runs on after a full line and ends after a short one; in any other text a line end ends it, unless the next line goes
 * on in small letters.
 */
final class Wrapping {

    private static final int WIDEST_COLUMN = 110;
    private static final int NARROWEST_COLUMN = 35;
    private static final int SLACK = 8;

    private final String text;
    private final int width;

    private Wrapping(String text, int width) {
        this.text = text;
        this.width = width;
    }

    static Wrapping of(String text) {
        int[] lengths = new int[WIDEST_COLUMN + 1];
        int lines = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > 1) {
                lines++;
                lengths[Math.min(end - start, WIDEST_COLUMN)]++;
            }
            start = end + 1;
        }
        return new Wrapping(text, width(lengths, lines));
    }

    /** The column's width, or 0 where the text is not hard-wrapped. Lines of a link may stick out. */
    private static int width(int[] lengths, int lines) {
        int tooLong = lengths[WIDEST_COLUMN];
        if (lines < 3 || tooLong * 5 > lines) {
            return 0;
        }
        int widest = WIDEST_COLUMN - 1;
        int above = 0;
        while (widest > NARROWEST_COLUMN && above + lengths[widest] <= lines / 20) {
            above += lengths[widest--];
        }
        int full = 0;
        for (int length = widest - SLACK; length <= WIDEST_COLUMN; length++) {
            full += lengths[length];
        }
        return widest > NARROWEST_COLUMN && full >= 2 ? widest : 0;
    }

    /** Whether the line that ends at {@code end} runs on at {@code next}. */
    boolean runsOn(int end, int next) {
        if (next >= text.length()) {
            return false;
        }
        if (Character.isLowerCase(text.charAt(next))) {
            return true;
        }
        return width > 0 && needed(end, next) > width - SLACK / 2;
    }

    private int needed(int end, int next) {
        int start = text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
        int word = next;
        while (word < text.length() && !Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return end - start + 1 + word - next;
    }
}
