package io.wirewatch.text.token;

/** What may stand at the head of a line before its text: marks of lists, headings and quoted mail. */
final class Opening {

    private static final String MARKS = "*•·#>–—-●▪■◆○※+";

    private Opening() {}

    /** Where the text of a line begins that starts here. */
    static int skip(String text, int line) {
        int at = line;
        while (at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        boolean spaced = at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t');
        return at > line && spaced && at - line <= 6 ? at : line;
    }

    /** Whether the mark is the one of quoted lines, across which a sentence goes on. */
    static boolean isQuoted(String text, int line) {
        return line < text.length() && text.charAt(line) == '>';
    }
}
