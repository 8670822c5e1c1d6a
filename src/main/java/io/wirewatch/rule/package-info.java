/**
 * Detectors that people write in YAML: in comes a folder of files ({@code config/detectors/*.yaml}, with word lists shared
 * by all of them in {@code config/lists/*.yaml}), out comes a {@link io.wirewatch.rule.RuleBook} of detectors, ready to
 * read texts, and a diagnostic with file, line and column for everything that is wrong.
 *
 * <p>A file that cannot be used, or whose own examples do not come out as it says, is left out; all others are used.
 */
@NullMarked
package io.wirewatch.rule;

import org.jspecify.annotations.NullMarked;
