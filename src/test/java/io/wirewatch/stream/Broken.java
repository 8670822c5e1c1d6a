package io.wirewatch.stream;

import io.wirewatch.api.AnalysedText;
import io.wirewatch.api.Detector;
import io.wirewatch.api.Mention;
import java.util.List;

/** A detector that always throws what Kafka Streams would not survive. */
record Broken() implements Detector {

    @Override
    public String id() {
        return "broken";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String title() {
        return "Throws";
    }

    @Override
    public List<Mention> detect(AnalysedText text) {
        throw new ClassCastException("always");
    }
}
