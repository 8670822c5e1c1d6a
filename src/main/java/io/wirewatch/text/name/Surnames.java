package io.wirewatch.text.name;

import io.wirewatch.config.Leader;
import io.wirewatch.config.World;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The country of those who bear a family name, where all whom the world knows by it are of one. Immutable. */
final class Surnames {

    /** Whose names begin with the family. */
    private static final Set<String> FAMILY_FIRST = Set.of("CN", "TW", "KR", "KP", "VN");

    private final Map<String, String> countries;

    Surnames(World world, Collection<String> common) {
        Map<String, String> all = new HashMap<>();
        world.people().forEach(person -> learn(all, family(person.name(), person.country()), person.country()));
        for (Leader leader : world.leaders()) {
            learn(all, leader.family(), leader.country());
        }
        common.forEach(all::remove);
        this.countries = Map.copyOf(all);
    }

    private static void learn(Map<String, String> all, String family, String country) {
        all.merge(family.toLowerCase(Locale.ROOT), country, (one, other) -> one.equals(other) ? one : "");
    }

    private static String family(String name, String country) {
        List<String> words = List.of(name.split(" ", -1));
        return FAMILY_FIRST.contains(country) ? words.get(0) : words.get(words.size() - 1);
    }

    /** Empty where nobody is known by it, or people of several countries are. */
    String country(String family) {
        return countries.getOrDefault(family, "");
    }
}
