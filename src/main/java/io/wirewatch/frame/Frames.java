package io.wirewatch.frame;

import io.wirewatch.text.TextAnalyser;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The frames that detector files may name. */
public final class Frames {

    private static final Map<String, FrameMaker> MAKERS = makers();

    private Frames() {}

    private static Map<String, FrameMaker> makers() {
        Map<String, FrameMaker> makers = new TreeMap<>();
        for (FrameMaker maker : ServiceLoader.load(FrameMaker.class, Frames.class.getClassLoader())) {
            makers.put(maker.name(), maker);
        }
        return makers;
    }

    /**
     * A frame by its name.
     *
     * @throws IllegalArgumentException where there is none of that name, or the words do not suit it
     */
    public static Frame make(String name, FrameWords words, TextAnalyser analyser) {
        FrameMaker maker = MAKERS.get(name);
        if (maker == null) {
            throw new IllegalArgumentException("there is no frame \"" + name + "\"; there are " + MAKERS.keySet());
        }
        return maker.make(words, analyser);
    }
}
