/**
 * What detectors would have said over history: in come articles and one or two sets of detectors, out comes a
 * {@link io.wirewatch.backtest.Report} of the alerts by month and, against the other set, of those that are added, lost or
 * told differently. The same articles and detectors give the same report, byte for byte, whatever the number of threads.
 */
@NullMarked
package io.wirewatch.backtest;

import org.jspecify.annotations.NullMarked;
