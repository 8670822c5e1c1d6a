package io.wirewatch.rule;

import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Novelty;
import io.wirewatch.frame.Frame;
import io.wirewatch.frame.FrameMatch;
import io.wirewatch.frame.Passage;
import io.wirewatch.rule.condition.Stretch;
import io.wirewatch.rule.match.Candidates;
import io.wirewatch.rule.match.RuleIndex;
import io.wirewatch.rule.match.Spans;
import io.wirewatch.rule.slot.Filler;
import io.wirewatch.rule.slot.Scene;
import io.wirewatch.rule.slot.Slot;
import io.wirewatch.rule.slot.SlotFilling;
import io.wirewatch.rule.slot.SlotType;
import io.wirewatch.rule.tell.Slots;
import io.wirewatch.text.Analysis;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds the matches of a detector of the general form. Immutable. */
final class TriggerFrame implements Frame {

    private final TriggerForm form;
    private final RuleIndex index;
    private final int rule;
    private final SharedParts shared;

    /**
     * A frame.
     *
     * @param index of all rules, which says where to look
     * @param rule its number there
     */
    TriggerFrame(TriggerForm form, RuleIndex index, int rule, SharedParts shared) {
        this.form = form;
        this.index = index;
        this.rule = rule;
        this.shared = shared;
    }

    TriggerForm form() {
        return form;
    }

    @Override
    public List<FrameMatch> find(Analysis text) {
        int[] sentences = candidates(text).sentences(rule);
        List<FrameMatch> found = new ArrayList<>();
        for (int sentence : sentences) {
            found.addAll(unlessTold(matches(text, sentence), found));
        }
        return found;
    }

    private static List<FrameMatch> unlessTold(List<FrameMatch> matches, List<FrameMatch> found) {
        return matches.stream().filter(match -> !found.contains(match)).toList();
    }

    private Candidates candidates(Analysis text) {
        return text.memo(index, () -> index.candidates(text.raw()));
    }

    private List<FrameMatch> matches(Analysis text, int sentence) {
        List<FrameMatch> matches = new ArrayList<>();
        for (Attempt attempt : attempts(text, sentence)) {
            if (attempt.succeeds()) {
                matches.add(match(attempt));
            }
        }
        return richest(matches);
    }

    /** Of matches in one sentence, those that no other says more than. */
    private static List<FrameMatch> richest(List<FrameMatch> matches) {
        List<FrameMatch> kept = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            int one = i;
            boolean covered = IntStream.range(0, matches.size())
                    .anyMatch(other -> other != one && covers(matches.get(other), matches.get(one), other < one));
            if (!covered) {
                kept.add(matches.get(i));
            }
        }
        return kept;
    }

    private static boolean covers(FrameMatch more, FrameMatch less, boolean comesFirst) {
        int sizes = Integer.compare(more.facts().size(), less.facts().size());
        return (sizes > 0 || sizes == 0 && comesFirst)
                && more.facts().entrySet().containsAll(less.facts().entrySet());
    }

    /** Every place in a sentence where the trigger stands, with what its slots are filled with. */
    List<Attempt> attempts(Analysis text, int sentence) {
        List<Attempt> attempts = new ArrayList<>();
        for (Stretch stretch : stretches(text, sentence)) {
            Spans spans = form.trigger().find(stretch);
            for (int span = 0; span < spans.size(); span++) {
                attempts.add(attempt(text, stretch, spans, span));
            }
        }
        return attempts;
    }

    /** The stretches of a sentence that the trigger may lie in, words of excepted phrases hidden. */
    List<Stretch> stretches(Analysis text, int sentence) {
        Tokens tokens = text.raw();
        int to = tokens.sentenceEnd(sentence);
        int from = tokens.sentenceStart(sentence);
        boolean wide = form.scope() == TriggerForm.Scope.PASSAGE
                && sentence > 0
                && tokens.part(tokens.sentenceStart(sentence - 1)) == tokens.part(from);
        from = wide ? tokens.sentenceStart(sentence - 1) : from;
        Stretch all = new Stretch(tokens, candidates(text).hits(), from, to);
        Stretch whole =
                form.unless().map(unless -> all.hiding(unless.find(all))).orElse(all);
        if (form.scope() != TriggerForm.Scope.CLAUSE) {
            return List.of(whole);
        }
        List<Integer> bounds = Clauses.bounds(shared.passage(text, from, to));
        List<Stretch> clauses = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.size(); i++) {
            clauses.add(whole.between(bounds.get(i), bounds.get(i + 1)));
        }
        return clauses;
    }

    private Attempt attempt(Analysis text, Stretch stretch, Spans spans, int span) {
        Passage passage = shared.passage(text, stretch.from(), stretch.to());
        Scene scene =
                new Scene(passage, stretch, spans.start(span), spans.end(span), spans.anchor(span), shared.forms());
        Map<String, List<Filler>> filled = SlotFilling.fill(scene, form.slots());
        String status = shared.status(passage, scene.anchor());
        Novelty novelty = shared.novelty(passage, status);
        Map<String, Object> facts = facts(scene, filled);
        return new Attempt(scene, filled, facts, status, novelty, lacks(filled, facts, status, novelty));
    }

    private Map<String, Object> facts(Scene scene, Map<String, List<Filler>> filled) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (Slot slot : form.slots()) {
            List<Filler> fillers = filled.getOrDefault(slot.name(), List.of());
            if (fillers.isEmpty()) {
                continue;
            }
            facts.put(
                    slot.name(),
                    slot.demands().many() ? texts(fillers) : fillers.get(0).value());
            String currency = slot.type() == SlotType.MONEY ? SlotFilling.currency(scene, fillers.get(0)) : "";
            if (!currency.isEmpty()) {
                facts.put(slot.name() + "Currency", currency);
            }
        }
        return facts;
    }

    private static List<String> texts(List<Filler> fillers) {
        return fillers.stream()
                .map(filler -> filler.value().toString())
                .distinct()
                .toList();
    }

    /** Why an attempt is no match; nothing where it is one. */
    private List<String> lacks(
            Map<String, List<Filler>> filled, Map<String, Object> facts, String status, Novelty novelty) {
        List<String> lacks = new ArrayList<>();
        for (Slot slot : form.slots()) {
            if (slot.demands().required() && !filled.containsKey(slot.name())) {
                lacks.add("nothing fills the slot " + slot.name());
            }
        }
        Map<String, Object> values = new HashMap<>(facts);
        values.put("status", status);
        values.put("novelty", novelty.label());
        values.put("confidence", form.confidence());
        Slots slots = new Slots(values);
        form.where().stream()
                .filter(condition -> !condition.holds(slots))
                .forEach(condition -> lacks.add(
                        "the condition on " + String.join(", ", condition.slots()) + " under \"where\" does not hold"));
        return lacks;
    }

    private FrameMatch match(Attempt attempt) {
        Passage passage = attempt.scene().passage();
        Excerpt evidence = passage.text().excerpt(passage.from(), passage.to());
        long filled = form.slots().stream()
                .filter(slot -> attempt.filled().containsKey(slot.name()))
                .count();
        double share =
                form.slots().isEmpty() ? 1 : (double) filled / form.slots().size();
        double confidence = form.confidence() * (0.75 + 0.25 * share);
        return new FrameMatch(attempt.facts(), attempt.status(), attempt.novelty(), confidence, List.of(evidence));
    }

    /**
     * A trigger that stands in a text, with what its slots are filled with.
     *
     * @param lacks why it is no match; nothing where it is one
     */
    record Attempt(
            Scene scene,
            Map<String, List<Filler>> filled,
            Map<String, Object> facts,
            String status,
            Novelty novelty,
            List<String> lacks) {

        boolean succeeds() {
            return lacks.isEmpty();
        }
    }
}
