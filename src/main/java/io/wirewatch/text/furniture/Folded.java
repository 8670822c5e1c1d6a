package io.wirewatch.text.furniture;

/** Lines as phrases are compared with them: small letters, single blanks, no marks at either end. */
final class Folded {

    private Folded() {}

    static String line(String line) {
        return line(line.toCharArray(), 0, line.length());
    }

    /** The start of a line, whose last marks count: {@code photo:} is another than {@code photo}. */
    static String start(String words) {
        String line = line(words);
        String stripped = words.stripTrailing();
        int end = stripped.length();
        while (end > 0 && !Character.isLetterOrDigit(stripped.charAt(end - 1))) {
            end--;
        }
        return line + stripped.substring(end).replace('’', '\'');
    }

    static String line(char[] text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text[start]) && text[start] != '©') {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text[end - 1]) && !isMark(text[end - 1])) {
            end--;
        }
        StringBuilder folded = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text[i];
            boolean blank = c <= ' ' || c == '\u00a0' || c == '\u3000';
            if (!blank) {
                folded.append(c == '’' ? '\'' : Character.toLowerCase(c));
            } else if (folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString();
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The letters and digits at the start of a folded line; of writing without blanks the first two signs. */
    static String firstWord(String folded) {
        int end = 0;
        while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
            end++;
            if (end == 2 && isUnspaced(folded.charAt(0))) {
                break;
            }
        }
        return end == 0 && !folded.isEmpty() ? folded.substring(0, 1) : folded.substring(0, end);
    }

    static boolean isUnspaced(char c) {
        return Character.isIdeographic(c) || (c >= 0x3040 && c < 0x3100);
    }
}
