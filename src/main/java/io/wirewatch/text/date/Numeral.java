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
    private static final int MOST_DIGITS = 4;
    private static final int LONGEST_SUFFIX = 4;

    /** The number that stands in a text from {@code start} to {@code end}. */
    static Numeral read(String text, int start, int end, Map<String, Form> suffixes) {
        return end - start > LONGEST ? NONE : new Reading(text, end, suffixes).from(start);
    }

    /** The text a number stands in. */
    private record Reading(String text, int end, Map<String, Form> suffixes) {

        Numeral from(int start) {
            int at = digitsEnd(start);
            if (at - start > MOST_DIGITS) {
                return NONE;
            }
            Numeral plain = new Numeral(Form.PLAIN, value(start, at), at - start, -1, -1);
            if (at == end) {
                return plain;
            }
            return text.charAt(at) == '.' ? dotted(plain, at + 1) : suffixed(plain, at);
        }

        private Numeral dotted(Numeral number, int at) {
            int stop = digitsEnd(at);
            if (stop == at || stop - at > 2) {
                return NONE;
            }
            Numeral both = new Numeral(Form.DOTTED, number.value, number.digits, value(at, stop), -1);
            if (stop == end) {
                return both;
            }
            return text.charAt(stop) == '.' ? dottedTwice(both, stop + 1) : suffixed(both, stop);
        }

        private Numeral dottedTwice(Numeral number, int at) {
            int digits = end - at;
            boolean whole = digitsEnd(at) == end && digits > 0 && digits <= MOST_DIGITS;
            return whole ? new Numeral(Form.DOTTED, number.value, number.digits, number.second, value(at, end)) : NONE;
        }

        private Numeral suffixed(Numeral number, int at) {
            int stop = at;
            while (stop < end && !Character.isDigit(text.charAt(stop))) {
                stop++;
            }
            if (stop - at > LONGEST_SUFFIX) {
                return NONE;
            }
            Form form = suffixes.get(Folding.fold(text.substring(at, stop)));
            if (form == null) {
                return NONE;
            }
            if (stop == end) {
                return new Numeral(form, number.value, number.digits, number.second, -1);
            }
            boolean minutes = form == Form.HOUR && end - stop == 2 && digitsEnd(stop) == end;
            return minutes ? new Numeral(form, number.value, number.digits, value(stop, end), -1) : NONE;
        }

        private int digitsEnd(int start) {
            int at = start;
            while (at < end && Character.isDigit(text.charAt(at))) {
                at++;
            }
            return at;
        }

        private int value(int start, int stop) {
            int value = 0;
            for (int i = start; i < stop; i++) {
                value = value * 10 + Character.digit(text.charAt(i), 10);
            }
            return value;
        }
    }
}
