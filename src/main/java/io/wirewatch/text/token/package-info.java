/**
 * Text to tokens: in comes the title or body of an article and the spans that are no text of it, out come words, numbers
 * and punctuation marks as numbers in arrays, cut into sentences. One pass over the characters; all later matching
 * compares ints.
 */
@NullMarked
package io.wirewatch.text.token;

import org.jspecify.annotations.NullMarked;
