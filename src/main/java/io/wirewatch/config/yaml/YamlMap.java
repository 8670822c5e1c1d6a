package io.wirewatch.config.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keys with their values.
 *
 * @param place where it begins
 * @param entries by key, in the order of the file
 */
public record YamlMap(Place place, Map<String, Entry> entries) implements YamlNode {

    /**
     * A key and its value.
     *
     * @param key where the key stands
     * @param value what follows it
     */
    public record Entry(Place key, YamlNode value) {}

    /** Copies the entries and keeps their order. */
    public YamlMap {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The keys, in the order of the file. */
    public Set<String> keys() {
        return entries.keySet();
    }

    /** What a key has, where it is there. */
    public Optional<YamlNode> get(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** Where a key stands, or the place of the whole. */
    public Place placeOf(String key) {
        Entry entry = entries.get(key);
        return entry == null ? place : entry.key();
    }

    @Override
    public String kind() {
        return "keys with values";
    }
}
