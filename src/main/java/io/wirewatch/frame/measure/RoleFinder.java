package io.wirewatch.frame.measure;

import io.wirewatch.frame.Actors;
import io.wirewatch.frame.Passage;
import io.wirewatch.frame.measure.Trigger.Relation;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who does it and to whom: countries as agent and as target, found in the sentence and not at a position. */
final class RoleFinder {

    private static final Set<String> TOWARDS =
            Set.of("on", "against", "upon", "gegen", "auf", "contra", "sur", "su", "sobre", "contre", "for", "对", "對");
    private static final Set<String> FROM = Set.of("from", "of", "by", "aus", "de", "da", "dalla", "dalle", "dal");
    private static final Set<String> GOODS = Set.of(
            "goods",
            "imports",
            "exports",
            "products",
            "steel",
            "cars",
            "autos",
            "automobiles",
            "vehicles",
            "made",
            "electronics",
            "companies",
            "articles",
            "wine",
            "wines",
            "exporters",
            "manufacturers",
            "automakers");

    private final MeasureWords words;

    RoleFinder(MeasureWords words) {
        this.words = words;
    }

    /** The countries whose goods it falls on, in the order of the text. */
    List<String> targets(Passage passage, Trigger trigger) {
        Set<String> codes = new LinkedHashSet<>();
        int limit = nextAction(passage, trigger);
        for (NameSpan span : passage.allNames().within(trigger.nounEnd(), limit, Actors::isPlain)) {
            if (isTowards(passage, trigger.nounEnd(), span) && codes.isEmpty()) {
                Actors.joined(passage, span, Actors::isPlain).forEach(name -> codes.add(name.country()));
            }
        }
        if (codes.isEmpty() && trigger.relation() == Relation.WITH) {
            passage.allNames().within(trigger.end(), trigger.noun(), Actors::isPlain).stream()
                    .findFirst()
                    .ifPresent(span -> codes.add(span.country()));
        }
        if (codes.isEmpty() && trigger.first() > trigger.nounEnd()) {
            towardsAfter(passage, trigger.end()).ifPresent(codes::add);
        }
        return new ArrayList<>(codes);
    }

    private int nextAction(Passage passage, Trigger trigger) {
        for (int token = trigger.nounEnd(); token < passage.to(); token++) {
            if (passage.isMark(token, ";:.") || passage.hits().at(token, words.noun)) {
                return token;
            }
        }
        return passage.to();
    }

    private Optional<String> towardsAfter(Passage passage, int from) {
        return passage.allNames().within(from, Math.min(from + 12, passage.to()), Actors::isPlain).stream()
                .filter(span -> isTowards(passage, from, span))
                .map(NameSpan::country)
                .findFirst();
    }

    /** Whether "on" or the like opens the phrase that the name stands in. */
    private static boolean isTowards(Passage passage, int from, NameSpan span) {
        for (int token = span.first() - 1; token >= Math.max(from, span.first() - 12); token--) {
            String word = passage.tokens().folded(token);
            if (TOWARDS.contains(word)) {
                return true;
            }
            if (passage.isMark(token, ";:.") || word.equals("by") || word.equals("to") || word.equals("with")) {
                return false;
            }
            if (FROM.contains(word) && token > from && isGoods(passage, token - 1)) {
                return true;
            }
        }
        return span.kind() == NameKind.ADJECTIVE && isGoods(passage, span.end()) && span.first() - from < 8;
    }

    private static boolean isGoods(Passage passage, int token) {
        return token < passage.to() && GOODS.contains(passage.tokens().folded(token));
    }

    /** Who levies it. */
    List<String> imposers(Passage passage, Trigger trigger, List<String> targets) {
        Optional<NameSpan> owner = owner(passage, trigger, targets);
        if (owner.isPresent()) {
            return List.of(owner.get().country());
        }
        Optional<NameSpan> by = by(passage, trigger);
        if (by.isPresent()) {
            return List.of(by.get().country());
        }
        int limit = trigger.relation() == Relation.RELATIVE ? trigger.first() : trigger.from();
        List<NameSpan> before = passage.allNames().within(passage.from(), limit, Actors::isActor).stream()
                .filter(span -> !targets.contains(span.country()))
                .toList();
        if (before.isEmpty()) {
            return List.of();
        }
        return subject(passage, before, targets);
    }

    /** The nearest actor before the action, and whom "and" joins to it. */
    private List<String> subject(Passage passage, List<NameSpan> before, List<String> targets) {
        NameSpan nearest = before.get(before.size() - 1);
        if (before.size() > 1) {
            NameSpan earlier = before.get(before.size() - 2);
            boolean joined = Actors.joined(passage, earlier, Actors::isActor).size() > 1;
            if (joined && passage.has(words.each)) {
                return List.of(earlier.country(), nearest.country());
            }
        }
        return targets.contains(nearest.country()) ? List.of() : List.of(nearest.country());
    }

    /** Whose thing it is: US tariffs, America's tariffs, Trump's tariffs. */
    private static Optional<NameSpan> owner(Passage passage, Trigger trigger, List<String> targets) {
        int from = Math.max(passage.from(), trigger.noun() - 6);
        for (NameSpan span : passage.allNames().within(from, trigger.noun(), Actors::isActor)) {
            boolean possessive = passage.tokens().folded(span.end()).equals("'s")
                    || passage.tokens().folded(span.end()).equals("'");
            boolean adjacent = span.end() >= trigger.noun() - 1;
            boolean clear = span.first() >= trigger.end() || trigger.first() > trigger.noun();
            if ((possessive || adjacent && span.kind() != NameKind.CAPITAL)
                    && clear
                    && !targets.contains(span.country())) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    private static Optional<NameSpan> by(Passage passage, Trigger trigger) {
        for (int token = trigger.to(); token < Math.min(trigger.to() + 10, passage.to()); token++) {
            if (passage.tokens().folded(token).equals("by")) {
                return Actors.firstAfter(passage, token, token + 8, Actors::isActor);
            }
        }
        return Optional.empty();
    }
}
