/** Articles and detectors that tests share. */
@NullMarked
package io.wirewatch.samples;

import org.jspecify.annotations.NullMarked;
