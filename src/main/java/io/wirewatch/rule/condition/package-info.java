/**
 * Conditions on words: in comes what a detector file says under {@code trigger}, out come the stretches of a sentence for
 * which it holds. Words, patterns, any and all of them, in order or not, near each other or not.
 */
@NullMarked
package io.wirewatch.rule.condition;

import org.jspecify.annotations.NullMarked;
