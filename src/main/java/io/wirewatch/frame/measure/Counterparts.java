package io.wirewatch.frame.measure;

import io.wirewatch.frame.Passage;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import java.util.List;

/** Finds on whom a measure falls where no words say so, but another country is named. Immutable. */
final class Counterparts {

    private final MeasureWords words;
    private final TargetFinder targets;

    Counterparts(MeasureWords words, TargetFinder targets) {
        this.words = words;
        this.targets = targets;
    }

    /** The only other country that the sentence names, where who acts is known. */
    List<String> counterpart(Passage passage, List<String> agents) {
        List<String> others = passage.names().stream()
                .filter(targets::canSuffer)
                .filter(span -> span.kind() != NameKind.CAPITAL && !targets.isPartnered(passage, span))
                .map(NameSpan::country)
                .distinct()
                .filter(code -> !agents.contains(code))
                .toList();
        return agents.size() == 1 && others.size() == 1 ? others : List.of();
    }

    /** Those with whom it is agreed: a deal with Canada and Mexico. */
    List<String> partners(Passage passage, List<String> agents) {
        for (NameSpan span : passage.allNames().within(passage.from(), passage.to(), targets::canSuffer)) {
            int with = span.first() - 1;
            if (with > passage.from()
                    && passage.tokens().folded(with).equals("with")
                    && words.who.deals.contains(passage.tokens().folded(with - 1))) {
                return targets.joined(passage, span).stream()
                        .map(NameSpan::country)
                        .filter(code -> !agents.contains(code))
                        .distinct()
                        .toList();
            }
        }
        return List.of();
    }
}
