package io.wirewatch.rule;

import io.wirewatch.config.CountryWords;
import io.wirewatch.config.World;
import io.wirewatch.rule.tell.NamesInWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the world's tables call countries and blocs in English. */
final class WorldNames implements NamesInWords {

    /** The codes that headlines say as they are. */
    private static final List<String> SAID_AS_CODES = List.of("US", "EU");

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();

    WorldNames(World world) {
        world.countries().forEach(country -> {
            names.put(country.code(), country.name());
            country.words().stream()
                    .limit(1)
                    .map(CountryWords::adjectives)
                    .forEach(words -> put(country.code(), words));
        });
        world.blocs().forEach(bloc -> put(bloc.code(), bloc.adjectives()));
        names.put("GB", "UK");
        SAID_AS_CODES.forEach(code -> {
            names.put(code, code);
            adjectives.put(code, code);
        });
        adjectives.put("GB", "UK");
    }

    private void put(String code, List<String> words) {
        if (!words.isEmpty()) {
            adjectives.put(code, words.get(0));
        }
    }

    @Override
    public String name(String code) {
        return names.getOrDefault(code, code);
    }

    @Override
    public String adjective(String code) {
        return adjectives.getOrDefault(code, name(code));
    }
}
