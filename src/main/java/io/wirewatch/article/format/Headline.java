package io.wirewatch.article.format;

import io.wirewatch.article.date.WrittenDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The headline of a plain text: a line near the top that is longer than a label, no sentence, and stands apart from the
 * paragraphs. A text that begins with a paragraph has none.
 *
 * @param title the headline
 * @param end index after its line in the text
 */
record Headline(String title, int end) {

    private static final int LINES = 5;
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST = 200;

    static Optional<Headline> of(String text, int from) {
        int at = from;
        for (int seen = 0; seen < LINES && at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = text.substring(at, end).strip();
            if (isHeadline(line) && !text.substring(end).isBlank()) {
                return Optional.of(new Headline(unmarked(line), end));
            }
            if (line.length() > LONGEST || (!line.isEmpty() && isSentence(line) && line.length() > 60)) {
                return Optional.empty();
            }
            seen += line.isEmpty() ? 0 : 1;
            at = end + 1;
        }
        return Optional.empty();
    }

    /** The first line of a text where it only says again what the title is, with or without the mark of a heading. */
    static Optional<Headline> again(String text, int from, String title) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        String line = unmarked(text.substring(start, end).strip());
        return line.equalsIgnoreCase(title) ? Optional.of(new Headline(title, end)) : Optional.empty();
    }

    private static boolean isHeadline(String line) {
        if (line.startsWith("# ")) {
            return line.length() > 2 && line.length() <= LONGEST;
        }
        boolean words = line.split("\\s+").length >= FEWEST_WORDS || isIdeographic(line);
        return words && line.length() <= LONGEST && !isSentence(line) && !isLabel(line);
    }

    private static boolean isIdeographic(String line) {
        return line.length() >= 8
                && line.codePoints().filter(Character::isIdeographic).count() * 2 > line.length();
    }

    private static boolean isSentence(String line) {
        return !line.isEmpty() && ".;,…。”\"".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Lines that dress a text: a section in capitals, a date, a byline, a heading of the page's frame. */
    private static boolean isLabel(String line) {
        boolean shouted =
                line.equals(line.toUpperCase(Locale.ROOT)) && line.split("\\s+").length <= 4 && !isIdeographic(line);
        return shouted
                || line.startsWith("##")
                || line.startsWith("---")
                || line.startsWith("By ")
                || line.startsWith("http")
                || line.contains("Photo:")
                || (line.length() < 70 && WrittenDate.in(line).isPresent());
    }

    private static String unmarked(String line) {
        return line.startsWith("# ") ? line.substring(2).strip() : line;
    }
}
