package io.wirewatch.frame.measure;

import io.wirewatch.frame.Actors;
import io.wirewatch.frame.Passage;
import io.wirewatch.frame.Percents;
import io.wirewatch.frame.Percents.Percent;
import io.wirewatch.text.name.NameSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rates listed by country: "10% on Canada, 25% on Mexico" in a sentence, or a line a country below it. */
final class RateList {

    private static final int LONGEST_LINE = 9;
    private static final int FURTHEST = 40;
    private static final int PASSAGE = 10;
    private static final Set<String> ON =
            Set.of("on", "for", "against", "auf", "für", "sur", "a", "sobre", "su", "per");

    private RateList() {}

    /** The rates by country that follow the thing in its sentence; empty where there are not at least two. */
    static Map<String, Double> within(Passage passage, Trigger trigger) {
        Map<String, Double> rates = new LinkedHashMap<>();
        for (Percent percent : Percents.in(passage)) {
            if (percent.points() || percent.first() < trigger.from() - 4) {
                continue;
            }
            target(passage, percent).ifPresent(span -> Actors.joined(passage, span, Actors::isPlain)
                    .forEach(name -> rates.putIfAbsent(name.country(), percent.value())));
        }
        return rates.values().stream().distinct().count() < 2 ? Map.of() : rates;
    }

    private static Optional<NameSpan> target(Passage passage, Percent percent) {
        int limit = Math.min(percent.end() + 8, passage.to());
        for (int token = percent.end(); token < limit; token++) {
            if (ON.contains(passage.tokens().folded(token))) {
                return Actors.firstAfter(passage, token + 1, Math.min(token + 4, limit + 2), Actors::isPlain);
            }
            if (passage.isMark(token, ",;:.")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The last measure told, or one shortly before it that says from when. */
    private static Draft opening(List<Draft> drafts) {
        Draft last = drafts.get(drafts.size() - 1);
        for (int i = drafts.size() - 1; i >= 0 && last.sentence - drafts.get(i).sentence <= PASSAGE; i--) {
            if (drafts.get(i).has("effective") && drafts.get(i).text("action").equals("impose")) {
                return drafts.get(i);
            }
        }
        return last;
    }

    /** A short line that is a country and a rate goes on with the measure told before it. */
    static Optional<Draft> continued(Passage passage, List<Draft> drafts) {
        Draft before = opening(drafts);
        boolean near = passage.sentence() - before.sentence <= FURTHEST;
        if (!near
                || passage.to() - passage.from() > LONGEST_LINE
                || !before.text("action").equals("impose")) {
            return Optional.empty();
        }
        List<Percent> percents = Percents.in(passage);
        List<NameSpan> names = passage.allNames().within(passage.from(), passage.to(), Actors::isPlain);
        if (percents.size() != 1 || names.size() != 1) {
            return Optional.empty();
        }
        Draft draft = new Draft(before.sentence, false, "impose", before.status, before.novelty);
        draft.with("imposer", before.text("imposer"))
                .with("target", names.get(0).country())
                .with("rateTo", percents.get(0).value())
                .with("effective", before.text("effective"));
        draft.evidence.add(passage.text().excerpt(passage.from(), passage.to()));
        return Optional.of(draft);
    }
}
