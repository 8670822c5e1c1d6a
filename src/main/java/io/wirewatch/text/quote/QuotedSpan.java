package io.wirewatch.text.quote;

/**
 * Words between quotation marks, by their tokens.
 *
 * @param first token after the opening mark
 * @param end the closing mark's token, or the end of the paragraph where the quotation goes on in the next
 * @param open whether the quotation goes on in the next paragraph
 */
public record QuotedSpan(int first, int end, boolean open) {}
