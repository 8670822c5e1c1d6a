/**
 * The frame {@code statement}: who says or holds what about a matter. In come a text and the words of a detector file
 * (the matter, verbs of saying and judging, words for each stance), out comes one match for each speaker, with the
 * stance that comes first in the file's order and all the sentences that show it.
 */
@NullMarked
package io.wirewatch.frame.statement;

import org.jspecify.annotations.NullMarked;
