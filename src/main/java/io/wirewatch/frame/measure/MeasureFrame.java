package io.wirewatch.frame.measure;

import io.wirewatch.frame.Frame;
import io.wirewatch.frame.FrameMatch;
import io.wirewatch.frame.FrameWords;
import io.wirewatch.frame.Modality;
import io.wirewatch.frame.Passage;
import io.wirewatch.frame.measure.Trigger.Relation;
import io.wirewatch.text.Analysis;
import io.wirewatch.text.TextAnalyser;
import io.wirewatch.text.lexicon.Hits;
import io.wirewatch.text.lexicon.Lexicon;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds measures: an action on a thing, who does it to whom, the rates and how far it is. */
final class MeasureFrame implements Frame {

    private static final int NEAR = 10;
    private static final Set<String> POINTING =
            Set.of("the", "these", "those", "this", "such", "its", "their", "his", "that", "any", "them");

    private final Lexicon lexicon;
    private final MeasureWords words;
    private final TriggerFinder triggers;
    private final RoleFinder roles;
    private final RateFinder rates;
    private final RateList lists;
    private final Modality modality;

    MeasureFrame(FrameWords words, TextAnalyser analyser) {
        this.lexicon = words.lexicon();
        this.words = new MeasureWords(words);
        this.triggers = new TriggerFinder(this.words, analyser.forms());
        this.roles = new RoleFinder(this.words, analyser.forms());
        this.rates = new RateFinder(this.words);
        this.lists = new RateList(this.words, rates);
        this.modality = new Modality(words, analyser.forms());
    }

    @Override
    public List<FrameMatch> find(Analysis text) {
        Hits hits = text.memo(lexicon, () -> lexicon.find(text.raw()));
        Tokens tokens = text.raw();
        if (isOffTopic(tokens, hits)) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            Passage passage = new Passage(text, hits, tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence));
            int before = drafts.size();
            addDrafts(passage, drafts);
            if (drafts.size() == before && before > 0) {
                drafts.addAll(lists.continued(passage, drafts));
            }
        }
        return DraftMerger.merge(text, drafts).stream()
                .map(draft ->
                        new FrameMatch(draft.facts, draft.status, draft.novelty, draft.confidence(), draft.evidence))
                .toList();
    }

    private boolean isOffTopic(Tokens tokens, Hits hits) {
        int off = 0;
        for (int token = 0; token < tokens.size(); token++) {
            off += hits.at(token, words.offTopic) ? 1 : 0;
        }
        return off > 2 && !hits.any(words.nounSure, 0, tokens.size());
    }

    private void addDrafts(Passage passage, List<Draft> drafts) {
        boolean sure = passage.has(words.nounSure);
        if (!sure && (!passage.has(words.noun) || passage.has(words.offTopic))) {
            return;
        }
        for (Trigger trigger : triggers.find(passage)) {
            if (isSupposed(passage, trigger)) {
                continue;
            }
            Roles found = roles.find(passage, trigger);
            if (found.agents().size() == 2) {
                drafts.add(draft(
                        passage, trigger, found.agents().get(0), found.agents().get(1)));
                drafts.add(draft(
                        passage, trigger, found.agents().get(1), found.agents().get(0)));
                continue;
            }
            String imposer = found.agents().isEmpty() ? "" : found.agents().get(0);
            List<String> targets = found.targets().isEmpty() ? List.of("") : found.targets();
            Map<String, Double> listed = lists.within(passage, trigger);
            for (String target : targets) {
                drafts.add(draft(passage, trigger, imposer, target));
            }
            listed.forEach((target, rate) -> {
                if (targets.contains(target)) {
                    drafts.get(drafts.size() - targets.size() + targets.indexOf(target))
                            .with("rateTo", rate);
                } else {
                    drafts.add(draft(passage, trigger, imposer, target).with("rateTo", rate));
                }
            });
        }
    }

    private Draft draft(Passage passage, Trigger trigger, String imposer, String target) {
        String action = isDenied(passage, trigger) ? "exempt" : trigger.action();
        boolean ahead = modality.isAhead(passage, trigger.first());
        boolean saysNow = passage.has(words.now, trigger.from() - NEAR, trigger.to() + NEAR);
        boolean cause = passage.has(words.cause, trigger.from() - NEAR, trigger.from());
        boolean earlier = modality.isEarlier(passage, trigger.first());
        Timing timing = Timing.of(
                passage,
                trigger,
                new Timing.Words(status(passage, trigger, action), saysNow, ahead, cause, earlier));
        boolean anaphoric = trigger.noun() > passage.from()
                && POINTING.contains(passage.tokens().folded(trigger.noun() - 1));
        Draft draft = new Draft(passage.sentence(), anaphoric, action, timing.status(), timing.novelty());
        draft.with("imposer", imposer.equals(target) ? "" : imposer).with("target", target);
        draft.with("goods", GoodsFinder.find(words, passage, trigger));
        draft.with(rates.find(passage, trigger));
        draft.with("effective", timing.effective());
        draft.evidence.add(passage.text().excerpt(passage.from(), passage.to()));
        draft.weak = trigger.relation() == Relation.NOMINAL
                && draft.isVague()
                && imposer.isEmpty()
                && !modality.isGoverned(passage, trigger.first());
        return draft;
    }

    /** "If tariffs are raised" supposes a measure of nobody. */
    private boolean isSupposed(Passage passage, Trigger trigger) {
        boolean after = trigger.relation() == Relation.PASSIVE
                || trigger.relation() == Relation.REDUCED
                || trigger.relation() == Relation.MIDDLE;
        return after && passage.has(words.condition, trigger.noun() - 4, trigger.noun());
    }

    /** The duty will not apply; no tariff will be paid: an exemption. */
    private boolean isDenied(Passage passage, Trigger trigger) {
        if (!trigger.action().equals("impose") || !passage.has(words.applies, trigger.first(), trigger.end())) {
            return false;
        }
        return passage.has(words.negation, trigger.first() - 4, trigger.first())
                || passage.has(words.none, trigger.noun() - 3, trigger.noun());
    }

    private String status(Passage passage, Trigger trigger, String action) {
        boolean after = trigger.first() > trigger.noun();
        boolean nominal = trigger.relation() == Relation.NOMINAL;
        String status = after && !nominal
                ? modality.status(passage, trigger.nounEnd(), trigger.first(), false)
                : modality.status(passage, trigger.first(), nominal);
        if (action.equals("exempt") && !action.equals(trigger.action())) {
            return "announced";
        }
        if (action.equals("exempt") && status.equals("ruled-out") && after) {
            return "announced";
        }
        boolean settled = status.equals("in-force") || status.equals("announced");
        return action.equals("suspend") && settled ? "suspended" : status;
    }
}
