/**
 * Dates that people wrote. In comes text; out comes a point in time with the place where it was read, or nothing: no
 * date is guessed. {@link io.wirewatch.article.date.WrittenDate} reads one date in any of the usual ways of writing it;
 * {@link io.wirewatch.article.date.TextDate} is the chain of rules that says which of a text's dates is the one of its
 * publication.
 */
@NullMarked
package io.wirewatch.article.date;

import org.jspecify.annotations.NullMarked;
