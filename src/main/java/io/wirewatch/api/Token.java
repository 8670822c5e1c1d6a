package io.wirewatch.api;

/**
 * A word, number or punctuation mark.
 *
 * @param in the part it lies in
 * @param start first UTF-16 code unit
 * @param end code unit after the last
 * @param folded the token as it is matched: small letters, no accents, plain apostrophes, Latin look-alikes made Latin
 */
public record Token(Part in, int start, int end, String folded) {}
