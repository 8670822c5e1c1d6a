package io.wirewatch.api;

/**
 * A date or time that an article names, resolved against its publication.
 *
 * @param in the part it lies in
 * @param start first UTF-16 code unit
 * @param end code unit after the last
 * @param value ISO 8601 at the text's own precision: {@code 2025-10-30}, {@code 2025-10}, {@code 2025}, also
 *     {@code 2026-W20}, {@code 2026-Q2}, {@code 2026-H1}, {@code 198}, {@code PRESENT_REF}, {@code PAST_REF},
 *     {@code FUTURE_REF}
 */
public record DateMention(Part in, int start, int end, String value) {}
