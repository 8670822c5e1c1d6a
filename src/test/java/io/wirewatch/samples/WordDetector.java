package io.wirewatch.samples;

import io.wirewatch.api.AnalysedText;
import io.wirewatch.api.Detector;
import io.wirewatch.api.Fact;
import io.wirewatch.api.Mention;
import io.wirewatch.api.Novelty;
import io.wirewatch.api.Part;
import io.wirewatch.api.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mentions each word after a marker, as in {@code tariff:CN}; equal words are one fact. */
public record WordDetector(String id, String version) implements Detector {

    /** A detector whose marker is its id, in version 1. */
    public WordDetector(String id) {
        this(id, "1");
    }

    @Override
    public String title() {
        return "Words after " + id;
    }

    @Override
    public List<Mention> detect(AnalysedText text) {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = Pattern.compile(id + ":(\\w+)").matcher(text.article().body());
        while (matcher.find()) {
            mentions.add(new Mention(
                    new Fact(Map.of("word", matcher.group(1))),
                    "announced",
                    Novelty.NEW,
                    Severity.MEDIUM,
                    0.75,
                    id + " of " + matcher.group(1),
                    matcher.group(1),
                    List.of(text.article().excerpt(Part.BODY, matcher.start(), matcher.end()))));
        }
        return mentions;
    }
}
