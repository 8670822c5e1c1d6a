package io.wirewatch.api;

/**
 * Words between quotation marks.
 *
 * @param in the part it lies in
 * @param start first UTF-16 code unit after the opening mark
 * @param end code unit of the closing mark
 * @param speaker who says them, as the text names the speaker; empty where not known
 */
public record Quote(Part in, int start, int end, String speaker) {}
