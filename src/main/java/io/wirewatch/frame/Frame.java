package io.wirewatch.frame;

import io.wirewatch.text.Analysis;
import java.util.List;

/** Finds one way of saying things in texts. Immutable and safe to share between threads. */
@FunctionalInterface
public interface Frame {

    /** Every match in a text, in the order of the text. */
    List<FrameMatch> find(Analysis text);
}
