package io.wirewatch.frame.statement;

import io.wirewatch.frame.FrameWords;

/** Words by which a sentence in the passive names who does what it says, as numbers of lists. Immutable. */
final class PassiveWords {

    /** Forms of to be. */
    final int be;

    final int by;
    /** What names whoever does it where the forms of verbs are not known. */
    final int agents;
    /** Before a participle that closes its clause, in German: China hat … gewarnt. */
    final int perfect;
    /** When or how it is done, between the verb and "by". */
    final int when;
    /** Verbs of asking: who asks says nothing. */
    final int asks;

    PassiveWords(FrameWords words) {
        be = words.list("be");
        by = words.list("by");
        agents = words.list("agents");
        perfect = words.list("perfect");
        when = words.list("passiveWhen");
        asks = words.list("questions");
    }
}
