package io.wirewatch.text.date;

import io.wirewatch.text.date.Numeral.Form;
import java.util.List;
import java.util.Locale;

/**
 * A class of words in the patterns of a language, by what the word fills in: {@code {month}}, {@code {unit}}. The words
 * stand in the language's file under the slot's name, grouped by their value; some slots also take numbers.
 */
enum Slot {
    MONTH(1, 12),
    WEEKDAY(1, 7),
    /** A count: three, a dozen, 14. */
    N(0, 9999),
    /** A place in a row: third, 3rd. */
    NTH(1, 99),
    QUARTER(1, 4),
    HALF(1, 2),
    /** A count that nobody knows: several, a few. */
    VAGUE(0, 1),
    /** One digit of a year that is written digit by digit. */
    DIGIT(0, 9),
    /** A tens of years by a word: eighties. */
    DECADE(0, 2200),
    /** The day after the publication is 1, the one before is -1. */
    TODAY(-3, 3),
    UNIT("second minute hour day week weekend month quarter half year decade century"),
    /** Several of a unit: weeks. */
    UNITS("second minute hour day week weekend month quarter half year decade century"),
    /** Counted from the publication, or (same, before, after) from another date that the text named. */
    WHICH("last this next same before after"),
    PART("mo mi af ev ni dt"),
    SEASON("sp su fa wi"),
    REF("past present future"),
    /** The way a count goes: before or after the publication, or another date that the text named. */
    SHIFT("ago ahead earlier later"),
    /** A time by a word: noon, midnight. */
    CLOCK("noon midnight"),
    /** Which half of the day: a.m., p.m. */
    AMPM("am pm"),
    HOLIDAY,
    YEAR,
    /** The last two digits of a year. */
    YY,
    DAY(1, 31),
    /** A day by its place: 15th. */
    DAYTH(1, 31),
    MONTHNO(1, 12),
    HOUR(0, 24),
    MINUTE(0, 59),
    /** A number with its half of the day or its hour mark: 3pm, 15h30. */
    TIME,
    /** Hour and minutes in four digits: 1530. */
    HHMM,
    /** Day and month with a stop: 4.2. */
    DOTDAY,
    /** Day, month and year with stops: 4.2.2026. */
    DOTDATE,
    /** Hour and minutes with a stop: 15.30. */
    DOTTIME;

    /** What a slot holds that nothing filled. */
    static final int EMPTY = Integer.MIN_VALUE;

    private static final Slot[] NUMERIC = {
        N, NTH, DECADE, YEAR, YY, DAY, DAYTH, MONTHNO, HOUR, MINUTE, TIME, HHMM, DOTDAY, DOTDATE, DOTTIME
    };

    private final int least;
    private final int most;
    private final String names;

    Slot() {
        this(0, -1);
    }

    Slot(int least, int most) {
        this.least = least;
        this.most = most;
        this.names = "";
    }

    Slot(String names) {
        this.least = 0;
        this.most = -1;
        this.names = names;
    }

    /** The slot's letter in patterns; slots come before all words. */
    @SuppressWarnings("EnumOrdinal") // a letter lives as long as the load that made it
    int letter() {
        return ordinal();
    }

    /** The slot of a letter. */
    @SuppressWarnings("EnumOrdinal")
    static Slot of(int letter) {
        return values()[letter];
    }

    /** The slot's name in files. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The slot of a name in files, or the message that there is none. */
    static Slot named(String label) {
        for (Slot slot : values()) {
            if (slot.label().equals(label)) {
                return slot;
            }
        }
        throw new IllegalArgumentException("there is no kind of word \"" + label + "\"; use one of " + labels());
    }

    static boolean isName(String label) {
        for (Slot slot : values()) {
            if (slot.label().equals(label)) {
                return true;
            }
        }
        return false;
    }

    private static String labels() {
        return String.join(", ", List.of(values()).stream().map(Slot::label).toList());
    }

    /** The number that a value of this slot has, as a file writes it. */
    int value(String text) {
        if (this == HOLIDAY) {
            return Holiday.parse(text).code();
        }
        if (!names.isEmpty()) {
            return named(text, List.of(names.split(" ")));
        }
        return least <= most ? number(text) : refuse(text, "takes numbers as they stand; list no words under it");
    }

    private int named(String text, List<String> known) {
        int index = known.indexOf(text);
        return index >= 0 ? index : refuse(text, "takes one of " + String.join(", ", known));
    }

    private int number(String text) {
        int value;
        try {
            value = Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            return refuse(text, "takes a number");
        }
        return value >= least && value <= most ? value : refuse(text, "takes a number from " + least + " to " + most);
    }

    private int refuse(String text, String rule) {
        throw new IllegalArgumentException("\"" + label() + "\" has the value \"" + text + "\", but it " + rule);
    }

    /** The slots that this number may fill, a bit each. */
    static long fillable(Numeral number) {
        long bits = 0;
        for (Slot slot : NUMERIC) {
            if (slot.takes(number)) {
                bits |= 1L << slot.letter();
            }
        }
        return bits;
    }

    private boolean takes(Numeral number) {
        boolean plain = number.form() == Form.PLAIN;
        boolean ordinal = number.form() == Form.ORDINAL && number.second() < 0;
        boolean dotted = number.form() == Form.DOTTED;
        int value = number.value();
        int digits = number.digits();
        return switch (this) {
            case N -> plain;
            case NTH -> ordinal && value >= 1 && value < 100;
            case DECADE -> number.form() == Form.DECADE && value % 10 == 0 && (digits == 2 || digits == 4);
            case YEAR -> plain && digits == 4 && value >= 1000 && value < 2200;
            case YY -> plain && digits == 2;
            case DAY -> plain && isDay(value) && digits <= 2;
            case DAYTH -> ordinal && isDay(value);
            case MONTHNO -> plain && isMonth(value) && digits <= 2;
            case HOUR -> plain && value <= 24 && digits <= 2;
            case MINUTE -> plain && value < 60 && digits == 2;
            case TIME -> isTime(number);
            case HHMM -> plain && digits == 4 && value < 2400 && value % 100 < 60;
            case DOTDAY -> dotted && number.third() < 0 && isDay(value) && isMonth(number.second());
            case DOTDATE -> dotted && number.third() >= 0 && isDay(value) && isMonth(number.second());
            case DOTTIME -> dotted && number.third() < 0 && value <= 24 && number.second() < 60;
            default -> false;
        };
    }

    private static boolean isTime(Numeral number) {
        boolean half = number.form() == Form.AM || number.form() == Form.PM;
        boolean hour = number.form() == Form.HOUR && number.value() <= 24;
        return (hour || half && number.value() <= 12) && number.second() < 60 && number.digits() <= 2;
    }

    private static boolean isDay(int value) {
        return value >= 1 && value <= 31;
    }

    private static boolean isMonth(int value) {
        return value >= 1 && value <= 12;
    }
}
