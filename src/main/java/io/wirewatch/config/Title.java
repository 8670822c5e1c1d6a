package io.wirewatch.config;

/**
 * A word for an office or a calling, and what it makes of the person it stands with.
 *
 * @param language ISO 639-1 code, with a script where it matters ({@code zh-Hant})
 * @param word the title as that language writes it, small letters where the language has them
 * @param role what the bearer is
 * @param country code of the only country or bloc that has such an office; empty where several have
 */
public record Title(String language, String word, Role role, String country) {

    /** What the bearer of a title is. */
    public enum Role {
        /** A head of state or government, or of a union of countries. */
        LEADER,
        MINISTER,
        OFFICIAL,
        SPOKESPERSON,
        LAWMAKER,
        MILITARY,
        EXPERT,
        BUSINESS,
        ENVOY,
        /** Makes a deputy of the title that follows: vice president. */
        VICE,
        /** Says that the office is no longer, or not yet, held: former, ex-, -elect. */
        FORMER_MARKER
    }
}
