package io.wirewatch.config;

import java.util.List;

/**
 * Somebody who speaks in the news without leading a country: a minister, a spokesperson, a lawmaker, a general.
 *
 * @param name the full name as English newspapers write it
 * @param names other spellings, orders and scripts
 * @param country ISO code or bloc code of those whom the person speaks for
 */
public record Person(String name, List<String> names, String country) {

    /** Copies the names. */
    public Person {
        names = List.copyOf(names);
    }
}
