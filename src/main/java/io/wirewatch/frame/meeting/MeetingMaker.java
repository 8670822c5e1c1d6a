package io.wirewatch.frame.meeting;

import io.wirewatch.frame.Frame;
import io.wirewatch.frame.FrameMaker;
import io.wirewatch.frame.FrameWords;
import io.wirewatch.text.TextAnalyser;

/** Makes {@code frame: meeting}. */
public final class MeetingMaker implements FrameMaker {

    @Override
    public String name() {
        return "meeting";
    }

    @Override
    public Frame make(FrameWords words, TextAnalyser analyser) {
        if (!words.lists().containsKey("meet") && !words.lists().containsKey("meeting")) {
            throw new IllegalArgumentException(
                    "a meeting needs the list \"meet\" or \"meeting\": verbs or nouns for coming together");
        }
        return new MeetingFrame(words, analyser);
    }
}
