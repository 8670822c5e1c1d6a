package io.wirewatch.config;

import java.util.List;

/**
 * A place of the news.
 *
 * @param name the usual English name
 * @param names other names and other languages
 * @param country ISO code; empty where it lies in none or in several
 * @param type what it is
 * @param doubtful words that often mean something else, as in {@link CountryWords}
 */
public record Place(String name, List<String> names, String country, Type type, List<String> doubtful) {

    /** Copies the names. */
    public Place {
        names = List.copyOf(names);
        doubtful = List.copyOf(doubtful);
    }

    /** Kinds of places. */
    public enum Type {
        CITY,
        /** A state, province, island or disputed land inside or between countries. */
        REGION,
        /** A building, palace, estate or resort where leaders meet. */
        VENUE,
        CONTINENT,
        OCEAN
    }
}
