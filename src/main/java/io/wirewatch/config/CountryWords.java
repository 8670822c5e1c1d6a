package io.wirewatch.config;

import java.util.List;

/**
 * What one language calls a country and its people.
 *
 * @param language ISO 639-1 code, with a script where it matters ({@code zh-Hant})
 * @param names the country's names, the usual one first
 * @param adjectives words for what belongs to it, with all their endings
 * @param people words for its people
 * @param capitals its capital, or capitals
 * @param metonyms places and buildings that stand for its government
 * @param doubtful those of the words above that often mean something else: they count only as written here, letter for
 *     letter, and where the text around them agrees
 */
public record CountryWords(
        String language,
        List<String> names,
        List<String> adjectives,
        List<String> people,
        List<String> capitals,
        List<String> metonyms,
        List<String> doubtful) {

    /** Copies the words. */
    public CountryWords {
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
        people = List.copyOf(people);
        capitals = List.copyOf(capitals);
        metonyms = List.copyOf(metonyms);
        doubtful = List.copyOf(doubtful);
    }
}
