/**
 * How right the alerts are: in come alerts and what readers labelled in the same articles, out come precision, recall and
 * F1 by detector, the share of right values by field, and whether confidence means what it says.
 */
@NullMarked
package io.wirewatch.evaluate;

import org.jspecify.annotations.NullMarked;
