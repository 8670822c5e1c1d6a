package io.wirewatch.frame.statement;

import io.wirewatch.frame.FrameWords;
import java.util.Map;

/** The lists that tell whose voice a text is in, by their numbers in the lexicon. */
final class VoiceWords {

    /** I, we. */
    final int firstPerson;
    /** Calls a text an editorial. */
    final int editorial;
    /** Papers that several sign. */
    final int joint;
    /** What a headline calls a text of questions and answers. */
    final int briefings;
    /** Nouns for several who have spoken together: ministers. */
    final int together;
    /** Says in a headline whose words a text is: statement by. */
    final int authored;
    /** Begin a label of a transcript: Mr, Ms. */
    final int addresses;
    /** Label a question. */
    final int asks;
    /** Offices of a state and those who speak for it. */
    final int state;
    /** Offices of the subject's own where the text is on it and tells no other country. */
    final int ours;
    /** Begin a sentence that tells who said the one before: dies sagte, lo ha detto. */
    final int saidSo;
    /** The same where the sentence before is a quotation. */
    final int thus;
    /** End what names who said the sentence before: made these remarks. */
    final int madeSo;
    /** By the name of a ministry or office of any country the words that tell it from others. */
    final Map<String, Integer> departments;
    /** Yes. */
    final int affirms;

    VoiceWords(FrameWords words) {
        firstPerson = words.list("firstPerson");
        editorial = words.list("editorial");
        joint = words.list("joint");
        briefings = words.list("asks.title");
        together = words.list("joint.many");
        addresses = words.list("addresses");
        state = words.list("state");
        ours = words.list("state.own");
        asks = words.list("asks");
        affirms = words.list("affirms");
        saidSo = words.list("said.so");
        thus = words.list("said.thus");
        madeSo = words.list("made.so");
        authored = words.list("authored");
        departments = words.numbers("department.");
    }
}
