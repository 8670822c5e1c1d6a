package io.wirewatch.frame.statement;

import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Novelty;
import io.wirewatch.frame.Passage;
import io.wirewatch.text.Analysis;
import io.wirewatch.text.TextAnalyser;
import io.wirewatch.text.lexicon.Hits;
import io.wirewatch.text.quote.QuotedSpan;
import io.wirewatch.text.quote.Speaker;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the sentences of one text on the subject and gathers what each speaker says. One text, one thread. */
final class Reading {

    private final Analysis text;
    private final Hits hits;
    private final StatementWords words;
    private final Relevance relevance;
    private final Attributions attributions;
    private final Voices voices;
    private final Recall recall;
    private final Home home;
    private final Map<String, Statement> statements = new LinkedHashMap<>();

    Reading(Analysis text, Hits hits, StatementWords words, Relevance relevance, TextAnalyser analyser, Home home) {
        this.text = text;
        this.hits = hits;
        this.words = words;
        this.relevance = relevance;
        this.home = home;
        this.attributions = new Attributions(words, analyser.forms());
        this.voices = new Voices(text, hits, words, analyser.world(), home);
        this.recall = new Recall(words);
    }

    /** What the speakers said, in the order of the text. */
    Collection<Statement> statements() {
        return statements.values();
    }

    void read(Passage sentence) {
        boolean found = false;
        boolean attributed = false;
        for (Attribution said : attributions.in(sentence)) {
            attributed = true;
            if (isPosition(sentence, said)) {
                found = true;
                said.speakers().forEach(speaker -> add(sentence, said, speaker, isQuoted(said)));
            }
        }
        if (!found && (!attributed || sentence.tokens().is(sentence.from(), io.wirewatch.text.token.Tokens.UNSPACED))) {
            readVoice(sentence);
        }
    }

    private void readVoice(Passage sentence) {
        boolean position = sentence.has(words.question) || isAbout(sentence) && sentence.has(words.matter);
        if (position) {
            voices.of(sentence).ifPresent(voice -> {
                Cue cue = new Cue(Cue.Kind.LABEL, sentence.from(), sentence.from());
                Attribution said = new Attribution(voice.speakers(), cue, sentence.from(), sentence.to());
                voice.speakers().forEach(speaker -> add(sentence, said, speaker, voice.quoted() || isQuoted(said)));
            });
        }
    }

    /** Whether a sentence names the subject or takes it up. */
    private boolean isAbout(Passage sentence) {
        return relevance.isNamed(sentence.sentence()) || sentence.has(words.again);
    }

    private boolean isPosition(Passage sentence, Attribution said) {
        boolean question = sentence.has(words.question, said.from(), said.to());
        boolean subject = words.subject(hits, said.from(), said.to()) >= 0;
        boolean again = sentence.has(words.again, said.from(), said.to());
        boolean matter = sentence.has(words.matter, said.from(), said.to());
        boolean named = relevance.isNamed(sentence.sentence());
        return switch (said.cue().kind()) {
            case JUDGES -> question || subject || again || named && matter;
            case HOLDS -> (named || again) && (matter || question);
            case NOUN -> named || again;
            default -> question || (subject || again || named) && matter;
        };
    }

    private void add(Passage sentence, Attribution said, Speaker speaker, boolean quoted) {
        Speaker sided = speaker.side().isEmpty() && speaker.kind() == Speaker.Kind.PERSON
                ? new Speaker(speaker.name(), home.of(text.article()), speaker.kind(), speaker.first(), speaker.end())
                : speaker;
        Novelty novelty = recall.of(sentence, said);
        List<Excerpt> evidence = new ArrayList<>(List.of(text.excerpt(sentence.from(), sentence.to())));
        int stance = words.stances.of(sentence, said, sided.side());
        Statement statement = new Statement(sided, stance, quoted, novelty, confidence(sentence, said), evidence);
        statements.merge(statement.key(), statement, Statement::with);
    }

    private double confidence(Passage sentence, Attribution said) {
        double base =
                switch (said.cue().kind()) {
                    case JUDGES, HOLDS -> 0.85;
                    case NOUN -> 0.7;
                    default -> 0.75;
                };
        return sentence.has(words.question, said.from(), said.to()) ? base + 0.1 : base;
    }

    /** Whether words of the sentence that are said stand between quotation marks. */
    private boolean isQuoted(Attribution said) {
        for (QuotedSpan span : text.quotedSpans()) {
            if (span.first() < said.to() && span.end() > said.from()) {
                return true;
            }
        }
        return false;
    }
}
