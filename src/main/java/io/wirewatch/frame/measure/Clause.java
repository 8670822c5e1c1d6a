package io.wirewatch.frame.measure;

import io.wirewatch.frame.Passage;

/**
 * One of several actions in a sentence, with the stretch of the sentence that is its own.
 *
 * @param trigger the action and its thing
 * @param words where its rates stand
 * @param when where its dates stand: its own words, or those that open the sentence where it has none
 */
record Clause(Trigger trigger, Passage words, Passage when) {}
