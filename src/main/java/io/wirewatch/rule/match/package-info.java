/**
 * All rules of all files as one automaton over tokens: in come the terms of the rules and a text, out come, by one pass
 * over the text, the few sentences in which a rule may hold. What it costs depends on how many terms stand in the text,
 * not on how many rules there are.
 */
@NullMarked
package io.wirewatch.rule.match;

import org.jspecify.annotations.NullMarked;
