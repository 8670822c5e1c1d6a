package io.wirewatch.frame.meeting;

import io.wirewatch.frame.Frame;
import io.wirewatch.frame.FrameMatch;
import io.wirewatch.frame.FrameWords;
import io.wirewatch.text.Analysis;
import io.wirewatch.text.TextAnalyser;
import io.wirewatch.text.lexicon.Hits;
import io.wirewatch.text.lexicon.Lexicon;
import io.wirewatch.text.token.Tokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds meetings of leaders. Immutable and safe to share between threads. */
final class MeetingFrame implements Frame {

    private final Cues cues;
    private final Triggers triggers;
    private final TextAnalyser analyser;
    private final Lexicon lexicon;
    private final Reading.Kit kit;

    MeetingFrame(FrameWords words, TextAnalyser analyser) {
        cues = new Cues(words);
        lexicon = words.lexicon();
        triggers = new Triggers(lexicon, cues);
        this.analyser = analyser;
        kit = new Reading.Kit(
                cues, analyser.forms(), triggers, new Author(analyser.world()), new Members(analyser.world()));
    }

    @Override
    public List<FrameMatch> find(Analysis text) {
        if (!triggers.anywhere(text.raw())) {
            return List.of();
        }
        Hits hits = text.hits(lexicon);
        if (!mayTell(text.raw(), hits)) {
            return List.of();
        }
        return new Reading(text, hits, kit)
                .meetings().stream().map(MeetingFrame::match).toList();
    }

    /**
     * Whether any sentence may tell of a meeting: {@link Reading} asks each for leaders, or for words that mean
     * some.
     */
    private boolean mayTell(Tokens tokens, Hits hits) {
        return hits.any(cues.number(Cue.PLURAL))
                || hits.any(cues.number(Cue.SUMMIT))
                || analyser.mayNameLeaders(tokens);
    }

    private static FrameMatch match(Meeting meeting) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", meeting.what().kind().label());
        put(facts, "name", meeting.what().name());
        List<String> parties =
                meeting.what().parties().stream().map(Party::label).distinct().toList();
        if (!parties.isEmpty()) {
            facts.put("participants", parties);
        }
        if (meeting.what().kind() != Kind.CALL) {
            put(facts, "place", meeting.where());
        }
        put(facts, "date", meeting.date());
        return new FrameMatch(
                facts,
                meeting.progress().status(),
                meeting.novelty(),
                Math.min(0.98, meeting.what().certainty()),
                meeting.evidence());
    }

    private static void put(Map<String, Object> facts, String slot, String value) {
        if (!value.isEmpty()) {
            facts.put(slot, value);
        }
    }
}
