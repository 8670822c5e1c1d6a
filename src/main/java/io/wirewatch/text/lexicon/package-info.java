/**
 * Lists of words to places in a text: terms as people write them ({@code ~impose}, {@code export control*}) come in and
 * are spelled out into phrases of word numbers; one walk over the tokens of an article then finds every phrase of every
 * list.
 */
@NullMarked
package io.wirewatch.text.lexicon;

import org.jspecify.annotations.NullMarked;
