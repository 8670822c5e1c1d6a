package io.wirewatch.text.date;

import io.wirewatch.text.token.Folding;
import java.util.Map;

/**
 * A number as a text writes it, with the letters that hang on it.
 *
 * @param form what the letters or stops make of it
 * @param value the number, the first one where stops divide it
 * @param digits how many digits that number has
 * @param second the number after the first stop; -1 where there is none
 * @param third the number after the second stop; -1 where there is none
 */
record Numeral(Form form, int value, int digits, int second, int third) {

    /** What a number is by its looks. */
    enum Form {
        PLAIN,
        /** 15th. */
        ORDINAL,
        /** 1980s. */
        DECADE,
        /** 3am. */
        AM,
        /** 3pm. */
        PM,
        /** 15h, 15h30. */
        HOUR,
        /** 30.10.2025, 15.30. */
        DOTTED,
        OTHER
    }

    private static final Numeral NONE = new Numeral(Form.OTHER, 0, 0, -1, -1);
    private static final int LONGEST = 12;

    /** The number that stands in a text from {@code start} to {@code end}. */
    static Numeral read(String text, int start, int end, Map<String, Form> suffixes) {
        if (end - start > LONGEST) {
            return NONE;
        }
        int at = digitsEnd(text, start, end);
        int digits = at - start;
        if (digits > 4) {
            return NONE;
        }
        int value = value(text, start, at);
        if (at == end) {
            return new Numeral(Form.PLAIN, value, digits, -1, -1);
        }
        return text.charAt(at) == '.'
                ? dotted(text, value, digits, at + 1, end, suffixes)
                : suffixed(text, value, digits, -1, at, end, suffixes);
    }

    private static Numeral dotted(String text, int value, int digits, int at, int end, Map<String, Form> suffixes) {
        int stop = digitsEnd(text, at, end);
        if (stop == at || stop - at > 4) {
            return NONE;
        }
        int second = value(text, at, stop);
        if (stop == end) {
            return stop - at <= 2 ? new Numeral(Form.DOTTED, value, digits, second, -1) : NONE;
        }
        if (text.charAt(stop) != '.') {
            return suffixed(text, value, digits, second, stop, end, suffixes);
        }
        boolean whole = digitsEnd(text, stop + 1, end) == end && end - stop - 1 <= 4 && end > stop + 1;
        return whole ? new Numeral(Form.DOTTED, value, digits, second, value(text, stop + 1, end)) : NONE;
    }

    private static Numeral suffixed(
            String text, int value, int digits, int second, int at, int end, Map<String, Form> suffixes) {
        int stop = at;
        while (stop < end && !Character.isDigit(text.charAt(stop))) {
            stop++;
        }
        Form form = suffixes.get(Folding.fold(text.substring(at, stop)));
        if (form == null) {
            return NONE;
        }
        if (stop == end) {
            return new Numeral(form, value, digits, second, -1);
        }
        boolean minutes = form == Form.HOUR && end - stop == 2 && digitsEnd(text, stop, end) == end;
        return minutes ? new Numeral(form, value, digits, value(text, stop, end), -1) : NONE;
    }

    private static int digitsEnd(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int value(String text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }
}
