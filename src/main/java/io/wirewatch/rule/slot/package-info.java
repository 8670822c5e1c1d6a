/**
 * Named slots of a detector, filled from the sentence in which its trigger stands: in come a trigger's place and what the
 * file says about each slot, out come values with the words they were read from. A country's part, as the one who acts or
 * the one acted on, is found in the sentence, so that passive, reversed and headline order need nothing from the author.
 */
@NullMarked
package io.wirewatch.rule.slot;

import org.jspecify.annotations.NullMarked;
