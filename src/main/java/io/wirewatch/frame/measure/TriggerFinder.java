package io.wirewatch.frame.measure;

import io.wirewatch.frame.Passage;
import io.wirewatch.frame.measure.Trigger.Relation;
import io.wirewatch.text.lexicon.FormTable;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what is done to the thing in a sentence. Immutable. */
final class TriggerFinder {

    private static final String DEADLINE = "deadline";
    private static final int ACTIVE_REACH = 12;
    private static final int NOMINAL_REACH = 7;
    /** With more than 2 billion dollars worth of tariffs. */
    private static final int WITH_REACH = 10;

    private static final int VERB_AFTER = 5;
    /** Tokens between two things that one verb governs, and from what joins them to the second. */
    private static final int BESIDE = 16;

    private static final int JOINED = 4;
    /** Tokens from goods to what they are taxed at. */
    private static final int TAXED = 8;
    /** Tokens from a levy to the verb that says who is spared. */
    private static final int SPARED = 16;

    private final MeasureWords words;
    private final ThingFinder things;
    private final GoverningVerbs verbs;
    private final FollowingVerbs following;

    TriggerFinder(MeasureWords words, FormTable forms) {
        this.words = words;
        this.things = new ThingFinder(words);
        this.verbs = new GoverningVerbs(words);
        this.following = new FollowingVerbs(words, forms);
    }

    /** The triggers of a passage in the order of its nouns. */
    List<Trigger> find(Passage passage) {
        List<Trigger> found = new ArrayList<>();
        for (int token = passage.from(); token < passage.to(); token++) {
            Optional<Trigger> whole = whole(passage, token);
            if (whole.isPresent()) {
                found.add(whole.get());
                token = whole.get().end() - 1;
                continue;
            }
            int end = things.endAt(passage, token);
            if (end > 0) {
                addTriggers(passage, token, end, found);
                token = end - 1;
            }
        }
        return found;
    }

    /** Where a clause begins that only tells of the past of what an action is done to: the tariffs it put on them. */
    int clause(Passage passage, Trigger trigger) {
        boolean before = trigger.first() < trigger.noun() && trigger.relation() != Relation.NOMINAL;
        return before
                ? following
                        .find(passage, trigger.noun(), trigger.nounEnd())
                        .filter(clause -> clause.action().equals("impose")
                                && (clause.describes() || isOfEased(passage, trigger, clause))
                                && !isWith(passage, trigger.nounEnd(), clause.first()))
                        .map(Trigger::first)
                        .orElse(passage.to())
                : passage.to();
    }

    /** ", with the changes to take effect": what the action itself brings. */
    private boolean isWith(Passage passage, int from, int to) {
        for (int token = from; token + 1 < to; token++) {
            if (passage.isMark(token, ",") && passage.hits().at(token + 1, words.with)) {
                return true;
            }
        }
        return false;
    }

    /** Words that are action and thing at once: to tax imports, duty-free access. */
    private Optional<Trigger> whole(Passage passage, int token) {
        for (Map.Entry<String, Integer> list : words.wholes.entrySet()) {
            int end = passage.hits().endAt(token, list.getValue());
            if (end < 0 && list.getKey().equals("remove")) {
                end = freely(passage, token);
            } else if (end < 0 && list.getKey().equals("impose")) {
                end = taxed(passage, token);
            }
            if (end > 0 && !passage.has(words.when.condition, token - 6, token)) {
                return Optional.of(
                        new Trigger(whole(passage, token, list.getKey()), Relation.WHOLE, token, end, token, end));
            }
        }
        return Optional.empty();
    }

    /** Token behind "goods will be taxed at", where the text tells of the thing, or -1. */
    private int taxed(Passage passage, int token) {
        if (!passage.hits().at(token, words.taxed)
                || !passage.hits().any(words.noun, 0, passage.tokens().size())) {
            return -1;
        }
        for (int before = token - 1; before >= Math.max(passage.from(), token - TAXED); before--) {
            if (words.who.goodsAfter.contains(passage.tokens().folded(before))) {
                return passage.hits().endAt(token, words.taxed);
            }
        }
        return -1;
    }

    /** Token behind "duty-free wheat imports", or -1. */
    private int freely(Passage passage, int token) {
        int gap = passage.hits().at(token, words.free) ? passage.hits().endAt(token, words.free) : -1;
        boolean goods = gap > 0
                && gap + 1 < passage.to()
                && !passage.tokens().is(gap, Tokens.MARK | Tokens.CAPITAL)
                && passage.hits().at(gap + 1, words.freely);
        return goods ? passage.hits().endAt(gap + 1, words.freely) : -1;
    }

    /** What is done by such words: duty-free access that is kept goes on, one that is ended is a tariff. */
    private String whole(Passage passage, int token, String action) {
        if (!action.equals("remove")) {
            return action;
        }
        boolean kept = verbs.governing(passage, token, "extend").isPresent();
        return kept ? "extend" : verbs.governing(passage, token, "remove").isPresent() ? "impose" : action;
    }

    private void addTriggers(Passage passage, int noun, int end, List<Trigger> found) {
        Optional<Trigger> act = nominal(passage, noun, end);
        Optional<Trigger> before = act.map(trigger -> governed(passage, trigger))
                .filter(trigger -> !trigger.action().equals(DEADLINE))
                .or(() -> with(passage, noun, end))
                .or(() -> verbs.find(passage, noun, end));
        Optional<Trigger> after = following.find(passage, noun, end).filter(verb -> act.filter(
                        named -> named.first() == verb.first())
                .isEmpty());
        boolean held = after.filter(trigger -> trigger.relation() == Relation.MIDDLE
                        && trigger.action().equals("suspend"))
                .isPresent();
        if (held) {
            found.add(after.get());
            return;
        }
        before.ifPresent(found::add);
        before.flatMap(trigger -> sparing(passage, trigger)).ifPresent(found::add);
        if (before.isEmpty() && after.isEmpty()) {
            further(passage, noun, end, found).ifPresent(found::add);
        }
        after.filter(trigger -> before.isEmpty()
                        || !trigger.describes()
                                && !before.get().action().equals(trigger.action())
                                && !isOfAct(before.get())
                                && !begins(passage, before.get(), trigger)
                                && !isOfEased(passage, before.get(), trigger))
                .ifPresent(found::add);
    }

    /** "Imposed a tariff on steel but spared Peru": an exemption from the thing told before. */
    private Optional<Trigger> sparing(Passage passage, Trigger levy) {
        Integer spares = words.hits.get("exempt");
        boolean levies = levy.action().equals("impose") || levy.action().equals("raise");
        if (spares == null || !levies) {
            return Optional.empty();
        }
        int verb = passage.hits().first(spares, levy.to() + 1, Math.min(levy.to() + SPARED, passage.to()));
        int end = verb < 0 ? -1 : passage.hits().endAt(verb, spares);
        boolean joined = verb > 0
                && words.near.accompanies.contains(passage.tokens().folded(verb - 1))
                && passage.allNames().at(end).isPresent()
                && !passage.hasMark(levy.to(), verb, ";:.");
        return joined
                ? Optional.of(new Trigger("exempt", Relation.WITH, verb, end, levy.noun(), levy.nounEnd()))
                : Optional.empty();
    }

    /** Whether a trigger is of those that {@link #find} makes where a levy spares somebody. */
    static boolean isSparing(Trigger trigger) {
        return trigger.relation() == Relation.WITH
                && trigger.action().equals("exempt")
                && trigger.first() >= trigger.nounEnd();
    }

    /** "The scrapping of duties applies to": what is told behind the two is told of the scrapping. */
    private static boolean isOfAct(Trigger before) {
        return before.relation() == Relation.NOMINAL && before.first() < before.noun();
    }

    /** "The tariff increases take effect": when the act before begins. */
    private boolean begins(Passage passage, Trigger before, Trigger after) {
        return before.relation() == Relation.NOMINAL
                && after.relation() == Relation.MIDDLE
                && passage.hits().at(after.first(), words.when.starts);
    }

    /** "It suspended the tariffs that were to take effect": only what is eased, and no measure of its own. */
    private boolean isOfEased(Passage passage, Trigger before, Trigger after) {
        boolean eased = after.action().equals("impose")
                && !before.action().equals("raise")
                && !before.action().equals("impose");
        for (int token = before.nounEnd(); eased && token < after.first(); token++) {
            boolean begins = token + 1 == after.first() && passage.hits().at(after.first(), words.when.starts);
            boolean made = token + 2 == after.first()
                    && passage.tokens().folded(token + 1).equals("be");
            boolean to = passage.tokens().folded(token).equals("to") && (begins || made);
            if (to || words.who.which.contains(passage.tokens().folded(token))) {
                return true;
            }
        }
        return false;
    }

    /** Another thing with a rate of its own behind one that is imposed: "including a 25% levy on trucks". */
    private Optional<Trigger> further(Passage passage, int noun, int end, List<Trigger> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Trigger last = found.get(found.size() - 1);
        if (isBeside(passage, last, noun, end)) {
            return Optional.of(new Trigger(last.action(), last.relation(), last.first(), last.end(), noun, end));
        }
        boolean follows = last.action().equals("impose")
                && passage.hits().any(words.rate.rated, Math.max(passage.from(), noun - 4), noun)
                && !passage.hasMark(last.to(), noun, ";:.")
                && !passage.hits().any(words.rate.standing, Math.max(passage.from(), noun - 6), noun);
        return follows
                ? Optional.of(new Trigger(last.action(), Relation.ACTIVE, last.first(), last.end(), noun, end))
                : Optional.empty();
    }

    /** A second thing that the same verb governs: blocked tariffs on fish as well as the duties on rice. */
    private boolean isBeside(Passage passage, Trigger last, int noun, int end) {
        boolean governs = last.relation() == Relation.ACTIVE
                && last.nounEnd() < noun
                && noun - last.nounEnd() <= BESIDE
                && end < passage.to()
                && words.near.openers.contains(passage.tokens().folded(end));
        if (!governs) {
            return false;
        }
        for (int token = last.nounEnd(); token < noun; token++) {
            boolean describes = words.near.openers.contains(passage.tokens().folded(token + 1));
            if (passage.isMark(token, ";:") || !describes && isVerb(passage, token)) {
                return false;
            }
        }
        return isBeside(passage, new Trigger(last.action(), last.relation(), last.first(), last.end(), noun, end));
    }

    /** Whether "and" or the like joins a thing to another before it that the same verb governs. */
    boolean isBeside(Passage passage, Trigger trigger) {
        int from = trigger.end();
        if (trigger.relation() != Relation.ACTIVE || from >= trigger.noun()) {
            return false;
        }
        boolean joined = passage.has(words.beside, from, trigger.noun());
        for (int token = trigger.noun() - 1; !joined && token > Math.max(from, trigger.noun() - JOINED); token--) {
            joined = words.near.and.contains(passage.tokens().folded(token))
                    && !passage.tokens().folded(token).equals("or");
        }
        return joined && passage.has(words.noun, from, trigger.noun());
    }

    private boolean isVerb(Passage passage, int token) {
        return words.verbs.values().stream().anyMatch(list -> passage.hits().at(token, list))
                || words.middles.values().stream()
                        .anyMatch(list -> passage.hits().at(token, list));
    }

    /** A delay of an increase is no increase, and the end of an exemption none. */
    private Trigger governed(Passage passage, Trigger act) {
        Optional<Trigger> held = act.first() > act.noun()
                ? nominalBefore(passage, act.noun(), act.nounEnd()).filter(before -> words.govern
                        .makes
                        .getOrDefault(before.action(), Map.of())
                        .containsKey(act.action()))
                : Optional.empty();
        if (held.isPresent()) {
            return held.get();
        }
        for (Map.Entry<String, Map<String, String>> verb : words.govern.makes.entrySet()) {
            String action = verb.getValue().get(act.action());
            Optional<Trigger> governor =
                    action == null ? Optional.empty() : verbs.governing(passage, act.from(), verb.getKey());
            if (action != null && governor.isPresent()) {
                Trigger by = governor.get();
                return new Trigger(action, Relation.ACTIVE, by.first(), by.end(), act.noun(), act.nounEnd());
            }
        }
        return act.action().equals(DEADLINE)
                ? act
                : verbs.enacting(passage, act).orElse(act);
    }

    /** A tariff increase, or an increase in tariffs. */
    private Optional<Trigger> nominal(Passage passage, int noun, int end) {
        for (Map.Entry<String, Integer> list : words.nouns.entrySet()) {
            for (int token = end; token < Math.min(end + 2, passage.to()); token++) {
                int act = passage.hits().endAt(token, list.getValue());
                if (act > 0 && !passage.isMark(token, ",.;:")) {
                    return Optional.of(new Trigger(list.getKey(), Relation.NOMINAL, token, act, noun, end));
                }
            }
        }
        return nominalBefore(passage, noun, end);
    }

    private Optional<Trigger> nominalBefore(Passage passage, int noun, int end) {
        for (int token = noun - 2; token >= Math.max(passage.from(), noun - NOMINAL_REACH); token--) {
            for (Map.Entry<String, Integer> list : words.nouns.entrySet()) {
                int act = passage.hits().endAt(token, list.getValue());
                if (act > 0
                        && act < noun
                        && words.near.joins.contains(passage.tokens().folded(act))
                        && verbs.isNounPhrase(passage, act, noun)) {
                    return Optional.of(new Trigger(list.getKey(), Relation.NOMINAL, token, act, noun, end));
                }
            }
        }
        return Optional.empty();
    }

    /** They hit somebody with tariffs; they spare somebody from tariffs. */
    private Optional<Trigger> with(Passage passage, int noun, int end) {
        for (Map.Entry<String, Integer> list : words.hits.entrySet()) {
            int joiner = words.withs.getOrDefault(list.getKey(), words.with);
            int with = passage.hits().last(joiner, Math.max(passage.from(), noun - WITH_REACH), noun);
            if (with < 0 || !verbs.isNounPhrase(passage, with + 1, noun) || isAction(passage, with + 1, noun)) {
                continue;
            }
            int verb = passage.hits().last(list.getValue(), Math.max(passage.from(), with - ACTIVE_REACH), with);
            if (verb < 0 && verbsComeLast(passage)) {
                verb = passage.hits().first(list.getValue(), end, Math.min(end + VERB_AFTER, passage.to()));
            }
            if (verb >= 0
                    && !isDeal(passage, verb, with)
                    && !passage.hasMark(Math.min(verb, end), Math.max(verb, with), ";:.")) {
                int verbEnd = passage.hits().endAt(verb, list.getValue());
                return Optional.of(new Trigger(list.getKey(), Relation.WITH, verb, verbEnd, noun, end));
            }
        }
        return Optional.empty();
    }

    /** They strike a deal with a tariff. */
    private boolean isDeal(Passage passage, int verb, int with) {
        for (int token = verb; token < with; token++) {
            if (words.who.deal.nouns.contains(passage.tokens().folded(token))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of action begins here, before the thing: threatened to raise tariffs. */
    private boolean isAction(Passage passage, int token, int noun) {
        return token < noun
                && passage.tokens().folded(token - 1).equals("to")
                && words.verbs.values().stream().anyMatch(list -> passage.hits().at(token, list));
    }

    /** "Auf Einfuhren Zölle erheben": a capital within a German sentence makes a noun of what is spelt like a verb. */
    static boolean isGermanNoun(Passage passage, int token) {
        return verbsComeLast(passage)
                && token > passage.from()
                && passage.tokens().is(token, Tokens.CAPITAL);
    }

    /** Whether the article's language puts participles and infinitives behind their objects. */
    static boolean verbsComeLast(Passage passage) {
        return passage.text().language().startsWith("de");
    }
}
