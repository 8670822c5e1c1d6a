package io.wirewatch.api;

import java.util.List;

/**
 * An article with what was found out about its text, the same for all detectors. Immutable to its readers and safe to
 * share between threads; lists are in the order of the text, the title before the body, and are worked out when first
 * asked for.
 */
public interface AnalysedText {

    /** The article itself. */
    Article article();

    /** Its sentences, page furniture left out. */
    List<Sentence> sentences();

    /** Its words, numbers and punctuation marks, sentence by sentence. */
    List<Token> tokens();

    /** Countries, blocs, persons, organisations and places. */
    List<Name> names();

    /** Dates, resolved. */
    List<DateMention> dates();

    /** Quoted words with their speakers. */
    List<Quote> quotes();
}
