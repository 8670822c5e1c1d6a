/**
 * Files that people write, read into checked records.
 *
 * <p>In goes a folder of tables ({@code config/world/*.csv}: countries, leaders with their terms of office, blocs,
 * organisations, gatherings, places and title words, each in the spelling of several languages). Out comes one
 * {@link io.wirewatch.config.World}, which never changes after it is loaded and may be shared by all threads.
 *
 * <p>A wrong line stops the start: {@link io.wirewatch.config.ConfigException} carries every
 * {@link io.wirewatch.config.Problem} of all files at once, each with its file, its line and the way out.
 */
@NullMarked
package io.wirewatch.config;

import org.jspecify.annotations.NullMarked;
