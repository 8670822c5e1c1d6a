package io.wirewatch.text.name;

import io.wirewatch.config.Leader;
import io.wirewatch.config.World;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The country of those who bear a family name, where all whom the world knows by it are of one. Immutable. */
final class Surnames {

    private final Map<String, String> countries;

    /**
     * The surnames of a world.
     *
     * @param common family names of so many that they tell no country
     * @param familyFirst countries whose names begin with the family
     */
    Surnames(World world, Collection<String> common, Collection<String> familyFirst) {
        Map<String, String> all = new HashMap<>();
        world.people()
                .forEach(person ->
                        learn(all, family(person.name(), familyFirst.contains(person.country())), person.country()));
        for (Leader leader : world.leaders()) {
            learn(all, leader.family(), leader.country());
        }
        common.forEach(all::remove);
        this.countries = Map.copyOf(all);
    }

    private static void learn(Map<String, String> all, String family, String country) {
        all.merge(family.toLowerCase(Locale.ROOT), country, (one, other) -> one.equals(other) ? one : "");
    }

    private static String family(String name, boolean first) {
        List<String> words = List.of(name.split(" ", -1));
        return first ? words.get(0) : words.get(words.size() - 1);
    }

    /** Empty where nobody is known by it, or people of several countries are. */
    String country(String family) {
        return countries.getOrDefault(family, "");
    }
}
