package io.wirewatch.api;

/**
 * A name that an article uses.
 *
 * @param in the part it lies in
 * @param start first UTF-16 code unit
 * @param end code unit after the last
 * @param type {@code country}, {@code bloc}, {@code person}, {@code organisation} or {@code place}
 * @param value the name's standard form: an ISO 3166-1 alpha-2 code, a bloc's name, a person's full name, a place
 * @param country ISO 3166-1 alpha-2 code of the country it belongs to, or a bloc; empty where not known
 */
public record Name(Part in, int start, int end, String type, String value, String country) {}
