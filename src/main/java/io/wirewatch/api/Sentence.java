package io.wirewatch.api;

/**
 * A sentence of an article. A page break or an advertisement that splits a sentence in two lies within it and is no
 * word of it.
 *
 * @param in the part it lies in
 * @param start first UTF-16 code unit
 * @param end code unit after the last
 * @param firstToken index of its first token in {@link AnalysedText#tokens()}
 * @param lastToken index after its last token
 * @param paragraph number of its paragraph, counted over title and body from 0
 */
public record Sentence(Part in, int start, int end, int firstToken, int lastToken, int paragraph) {}
