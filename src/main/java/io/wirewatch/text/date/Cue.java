package io.wirewatch.text.date;

/** What the word before an expression makes of it: the start of something, its end, its day. */
public enum Cue {
    NONE,
    /** in, on, at, during. */
    WITHIN,
    /** from, effective, starting. */
    FROM,
    /** since. */
    SINCE,
    /** until, till, through. */
    UNTIL,
    /** by, no later than. */
    BY,
    BEFORE,
    AFTER,
    /** for, scheduled for. */
    FOR,
    /** of: the meeting of May 5. */
    OF;

    private static final Cue[] ALL = values();

    /** A small number for the cue; 0 for none. */
    @SuppressWarnings("EnumOrdinal") // a mark lives as long as the load that made it
    int mark() {
        return ordinal();
    }

    /** The cue of a number. */
    static Cue of(int mark) {
        return ALL[mark];
    }
}
