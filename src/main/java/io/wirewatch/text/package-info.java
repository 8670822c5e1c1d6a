/**
 * Article to analysed text: sentences, tokens, names, dates and quotations, each with its place. {@link
 * io.wirewatch.text.TextAnalyser} is the door; the packages below it do one step each.
 */
@NullMarked
package io.wirewatch.text;

import org.jspecify.annotations.NullMarked;
