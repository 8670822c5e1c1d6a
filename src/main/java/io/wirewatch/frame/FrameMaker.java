package io.wirewatch.frame;

import io.wirewatch.text.TextAnalyser;

/** Makes one kind of frame out of a detector's words. Found by {@link java.util.ServiceLoader}. */
public interface FrameMaker {

    /** The name that detector files use: {@code measure}. */
    String name();

    /**
     * A frame with these words.
     *
     * @throws IllegalArgumentException where a list or setting that the frame needs is missing
     */
    Frame make(FrameWords words, TextAnalyser analyser);
}
