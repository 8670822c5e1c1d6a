/**
 * A measure that somebody takes on something: in come the words for the thing (tariffs) and for what is done to it
 * (impose, raise, cut), out come who does it to whom, at what rate, from when, and how far it is. Active and passive,
 * nouns of action, headlines and lists are one to the author of the words.
 */
@NullMarked
package io.wirewatch.frame.measure;

import org.jspecify.annotations.NullMarked;
