package io.wirewatch.frame.statement;

import io.wirewatch.frame.FrameWords;

/** Nouns that tell of what somebody says, and words beside them, as numbers of lists. Immutable. */
final class NounWords {

    /** What somebody gives out: statement, letter. */
    final int papers;
    /** What stands before a noun of a statement that tells no words: military threat. */
    final int dangers;
    /** Nouns of statements with what they threaten, which tell no words either: threat to the region. */
    final int dangersTo;
    /** Nouns of words that somebody said, where "that" or a quotation follows: remarks, comments. */
    final int told;
    /** Nouns of standing positions, where "that" follows: stance, claim. */
    final int stated;
    /** Many without a name, who say nothing in a relative clause: the countries that recognise it. */
    final int crowd;
    /** What forces do: they say no more than where ships and aircraft are. */
    final int forces;
    /** What forces do that others judge: drills, missile tests. */
    final int drills;
    /** Verbs that go with nouns of statements: issue, voice. */
    final int gives;

    NounWords(FrameWords words) {
        papers = words.list("papers");
        dangers = words.list("nouns.not");
        dangersTo = words.list("nouns.danger");
        told = words.list("nouns.told");
        stated = words.list("nouns.stated");
        crowd = words.list("crowd");
        forces = words.list("forces");
        gives = words.list("gives");
        drills = words.list("drills");
    }
}
