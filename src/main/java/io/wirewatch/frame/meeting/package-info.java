/**
 * The frame {@code meeting}: in comes an analysed text, out comes each meeting, call, visit or gathering of leaders that
 * it tells of, with who takes part, where and when. A sentence without a word for meeting costs one look; in the others
 * {@link io.wirewatch.frame.meeting.CastReader} says who stands where, the finders tie them to the word, and {@link
 * io.wirewatch.frame.meeting.Merger} makes one of all mentions of one meeting.
 */
@NullMarked
package io.wirewatch.frame.meeting;

import org.jspecify.annotations.NullMarked;
