/**
 * The tagger of time expressions. In go the tokens of an article; out come the dates and times it names, each with its
 * place in the text and its value resolved against the article's publication.
 *
 * <p>A language is a file under {@code config/dates}: its words by what they mean ({@code month}, {@code unit},
 * {@code which} …) and patterns over them, also of what only looks like a date ({@code no-date}). All patterns of a language become one automaton that reads a text once,
 * whatever their number; the values are worked out only where one of them was found.
 */
@NullMarked
package io.wirewatch.text.date;

import org.jspecify.annotations.NullMarked;
