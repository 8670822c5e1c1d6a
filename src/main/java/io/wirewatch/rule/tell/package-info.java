/**
 * A match put into words for people: in come the slots that a match has filled, out comes a
 * {@link io.wirewatch.api.Mention} with its headline, severity, confidence and key, all as the detector file says.
 */
@NullMarked
package io.wirewatch.rule.tell;

import org.jspecify.annotations.NullMarked;
