package io.wirewatch.text.token;

/**
 * A stretch of a text that is no text of the article.
 *
 * @param start first UTF-16 code unit
 * @param end code unit after the last
 * @param bridged whether a sentence goes on across it, as across a page break
 */
public record Span(int start, int end, boolean bridged) {}
