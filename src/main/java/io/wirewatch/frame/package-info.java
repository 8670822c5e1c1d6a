/**
 * What a sentence says, as frames with named slots: in comes an analysed text and the word lists of a detector file, out
 * comes each match with its slots filled. A frame is a way of saying things that many detectors share: a measure
 * somebody takes on something ({@code measure}), a position somebody holds ({@code statement}), people who meet
 * ({@code meeting}). Which words make the frame is said in the file, never here.
 */
@NullMarked
package io.wirewatch.frame;

import org.jspecify.annotations.NullMarked;
