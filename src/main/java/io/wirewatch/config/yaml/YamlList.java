package io.wirewatch.config.yaml;

import java.util.List;

/**
 * A list.
 *
 * @param place where it begins
 * @param items in order
 */
public record YamlList(Place place, List<YamlNode> items) implements YamlNode {

    /** Copies the items. */
    public YamlList {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
