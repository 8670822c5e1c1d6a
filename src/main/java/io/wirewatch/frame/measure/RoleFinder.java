package io.wirewatch.frame.measure;

import io.wirewatch.config.Organisation;
import io.wirewatch.frame.Actors;
import io.wirewatch.frame.Passage;
import io.wirewatch.frame.measure.Trigger.Relation;
import io.wirewatch.text.lexicon.FormTable;
import io.wirewatch.text.lexicon.WordForms;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who does it and to whom: countries as agent and as target, found in the sentence and not at a position. */
final class RoleFinder {

    private static final Set<String> TOWARDS = Set.of(
            "on", "against", "upon", "for", "gegen", "auf", "contra", "sur", "su", "sobre", "contre", "对", "對", "über");
    private static final Set<String> OF = Set.of("from", "of", "by", "aus", "de", "da", "dalla", "dalle", "dal");
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
            "automakers",
            "shipments",
            "produce",
            "aluminum",
            "aluminium",
            "beef",
            "soybeans",
            "farmers",
            "importaciones",
            "waren");
    private static final Set<String> PREPOSITIONS = Set.of(
            "on", "of", "from", "to", "in", "against", "with", "for", "at", "into", "over", "between", "through",
            "under", "towards", "toward", "near", "across", "upon", "than", "unlike", "outside", "inside", "via",
            "onto");
    private static final Set<String> BACKED =
            Set.of("the", "a", "an", "its", "his", "their", "former", "new", "both", "key", "top", "senior");
    private static final Set<String> GOVERNMENTS = Set.of(
            "government",
            "administration",
            "officials",
            "official",
            "side",
            "authorities",
            "regulators",
            "regulator",
            "ministry",
            "minister",
            "leader",
            "leaders",
            "lawmakers",
            "agency",
            "commission",
            "tribunal",
            "state");

    private static final Set<String> PRONOUNS = Set.of("they", "it", "he", "she", "we", "you", "which", "that", "who");

    private final MeasureWords words;
    private final FormTable forms;

    RoleFinder(MeasureWords words, FormTable forms) {
        this.words = words;
        this.forms = forms;
    }

    /** The roles of one trigger. */
    Roles find(Passage passage, Trigger trigger) {
        List<String> targets = targets(passage, trigger);
        boolean suffered = isSuffered(passage, trigger);
        List<String> agents = agents(passage, trigger, suffered ? List.of() : targets);
        if (!suffered) {
            return new Roles(agents, targets.isEmpty() ? counterpart(passage, agents) : targets);
        }
        List<String> subject = isPronoun(passage, trigger) ? List.of() : subject(passage, trigger, List.of());
        List<String> owners = owner(passage, trigger, subject).or(() -> by(passage, trigger)).stream()
                .map(NameSpan::country)
                .toList();
        return new Roles(owners, targets.isEmpty() ? subject : targets);
    }

    /** Whether the subject is the one it is done to: they face tariffs, they were hit with tariffs. */
    private boolean isSuffered(Passage passage, Trigger trigger) {
        if (passage.hits().at(trigger.first(), words.faces)) {
            return true;
        }
        boolean participle = forms.is(passage.tokens().word(trigger.first()), WordForms.PARTICIPLE);
        return trigger.relation() == Relation.WITH
                && participle
                && passage.has(words.be, trigger.first() - 3, trigger.first());
    }

    /** Whether somebody not named by name suffers it: they will be subject to tariffs. */
    private static boolean isPronoun(Passage passage, Trigger trigger) {
        for (int token = Math.max(passage.from(), trigger.first() - 4); token < trigger.first(); token++) {
            if (PRONOUNS.contains(passage.tokens().folded(token))) {
                return true;
            }
        }
        return false;
    }

    private List<String> targets(Passage passage, Trigger trigger) {
        Set<String> codes = new LinkedHashSet<>();
        for (NameSpan span :
                passage.allNames().within(trigger.nounEnd(), nextNoun(passage, trigger), Actors::isPlain)) {
            if (codes.isEmpty() && isTowards(passage, trigger.nounEnd(), span)) {
                Actors.joined(passage, span, Actors::isPlain).forEach(name -> codes.add(name.country()));
            }
        }
        if (codes.isEmpty() && trigger.relation() == Relation.WITH) {
            passage.allNames().within(trigger.end(), trigger.noun(), Actors::isPlain).stream()
                    .findFirst()
                    .ifPresent(span -> codes.add(span.country()));
        }
        if (codes.isEmpty()) {
            before(passage, trigger).ifPresent(codes::add);
        }
        return new ArrayList<>(codes);
    }

    /** The only other country that the sentence names, where who acts is known. */
    private static List<String> counterpart(Passage passage, List<String> agents) {
        List<String> others = passage.names().stream()
                .filter(Actors::isPlain)
                .filter(span -> span.kind() != NameKind.CAPITAL)
                .map(NameSpan::country)
                .distinct()
                .filter(code -> !agents.contains(code))
                .toList();
        return agents.size() == 1 && others.size() == 1 ? others : List.of();
    }

    /** China tariffs: tariffs on China, where the name is written out and owns nothing. */
    private static Optional<String> before(Passage passage, Trigger trigger) {
        return passage.allNames()
                .endingAt(trigger.noun())
                .filter(span -> span.kind() == NameKind.COUNTRY)
                .filter(span -> !passage.tokens().is(span.first(), Tokens.UPPER | Tokens.DOTTED))
                .map(NameSpan::country);
    }

    private int nextNoun(Passage passage, Trigger trigger) {
        for (int token = trigger.nounEnd(); token < passage.to(); token++) {
            if (passage.isMark(token, ";:.") || passage.hits().at(token, words.noun)) {
                return token;
            }
        }
        return passage.to();
    }

    /** Whether "on" or the like opens the phrase that the name stands in. */
    private static boolean isTowards(Passage passage, int from, NameSpan span) {
        for (int token = span.first() - 1; token >= Math.max(from, span.first() - 14); token--) {
            String word = passage.tokens().folded(token);
            if (TOWARDS.contains(word)) {
                return true;
            }
            if (passage.isMark(token, ";:.") || word.equals("by") || word.equals("to") || word.equals("with")) {
                return false;
            }
            if (OF.contains(word) && token > from && isGoods(passage, token - 1)) {
                return true;
            }
        }
        return span.kind() == NameKind.ADJECTIVE && isGoods(passage, span.end()) && span.first() - from < 8;
    }

    private static boolean isGoods(Passage passage, int token) {
        return token < passage.to() && GOODS.contains(passage.tokens().folded(token));
    }

    private List<String> agents(Passage passage, Trigger trigger, List<String> targets) {
        Optional<NameSpan> named = owner(passage, trigger, targets).or(() -> by(passage, trigger));
        return named.isPresent() ? List.of(named.get().country()) : subject(passage, trigger, targets);
    }

    /** The nearest actor before the action that is no object of a preposition, and whom "and" joins to it. */
    private List<String> subject(Passage passage, Trigger trigger, List<String> targets) {
        int limit = trigger.relation() == Relation.RELATIVE ? trigger.first() : trigger.from();
        List<NameSpan> before = passage.allNames().within(passage.from(), limit, Actors::isActor).stream()
                .filter(span -> isSubject(passage, span) && isState(span))
                .toList();
        if (before.isEmpty()) {
            return List.of();
        }
        NameSpan nearest = before.get(before.size() - 1);
        if (before.size() > 1 && passage.has(words.each)) {
            return List.of(before.get(before.size() - 2).country(), nearest.country());
        }
        return before.stream()
                .sorted((a, b) -> b.first() - a.first())
                .map(NameSpan::country)
                .filter(code -> !targets.contains(code))
                .findFirst()
                .stream()
                .toList();
    }

    /** Media, companies and the like report and do not levy. */
    private static boolean isState(NameSpan span) {
        return !(span.about() instanceof Organisation organisation)
                || organisation.type() != Organisation.Type.MEDIA && organisation.type() != Organisation.Type.NGO;
    }

    private static boolean isSubject(Passage passage, NameSpan span) {
        if (span.kind() == NameKind.ADJECTIVE && !isOfGovernment(passage, span)) {
            return false;
        }
        int token = span.first() - 1;
        while (token >= passage.from() && isBacked(passage, token)) {
            token--;
        }
        return token < passage.from() || !PREPOSITIONS.contains(passage.tokens().folded(token));
    }

    private static boolean isBacked(Passage passage, int token) {
        return BACKED.contains(passage.tokens().folded(token))
                || passage.allNames()
                        .at(token)
                        .filter(name -> name.kind() == NameKind.TITLE || name.kind() == NameKind.ADJECTIVE)
                        .isPresent();
    }

    private static boolean isOfGovernment(Passage passage, NameSpan span) {
        if (span.end() >= passage.to()) {
            return false;
        }
        return GOVERNMENTS.contains(passage.tokens().folded(span.end()))
                || passage.allNames()
                        .at(span.end())
                        .filter(name -> name.kind() == NameKind.TITLE || name.isPerson())
                        .isPresent();
    }

    /** Whose thing it is: US tariffs, America's tariffs, Trump's tariffs. */
    private static Optional<NameSpan> owner(Passage passage, Trigger trigger, List<String> targets) {
        int from = Math.max(passage.from(), trigger.noun() - 6);
        for (NameSpan span : passage.allNames().within(from, trigger.noun(), Actors::isActor)) {
            String next = passage.tokens().folded(span.end());
            boolean possessive = next.equals("'s") || next.equals("'");
            boolean adjacent = span.end() >= trigger.noun() - 1 && span.kind() != NameKind.CAPITAL;
            boolean clear = span.first() >= trigger.end() || trigger.first() > trigger.noun();
            if ((possessive || adjacent) && clear && !targets.contains(span.country()) && isState(span)) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    private static Optional<NameSpan> by(Passage passage, Trigger trigger) {
        for (int token = trigger.to(); token < Math.min(trigger.to() + 8, passage.to()); token++) {
            if (passage.tokens().folded(token).equals("by")) {
                return Actors.firstAfter(passage, token, token + 6, Actors::isActor);
            }
        }
        return Optional.empty();
    }
}
