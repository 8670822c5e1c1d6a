package io.wirewatch.frame.statement;

/**
 * A word that says that somebody says or holds something.
 *
 * @param kind what kind of word
 * @param first its first token
 * @param end token after its last
 */
record Cue(Kind kind, int first, int end) {

    /** Kinds of cues, the surest of those that may stand at one token first. */
    enum Kind {
        /** Takes a position itself: condemn. */
        JUDGES,
        /** A standing position: claims, regards. */
        HOLDS,
        /** Says something: tell. */
        SAYS,
        /** warning, threat. */
        NOUN,
        /** according to. */
        ACCORDING,
        /** "Expert:" before the words, or the words' own voice. */
        LABEL
    }
}
