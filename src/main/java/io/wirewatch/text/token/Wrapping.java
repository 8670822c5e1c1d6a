package io.wirewatch.text.token;

import java.util.Set;

/**
 * Whether a line end is only the edge of a column. A text is taken as hard-wrapped where nearly all of its lines fit a
 * column and several of them fill it. In such a text a sentence runs on over a line end; in any other text a line end
 * ends it, unless the next line goes on in small letters.
 */
final class Wrapping {

    private static final int WIDEST_COLUMN = 110;
    private static final int NARROWEST_COLUMN = 35;
    private static final int SLACK = 8;
    private static final int LONGEST_OPEN = 4;
    private static final Set<String> OPEN =
            Set.of("from", "of", "the", "and", "to", "by", "for", "with", "an", "at", "or", "as", "into", "than");

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

    /**
     * Whether the line that ends before {@code next} runs on there: always in a hard-wrapped text, in which only blank
     * lines and list marks part paragraphs; in any other behind a word that ends no sentence.
     */
    boolean runsOn(int next) {
        return width > 0 || next < text.length() && (Character.isLowerCase(text.charAt(next)) || isOpen(next));
    }

    /** Whether the last word before the line end is one that something must follow: flowers from. */
    private boolean isOpen(int next) {
        int end = next;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start <= LONGEST_OPEN && Character.isLowerCase(text.charAt(start - 1))) {
            start--;
        }
        boolean whole = start > 0 && text.charAt(start - 1) == ' ';
        return whole && OPEN.contains(text.substring(start, end));
    }
}
