package io.wirewatch.frame.measure;

import io.wirewatch.frame.Actors;
import io.wirewatch.frame.Frame;
import io.wirewatch.frame.FrameMatch;
import io.wirewatch.frame.FrameWords;
import io.wirewatch.frame.Home;
import io.wirewatch.frame.Modality;
import io.wirewatch.frame.Passage;
import io.wirewatch.frame.Recency;
import io.wirewatch.text.Analysis;
import io.wirewatch.text.TextAnalyser;
import io.wirewatch.text.lexicon.Gate;
import io.wirewatch.text.lexicon.Hits;
import io.wirewatch.text.lexicon.Lexicon;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds measures: an action on a thing, who does it to whom, the rates and how far it is. */
final class MeasureFrame implements Frame {

    private final Lexicon lexicon;
    private final Gate gate;
    private final MeasureWords words;
    private final DraftMaker maker;
    private final RateList lists;
    private final RateSentence levels;
    private final DraftMerger merger;
    private final Starts starts;

    MeasureFrame(FrameWords words, TextAnalyser analyser) {
        this.lexicon = words.lexicon();
        this.words = new MeasureWords(words);
        this.gate = lexicon.gate(IntStream.concat(
                        IntStream.of(this.words.thing.sure, this.words.noun),
                        this.words.wholes.entrySet().stream()
                                .filter(whole -> !DraftMaker.isOfToldBefore(whole.getKey()))
                                .mapToInt(Map.Entry::getValue))
                .toArray());
        this.merger = new DraftMerger(this.words, lexicon, new Home(analyser));
        this.starts = new Starts(this.words);
        RateFinder rates = new RateFinder(this.words);
        this.lists = new RateList(this.words, rates);
        this.levels = new RateSentence(this.words, rates);
        this.maker = new DraftMaker(this.words, rates, lists, new Modality(words, analyser.forms()), analyser.forms());
    }

    @Override
    public List<FrameMatch> find(Analysis text) {
        if (!gate.isOpen(text.raw())) {
            return List.of(); // the thing is named nowhere
        }
        Hits hits = text.hits(lexicon);
        Tokens tokens = text.raw();
        if (isOffTopic(tokens, hits)) {
            for (int sentence = 0; text.drops().wanted() && sentence < tokens.sentenceCount(); sentence++) {
                text.drops().say(sentence, "the article is about something else: it has several words of offTopic");
            }
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            Passage passage = new Passage(text, hits, tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence));
            List<Draft> told = isMeant(passage) ? maker.make(passage) : List.of();
            if (!drafts.isEmpty()) {
                DraftMerger.begin(
                        drafts,
                        sentence,
                        starts.day(passage, told),
                        starts.isPast(passage),
                        Recency.publication(passage));
                if (told.stream().allMatch(draft -> draft.weak && draft.isVague())) {
                    levels.read(passage, drafts);
                }
            }
            if (drafts.isEmpty()) {
                if (told.stream().anyMatch(draft -> draft.again)) {
                    passage.drop("it goes back to a measure told before, and none is");
                }
                told = told.stream().filter(draft -> !draft.again).toList();
            }
            drafts.addAll(told.isEmpty() && !drafts.isEmpty() ? lists.continued(passage, drafts) : told);
        }
        return drafts.isEmpty() ? List.of() : merged(text, drafts);
    }

    private List<FrameMatch> merged(Analysis text, List<Draft> drafts) {
        return merger.merge(text, drafts).stream()
                .map(draft ->
                        new FrameMatch(draft.facts, draft.status, draft.novelty, draft.confidence(), draft.evidence))
                .toList();
    }

    private boolean isOffTopic(Tokens tokens, Hits hits) {
        if (!hits.any(words.thing.offTopic)) {
            return false;
        }
        int off = 0;
        for (int token = 0; token < tokens.size(); token++) {
            off += hits.at(token, words.thing.offTopic) ? 1 : 0;
        }
        return off > 2 && !hits.any(words.thing.sure, 0, tokens.size());
    }

    private boolean isMeant(Passage passage) {
        boolean meant = isNamed(passage);
        if (!meant && passage.has(words.noun)) {
            passage.drop("the word for the thing may mean another here: a word of offTopic stands beside it, and no two"
                    + " countries");
        }
        return meant;
    }

    private boolean isNamed(Passage passage) {
        return passage.has(words.thing.sure)
                || passage.has(words.taxed)
                || passage.has(words.thing.rates) && passage.has(words.rate.rated)
                || words.wholes.values().stream().anyMatch(passage::has)
                || passage.has(words.noun) && (!passage.has(words.thing.offTopic) || isBetweenStates(passage));
    }

    private static boolean isBetweenStates(Passage passage) {
        return passage.names().stream()
                        .filter(Actors::isActor)
                        .map(NameSpan::country)
                        .distinct()
                        .count()
                > 1;
    }
}
