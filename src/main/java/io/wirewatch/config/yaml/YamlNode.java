package io.wirewatch.config.yaml;

/** A piece of a YAML file with its place. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlText {

    /** Where it begins. */
    Place place();

    /** What it is, for messages: "a list". */
    String kind();
}
