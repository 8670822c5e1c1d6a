/**
 * An {@link io.wirewatch.api.AnalysedText} comes in, every detector reads it, and a
 * {@link io.wirewatch.detect.Detection} goes out: what was found and which detectors failed. One that fails, again and
 * again even, costs the others nothing.
 */
@NullMarked
package io.wirewatch.detect;

import org.jspecify.annotations.NullMarked;
