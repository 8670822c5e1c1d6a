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

    Speaker withSide(String other) {
        return new Speaker(name, other, kind, first, end);
    }
}
