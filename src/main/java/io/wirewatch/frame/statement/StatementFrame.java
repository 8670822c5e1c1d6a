package io.wirewatch.frame.statement;

import io.wirewatch.api.Excerpt;
import io.wirewatch.frame.Frame;
import io.wirewatch.frame.FrameMatch;
import io.wirewatch.frame.Home;
import io.wirewatch.frame.Passage;
import io.wirewatch.text.Analysis;
import io.wirewatch.text.TextAnalyser;
import io.wirewatch.text.lexicon.Gate;
import io.wirewatch.text.lexicon.Hits;
import io.wirewatch.text.token.Tokens;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds statements: who says or holds what on a subject. */
final class StatementFrame implements Frame {

    private final StatementWords words;
    private final TextAnalyser analyser;
    private final Home home;
    private final Gate gate;

    StatementFrame(StatementWords words, TextAnalyser analyser) {
        this.words = words;
        this.analyser = analyser;
        this.home = new Home(analyser);
        this.gate = words.lexicon.gate(words.subject, words.question, words.implied);
    }

    @Override
    public List<FrameMatch> find(Analysis text) {
        if (!gate.isOpen(text.raw())) {
            return List.of();
        }
        Hits hits = text.hits(words.lexicon);
        Tokens tokens = text.raw();
        Relevance relevance = new Relevance(tokens, hits, words);
        if (!relevance.any()) {
            return List.of();
        }
        Reading reading = new Reading(text, hits, words, relevance, analyser, home);
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            if (relevance.isNamed(sentence) || relevance.mayTakeUp(sentence) || reading.mayAnswer(sentence)) {
                reading.read(new Passage(text, hits, tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence)));
            } else {
                text.drops().say(sentence, "the sentence neither names the subject nor follows on one that does");
            }
        }
        return byName(reading.statements()).stream().map(this::match).toList();
    }

    /** One alert for each name: the strongest stance, and a quotation where any of its words are quoted. */
    private static Collection<Statement> byName(List<Statement> statements) {
        Map<String, Statement> told = new LinkedHashMap<>();
        statements.forEach(one -> told.merge(one.speaker().name(), one, Statement::with));
        return told.values();
    }

    private FrameMatch match(Statement statement) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("speaker", statement.speaker().name());
        if (!statement.speaker().side().isEmpty()) {
            facts.put("side", statement.speaker().side());
        }
        facts.put("stance", words.stances.name(statement.stance()));
        facts.put("form", statement.quoted() ? "quote" : "paraphrase");
        List<Excerpt> evidence = statement.evidence();
        return new FrameMatch(facts, "", statement.novelty(), statement.confidence(), evidence);
    }
}
