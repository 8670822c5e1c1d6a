/**
 * What stands in the text of an article and is no part of it: advertisements, photo credits, page breaks, the frame of a
 * press release, link lists. In comes a body; out come the {@link io.wirewatch.text.furniture.Span stretches} that are
 * furniture. The words that mark it are data, in {@code config/text/furniture.yaml}. When in doubt a line is text: a
 * sentence that is lost does more harm than a caption that stays.
 */
@NullMarked
package io.wirewatch.text.furniture;

import org.jspecify.annotations.NullMarked;
