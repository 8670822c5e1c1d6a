package io.wirewatch.frame.measure;

import io.wirewatch.frame.Passage;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.token.Tokens;
import java.util.List;
import java.util.Optional;

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
                    && words.who.deal.nouns.contains(passage.tokens().folded(with - 1))) {
                return targets.joined(passage, span).stream()
                        .map(NameSpan::country)
                        .filter(code -> !agents.contains(code))
                        .distinct()
                        .toList();
            }
        }
        return List.of();
    }

    /** China tariffs: tariffs on China, where the name is written out and owns nothing. */
    static Optional<String> before(Passage passage, Trigger trigger) {
        return passage.allNames()
                .endingAt(trigger.noun())
                .filter(span -> span.kind() == NameKind.COUNTRY
                                && !passage.tokens().is(span.first(), Tokens.UPPER | Tokens.DOTTED)
                        || span.kind() == NameKind.BLOC && isBehindLeader(passage, span))
                .map(NameSpan::country);
    }

    /** "Trump says EU tariffs": a leader of another country speaks of what falls on the bloc. */
    private static boolean isBehindLeader(Passage passage, NameSpan bloc) {
        return passage.allNames().within(passage.from(), bloc.first(), NameSpan::isPerson).stream()
                .anyMatch(person ->
                        !person.country().isEmpty() && !person.country().equals(bloc.country()));
    }
}
