/**
 * Who says what: in come tokens and names, out come the spans between quotation marks and their speakers, and for any
 * verb of a sentence the person, office or country that is its subject ({@link io.wirewatch.text.quote.Speakers}).
 * Pronouns and short forms ("the ministry") are followed back to the name they stand for.
 */
@NullMarked
package io.wirewatch.text.quote;

import org.jspecify.annotations.NullMarked;
