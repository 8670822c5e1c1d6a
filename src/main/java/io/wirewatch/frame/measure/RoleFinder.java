package io.wirewatch.frame.measure;

import io.wirewatch.frame.Actors;
import io.wirewatch.frame.Passage;
import io.wirewatch.frame.measure.Trigger.Relation;
import io.wirewatch.text.lexicon.FormTable;
import io.wirewatch.text.lexicon.WordForms;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.token.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who does it and to whom: countries as agent and as target, found in the sentence and not at a position. */
final class RoleFinder {

    private static final Set<String> POINTING = Set.of("the", "these", "those");

    private final MeasureWords words;
    private final FormTable forms;
    private final TargetFinder targets;
    private final SubjectFinder subjects;
    private final Counterparts others;
    private final Continents continents;

    RoleFinder(MeasureWords words, FormTable forms) {
        this.words = words;
        this.forms = forms;
        this.targets = new TargetFinder(words, forms);
        this.subjects = new SubjectFinder(words);
        this.continents = new Continents(words);
        this.others = new Counterparts(words, targets);
    }

    /** The roles of one trigger. */
    Roles find(Passage passage, Trigger trigger) {
        Optional<Roles> sold = Destination.sold(words, passage, trigger, subjects::canLevy);
        if (sold.isPresent()) {
            return sold.get();
        }
        boolean suffered = isSuffered(passage, trigger);
        List<String> hit = continents.with(passage, trigger, targets.find(passage, trigger, suffered));
        if (hit.isEmpty() && !suffered) {
            Roles title = headline(passage, trigger);
            if (!title.agents().isEmpty()) {
                return title;
            }
        }
        if (!suffered) {
            List<String> agents = agents(passage, trigger, hit);
            List<String> partners = hit.isEmpty() && agents.size() == 1 ? others.partners(passage, agents) : hit;
            return partners.isEmpty()
                    ? new Roles(agents, others.counterpart(passage, agents), true)
                    : new Roles(agents, partners);
        }
        List<String> sufferers = hit.isEmpty() ? targets.sufferers(passage, trigger) : hit;
        List<String> owners =
                owner(passage, trigger, sufferers)
                        .or(() -> author(passage, trigger))
                        .or(() -> by(passage, trigger))
                        .stream()
                        .map(NameSpan::country)
                        .toList();
        return new Roles(owners, sufferers);
    }

    /** "Trump delays EU tariffs": who acts stands right before the verb, and the name before the thing suffers it. */
    private Roles headline(Passage passage, Trigger trigger) {
        int noun = trigger.noun();
        while (noun > trigger.end() && passage.tokens().is(noun, Tokens.HYPHENATED)) {
            noun--; // counter-tariffs
        }
        int thing = noun;
        Optional<NameSpan> hit = passage.allNames()
                .endingAt(thing)
                .or(() -> passage.allNames()
                        .endingAt(thing - 1)
                        .filter(name -> name.kind() == NameKind.ADJECTIVE || thing < trigger.noun()))
                .filter(subjects::canLevy);
        Optional<NameSpan> agent = passage.allNames().endingAt(trigger.first()).filter(subjects::canLevy);
        boolean apart = trigger.relation() == Relation.ACTIVE
                && hit.isPresent()
                && agent.isPresent()
                && !hit.get().country().equals(agent.get().country());
        return apart
                ? new Roles(List.of(agent.get().country()), List.of(hit.get().country()))
                : new Roles(List.of(), List.of());
    }

    /** Whether the subject is the one it is done to: they face tariffs, they were hit with tariffs. */
    private boolean isSuffered(Passage passage, Trigger trigger) {
        boolean spared =
                trigger.relation() == Relation.WHOLE && trigger.action().equals("exempt");
        if (spared
                || passage.hits().at(trigger.first(), words.who.faces)
                || passage.hits().at(trigger.first(), words.taxed)) {
            return true;
        }
        boolean participle = forms.is(passage.tokens().word(trigger.first()), WordForms.PARTICIPLE);
        boolean active = trigger.first() > passage.from()
                && passage.tokens().folded(trigger.first() - 1).equals("to"); // is ready to hit
        if (!active && isStruck(passage, trigger)) {
            return true;
        }
        return trigger.relation() == Relation.WITH
                && participle
                && !active
                && passage.has(words.be, trigger.first() - 3, trigger.first());
    }

    /** "Peru hit with a tariff": with nobody between, the subject suffers. */
    private boolean isStruck(Passage passage, Trigger trigger) {
        return trigger.relation() == Relation.WITH
                && trigger.first() > passage.from()
                && trigger.end() == trigger.first() + 1
                && passage.hits().at(trigger.first(), words.who.deal.struck)
                && passage.tokens().folded(trigger.end()).equals("with");
    }

    private List<String> agents(Passage passage, Trigger trigger, List<String> hit) {
        Optional<NameSpan> named =
                owner(passage, trigger, hit).or(() -> author(passage, trigger)).or(() -> by(passage, trigger));
        if (named.isPresent() || isStarting(passage, trigger)) {
            return named.map(span -> List.of(span.country())).orElse(List.of());
        }
        List<String> acting = subjects.find(passage, trigger, hit);
        if (!acting.isEmpty()) {
            return acting;
        }
        return subjects.continent(passage, trigger)
                .map(List::of)
                .orElseGet(() -> Destination.of(words, passage, trigger, subjects::canLevy).stream()
                        .filter(code -> !hit.contains(code))
                        .toList());
    }

    /** "Before the tariffs take effect": of a measure told before, and not of whom the sentence is about. */
    private boolean isStarting(Passage passage, Trigger trigger) {
        return trigger.relation() == Relation.MIDDLE
                && trigger.noun() > passage.from()
                && passage.hits().at(trigger.first(), words.when.starts)
                && POINTING.contains(passage.tokens().folded(trigger.noun() - 1));
    }

    /** Whose thing it is: US tariffs, America's tariffs, Trump's tariffs. */
    private Optional<NameSpan> owner(Passage passage, Trigger trigger, List<String> hit) {
        if (trigger.relation() == Relation.WHOLE && trigger.action().equals("exempt")) {
            return Optional.empty();
        }
        int from = Math.max(passage.from(), trigger.noun() - 6);
        for (NameSpan span : passage.allNames().within(from, trigger.noun(), subjects::canLevy)) {
            String next = passage.tokens().folded(span.end());
            boolean possessive = next.equals("'s") || next.equals("'");
            boolean adjacent = span.end() >= trigger.noun() - 1 && span.kind() != NameKind.CAPITAL;
            boolean clear = span.first() >= trigger.end() || trigger.first() > trigger.noun();
            if ((possessive || adjacent) && clear && !hit.contains(span.country())) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    /** Who made it, in a clause behind the thing: the levies that Trump imposed. */
    private Optional<NameSpan> author(Passage passage, Trigger trigger) {
        int from = trigger.nounEnd();
        int first = from < passage.to()
                        && words.near.pronouns.contains(passage.tokens().folded(from))
                ? from + 1
                : from;
        return passage.allNames().within(first, first + 3, subjects::canLevy).stream()
                .filter(span -> !passage.hasMark(first, span.first(), ",;:"))
                .filter(span -> span.first() == first || !isSuffering(passage, span.first() - 1))
                .filter(span -> isDone(passage, span.end()) || isDone(passage, span.end() + 1))
                .findFirst();
    }

    /** Whether a word that says on whom stands there: the duties on Peru imposed in May. */
    private boolean isSuffering(Passage passage, int token) {
        int on = passage.tokens().folded(token).equals("the") ? token - 1 : token;
        return words.who.towards.contains(passage.tokens().folded(on));
    }

    private Optional<NameSpan> by(Passage passage, Trigger trigger) {
        for (int token = trigger.to(); token < Math.min(trigger.to() + 8, passage.to()); token++) {
            boolean done = token == trigger.to() || isDone(passage, token - 1);
            if (done && passage.tokens().folded(token).equals("by")) {
                return Actors.firstAfter(passage, token, token + 6, subjects::canLevy);
            }
        }
        return Optional.empty();
    }

    private boolean isDone(Passage passage, int token) {
        return token < passage.to()
                && words.verbs.values().stream().anyMatch(list -> passage.hits().at(token, list));
    }
}
