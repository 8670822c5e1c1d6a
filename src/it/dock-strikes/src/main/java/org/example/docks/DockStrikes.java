package org.example.docks;

import io.wirewatch.api.AnalysedText;
import io.wirewatch.api.Detector;
import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Fact;
import io.wirewatch.api.Mention;
import io.wirewatch.api.Name;
import io.wirewatch.api.Novelty;
import io.wirewatch.api.Sentence;
import io.wirewatch.api.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds sentences that tell of a strike of dockers, with the country that is named first in them. */
public final class DockStrikes implements Detector {

    @Override
    public String id() {
        return "dock-strikes";
    }

    @Override
    public String version() {
        return "4";
    }

    @Override
    public String title() {
        return "Strikes in harbours";
    }

    @Override
    public List<Mention> detect(AnalysedText text) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            boolean docks = has(text, sentence, "dockers") || has(text, sentence, "docks");
            if (docks && (has(text, sentence, "strike") || has(text, sentence, "strikes"))) {
                mentions.add(mention(text, sentence));
            }
        }
        return mentions;
    }

    private static boolean has(AnalysedText text, Sentence sentence, String word) {
        return text.tokens().subList(sentence.firstToken(), sentence.lastToken()).stream()
                .anyMatch(token -> token.folded().equals(word));
    }

    private static Mention mention(AnalysedText text, Sentence sentence) {
        Excerpt words = text.article().excerpt(sentence.in(), sentence.start(), sentence.end());
        Map<String, Object> fact = new LinkedHashMap<>();
        text.names().stream()
                .filter(name -> name.in() == sentence.in()
                        && name.start() >= sentence.start()
                        && name.end() <= sentence.end()
                        && !name.country().isEmpty())
                .map(Name::country)
                .findFirst()
                .ifPresent(country -> fact.put("country", country));
        String key = "strike " + fact.getOrDefault("country", "");
        return new Mention(new Fact(fact), "", Novelty.NEW, Severity.LOW, 0.6, "Dockers strike", key, List.of(words));
    }
}
