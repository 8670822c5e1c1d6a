/**
 * YAML files that people write, as trees that remember where each word stands: in comes the text of a file, out come a
 * {@link io.wirewatch.config.yaml.YamlMap} and, in {@link io.wirewatch.config.yaml.Diagnostics}, everything that is wrong
 * with it, each with file, line and column. Anchors, aliases, tags and keys said twice are refused, so that a file means
 * what it shows.
 */
@NullMarked
package io.wirewatch.config.yaml;

import org.jspecify.annotations.NullMarked;
