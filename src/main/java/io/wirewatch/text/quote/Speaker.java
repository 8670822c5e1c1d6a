package io.wirewatch.text.quote;

/**
 * Somebody who says or holds something.
 *
 * @param name the name as the text gives it, in its fullest form
 * @param side country or bloc of the speaker; empty where not known
 * @param kind what the speaker is
 * @param first first token of the words that name the speaker here
 * @param end token after the last of them
 */
public record Speaker(String name, String side, Kind kind, int first, int end) {

    /** What a speaker is. */
    public enum Kind {
        PERSON,
        /** A country, capital, seat of government or bloc. */
        GOVERNMENT,
        /** A ministry, army, party or other organisation. */
        OFFICE,
        /** People without a name: experts, officials. */
        UNNAMED,
        /** A report or statement. */
        PAPER,
        BUSINESS
    }

    /** The same speaker, named by other words. */
    Speaker at(int otherFirst, int otherEnd) {
        return new Speaker(name, side, kind, otherFirst, otherEnd);
    }

    /** The same speaker, of that country or bloc. */
    public Speaker of(String otherSide) {
        return new Speaker(name, otherSide, kind, first, end);
    }
}
