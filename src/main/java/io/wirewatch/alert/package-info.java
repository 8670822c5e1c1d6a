/**
 * Mentions of an article come in, {@link io.wirewatch.alert.Alert}s go out: mentions of one fact made one, with an id
 * that is the same on every run and every machine, and as JSON.
 */
@NullMarked
package io.wirewatch.alert;

import org.jspecify.annotations.NullMarked;
