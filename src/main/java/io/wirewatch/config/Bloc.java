package io.wirewatch.config;

import java.util.List;

/**
 * A union or club of countries.
 *
 * @param code as facts name it: {@code EU}, {@code ASEAN}, {@code G7}
 * @param names all its names, the usual English one first
 * @param adjectives words for what belongs to it
 * @param metonyms places that stand for it, such as Brussels
 * @param members ISO codes of its members today
 * @param doubtful words that often mean something else, as in {@link CountryWords}
 */
public record Bloc(
        String code,
        List<String> names,
        List<String> adjectives,
        List<String> metonyms,
        List<String> members,
        List<String> doubtful) {

    /** Copies the words; a bloc has at least one name. */
    public Bloc {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("bloc " + code + " has no names; add at least one");
        }
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
        metonyms = List.copyOf(metonyms);
        members = List.copyOf(members);
        doubtful = List.copyOf(doubtful);
    }
}
