/**
 * What was found wrong, for other programs: in come diagnostics and the outcome of tests, out come JSON, SARIF (which code
 * hosts show beside the line) and JUnit's XML (which build servers show as tests).
 */
@NullMarked
package io.wirewatch.rule.report;

import org.jspecify.annotations.NullMarked;
