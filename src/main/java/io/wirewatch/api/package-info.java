/**
 * What the author of a detector sees: an {@link io.wirewatch.api.Article} comes in, analysed once for all detectors as
 * {@link io.wirewatch.api.AnalysedText}; a {@link io.wirewatch.api.Detector} returns each
 * {@link io.wirewatch.api.Mention} it finds, with its {@link io.wirewatch.api.Fact} and the exact words as
 * {@link io.wirewatch.api.Excerpt}s. A jar offers detectors through a {@link io.wirewatch.api.DetectorProvider} that
 * {@link java.util.ServiceLoader} finds.
 *
 * <p>This package knows the JDK and nothing else, so that an upgrade of Wirewatch's libraries breaks no plugin. No
 * method takes or returns {@code null}: what is absent is an empty string, an empty list or an empty map.
 *
 * <p>Offsets are UTF-16 code units into the article's title or body, as {@link io.wirewatch.api.Part} says, end
 * exclusive, as {@link String#substring(int, int)} takes them.
 */
package io.wirewatch.api;
