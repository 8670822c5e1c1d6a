package io.wirewatch.api;

import java.util.List;

/**
 * Finds one kind of fact in articles.
 *
 * <p>Promises to an author: {@link #detect} is called from several threads at once, for each article once a run; the
 * text and everything in it never changes; what is thrown is counted and reported, and the other detectors go on.
 * Promises asked: no state from one article to the next, no reading of clock, network or files, the same mentions for
 * the same article on every machine. Time: a detector that takes longer than its budget for an article is cut off and,
 * when it happens again, switched off.
 */
public interface Detector {

    /** Name of the detector and last part of its alert topic: small letters, digits and {@code -}. */
    String id();

    /** Version that its alerts carry; changes when the same article may give other alerts. */
    String version();

    /** A line for people: what it finds. */
    String title();

    /**
     * The facts that an article states.
     *
     * @return an empty list where there are none, never {@code null}
     */
    List<Mention> detect(AnalysedText text);
}
