package io.wirewatch.frame.measure;

import io.wirewatch.frame.Frame;
import io.wirewatch.frame.FrameMaker;
import io.wirewatch.frame.FrameWords;
import io.wirewatch.text.TextAnalyser;

/** Makes {@code frame: measure}. */
public final class MeasureMaker implements FrameMaker {

    @Override
    public String name() {
        return "measure";
    }

    @Override
    public Frame make(FrameWords words, TextAnalyser analyser) {
        if (!words.lists().containsKey("noun")) {
            throw new IllegalArgumentException(
                    "a measure needs the list \"noun\": words for the thing that is done to");
        }
        return new MeasureFrame(words, analyser);
    }
}
