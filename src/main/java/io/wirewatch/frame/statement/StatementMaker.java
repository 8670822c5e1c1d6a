package io.wirewatch.frame.statement;

import io.wirewatch.frame.Frame;
import io.wirewatch.frame.FrameMaker;
import io.wirewatch.frame.FrameWords;
import io.wirewatch.text.TextAnalyser;
import java.util.List;

/** Makes {@code frame: statement}. */
public final class StatementMaker implements FrameMaker {

    @Override
    public String name() {
        return "statement";
    }

    @Override
    public Frame make(FrameWords words, TextAnalyser analyser) {
        for (String list : List.of("subject", "says")) {
            if (!words.lists().containsKey(list)) {
                throw new IllegalArgumentException("a statement needs the list \"" + list
                        + "\": \"subject\" names what is spoken about, \"says\" has verbs of saying");
            }
        }
        return new StatementFrame(new StatementWords(words), analyser);
    }
}
