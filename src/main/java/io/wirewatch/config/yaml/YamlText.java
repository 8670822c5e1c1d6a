package io.wirewatch.config.yaml;

/**
 * A word, number or text, as it is written; what it means its reader decides.
 *
 * @param place where it begins
 * @param text without its quotation marks; empty where nothing is written
 */
public record YamlText(Place place, String text) implements YamlNode {

    @Override
    public String kind() {
        return text.isEmpty() ? "nothing" : "a text";
    }
}
