package io.wirewatch.frame.measure;

import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Novelty;
import io.wirewatch.frame.Frame;
import io.wirewatch.frame.FrameMatch;
import io.wirewatch.frame.FrameWords;
import io.wirewatch.frame.Modality;
import io.wirewatch.frame.Passage;
import io.wirewatch.text.Analysis;
import io.wirewatch.text.TextAnalyser;
import io.wirewatch.text.lexicon.Hits;
import io.wirewatch.text.lexicon.Lexicon;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds measures: an action on a thing, who does it to whom, the rates and how far it is. */
final class MeasureFrame implements Frame {

    private final Lexicon lexicon;
    private final MeasureWords words;
    private final TriggerFinder triggers;
    private final RoleFinder roles;
    private final Modality modality;

    MeasureFrame(FrameWords words, TextAnalyser analyser) {
        this.lexicon = words.lexicon();
        this.words = new MeasureWords(words);
        this.triggers = new TriggerFinder(this.words, analyser.forms());
        this.roles = new RoleFinder(this.words);
        this.modality = new Modality(words, analyser.forms());
    }

    @Override
    public List<FrameMatch> find(Analysis text) {
        Hits hits = text.memo(lexicon, () -> lexicon.find(text.raw()));
        Tokens tokens = text.raw();
        if (isOffTopic(tokens, hits)) {
            return List.of();
        }
        List<FrameMatch> found = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            Passage passage = new Passage(text, hits, tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence));
            for (Trigger trigger : triggers.find(passage)) {
                addMatches(passage, trigger, found);
            }
        }
        return found;
    }

    private boolean isOffTopic(Tokens tokens, Hits hits) {
        int off = 0;
        for (int token = 0; token < tokens.size(); token++) {
            off += hits.at(token, words.offTopic) ? 1 : 0;
        }
        return off > 2 && !hits.any(words.nounSure, 0, tokens.size());
    }

    private void addMatches(Passage passage, Trigger trigger, List<FrameMatch> found) {
        List<String> targets = roles.targets(passage, trigger);
        List<String> imposers = roles.imposers(passage, trigger, targets);
        if (imposers.size() == 2) {
            found.add(match(passage, trigger, imposers.get(0), imposers.get(1)));
            found.add(match(passage, trigger, imposers.get(1), imposers.get(0)));
            return;
        }
        String imposer = imposers.isEmpty() ? "" : imposers.get(0);
        for (String target : targets.isEmpty() ? List.of("") : targets) {
            found.add(match(passage, trigger, imposer, target));
        }
    }

    private FrameMatch match(Passage passage, Trigger trigger, String imposer, String target) {
        Map<String, Object> facts = new LinkedHashMap<>();
        RateFinder.Rates rates = RateFinder.find(passage, trigger);
        String status = status(passage, trigger);
        facts.put("action", trigger.action());
        put(facts, "imposer", imposer);
        put(facts, "target", target);
        rates.from().ifPresent(rate -> facts.put("rateFrom", rate));
        rates.to().ifPresent(rate -> facts.put("rateTo", rate));
        Excerpt evidence = passage.text().excerpt(passage.from(), passage.to());
        Novelty novelty = status.equals("in-force") && !passage.has(words.now) ? Novelty.BACKGROUND : Novelty.NEW;
        return new FrameMatch(facts, status, novelty, 0.8, List.of(evidence));
    }

    private static void put(Map<String, Object> facts, String slot, String value) {
        if (!value.isEmpty()) {
            facts.put(slot, value);
        }
    }

    private String status(Passage passage, Trigger trigger) {
        String status = modality.status(passage, trigger.first(), trigger.relation() == Trigger.Relation.NOMINAL);
        boolean suspends = trigger.action().equals("suspend");
        return suspends && (status.equals("in-force") || status.equals("announced")) ? "suspended" : status;
    }
}
