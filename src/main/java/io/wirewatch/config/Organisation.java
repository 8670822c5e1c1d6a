package io.wirewatch.config;

import java.util.List;

/**
 * An organisation that speaks or acts in the news.
 *
 * @param name the usual English name
 * @param names other names, short forms and other languages
 * @param type what it is
 * @param country ISO code or bloc code; empty where each country has one, or where it belongs to none
 * @param doubtful words that often mean something else, as in {@link CountryWords}
 */
public record Organisation(String name, List<String> names, Type type, String country, List<String> doubtful) {

    /** Copies the names. */
    public Organisation {
        names = List.copyOf(names);
        doubtful = List.copyOf(doubtful);
    }

    /** Kinds of organisations. */
    public enum Type {
        GOVERNMENT,
        MINISTRY,
        PARTY,
        ARMY,
        PARLIAMENT,
        AGENCY,
        COURT,
        BLOC_ORGAN,
        NGO,
        MEDIA
    }
}
