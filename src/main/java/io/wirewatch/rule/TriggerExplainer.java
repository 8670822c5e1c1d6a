package io.wirewatch.rule;

import io.wirewatch.rule.Explanation.Step;
import io.wirewatch.rule.Explanation.Verdict;
import io.wirewatch.rule.condition.Condition;
import io.wirewatch.rule.condition.Stretch;
import io.wirewatch.rule.match.Spans;
import io.wirewatch.rule.slot.Filler;
import io.wirewatch.rule.slot.Slot;
import io.wirewatch.text.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains a detector of the general form, sentence by sentence. */
final class TriggerExplainer {

    private static final int MOST_SHOWN = 3;

    private final TriggerFrame frame;
    private final Analysis text;

    TriggerExplainer(TriggerFrame frame, Analysis text) {
        this.frame = frame;
        this.text = text;
    }

    List<Explanation> explain() {
        List<Explanation> all = new ArrayList<>();
        for (int sentence = 0; sentence < text.raw().sentenceCount(); sentence++) {
            explain(sentence).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Explanation> explain(int sentence) {
        List<Stretch> stretches = frame.stretches(text, sentence);
        List<Step> triggers = stretches.stream()
                .map(stretch -> step(frame.form().trigger(), stretch))
                .filter(TriggerExplainer::isPartlyFound)
                .toList();
        if (triggers.isEmpty()) {
            return Optional.empty();
        }
        List<TriggerFrame.Attempt> attempts = frame.attempts(text, sentence);
        List<Step> tree = new ArrayList<>();
        triggers.forEach(step -> tree.add(new Step(step.found(), "trigger: " + step.what(), step.parts())));
        attempts.forEach(attempt -> tree.addAll(slots(attempt)));
        int from = text.raw().sentenceStart(sentence);
        return Optional.of(
                new Explanation(text.excerpt(from, text.raw().sentenceEnd(sentence)), verdict(attempts), tree));
    }

    private static Verdict verdict(List<TriggerFrame.Attempt> attempts) {
        if (attempts.isEmpty()) {
            return Verdict.WORDS_ONLY;
        }
        return attempts.stream().anyMatch(TriggerFrame.Attempt::succeeds) ? Verdict.ALERT : Verdict.NEAR_MISS;
    }

    private static boolean isPartlyFound(Step step) {
        return step.found() || step.parts().stream().anyMatch(TriggerExplainer::isPartlyFound);
    }

    private Step step(Condition condition, Stretch stretch) {
        Spans spans = condition.find(stretch);
        List<Step> parts =
                condition.parts().stream().map(part -> step(part, stretch)).toList();
        String where = spans.isEmpty() ? "" : " at " + quoted(spans);
        return new Step(!spans.isEmpty(), condition.shown() + where, parts);
    }

    private String quoted(Spans spans) {
        List<String> words = new ArrayList<>();
        for (int span = 0; span < Math.min(MOST_SHOWN, spans.size()); span++) {
            words.add("\"" + text.raw().text(spans.start(span), spans.end(span)) + "\"");
        }
        return String.join(", ", words) + (spans.size() > MOST_SHOWN ? ", ..." : "");
    }

    private List<Step> slots(TriggerFrame.Attempt attempt) {
        List<Step> steps = new ArrayList<>();
        for (Slot slot : frame.form().slots()) {
            List<Filler> fillers = attempt.filled().getOrDefault(slot.name(), List.of());
            if (fillers.isEmpty()) {
                String needed = slot.demands().required() ? ", and it is required" : "";
                steps.add(Step.of(false, "slot " + slot.name() + ": nothing fills it" + needed));
            }
            for (Filler filler : fillers) {
                String words = text.raw().text(filler.first(), filler.end());
                steps.add(Step.of(
                        true,
                        "slot " + slot.name() + ": " + filler.value() + " from \"" + words + "\", " + filler.how()));
            }
        }
        steps.add(Step.of(
                true,
                "status: " + attempt.status() + ", novelty: "
                        + attempt.novelty().label()));
        attempt.lacks().forEach(lack -> steps.add(Step.of(false, lack)));
        return steps;
    }
}
