package io.wirewatch.frame.measure;

import io.wirewatch.frame.Passage;
import io.wirewatch.frame.measure.Trigger.Relation;
import io.wirewatch.text.token.Tokens;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the verb whose object the thing is: they impose tariffs. Immutable. */
final class GoverningVerbs {

    private static final int REACH = 12;
    private static final int UNSPACED_REACH = 26;
    /** Letters of a prefix such as re-. */
    private static final int PREFIX = 3;
    /** Tokens of a subject from its noun to its verb. */
    private static final int SUBJECT = 6;
    /** Tokens from "from" to the thing behind it. */
    private static final int OUT_OF = 3;

    private final MeasureWords words;

    GoverningVerbs(MeasureWords words) {
        this.words = words;
    }

    /** They impose tariffs: the nearest verb before the thing with nothing but a noun phrase between. */
    Optional<Trigger> find(Passage passage, int noun, int end) {
        Optional<Trigger> nearest = active(passage, noun, end, words.verbs);
        if (nearest.filter(verb -> isUnspaced(passage, verb.first())).isPresent()) {
            return first(passage, noun, end).or(() -> nearest);
        }
        return nearest.map(verb -> joined(passage, verb).orElse(verb));
    }

    /** The verb of an action that stands before a noun with nothing but a noun phrase between. */
    Optional<Trigger> governing(Passage passage, int noun, String action) {
        Integer list = words.verbs.get(action);
        return list == null ? Optional.empty() : active(passage, noun, noun, Map.of(action, list));
    }

    /** "Introduced a tariff cut": the verb by which an act is done that a noun names. */
    Optional<Trigger> enacting(Passage passage, Trigger act) {
        return active(passage, act.from(), act.from(), Map.of(act.action(), words.govern.enacts))
                .map(verb -> new Trigger(
                        act.action(), Relation.ACTIVE, verb.first(), verb.end(), act.noun(), act.nounEnd()));
    }

    private Optional<Trigger> active(Passage passage, int noun, int end, Map<String, Integer> verbs) {
        int reach = isUnspaced(passage, noun) ? UNSPACED_REACH : REACH;
        for (int token = noun - 1; token >= Math.max(passage.from(), noun - reach); token--) {
            int at = token;
            Optional<Map.Entry<String, Integer>> list = verbs.entrySet().stream()
                    .filter(verb -> passage.hits().at(at, verb.getValue()))
                    .max(Comparator.comparingInt(verb -> passage.hits().endAt(at, verb.getValue())));
            int verb = list.map(found -> passage.hits().endAt(at, found.getValue()))
                    .orElse(-1);
            if (verb > 0
                    && verb <= noun
                    && !isWithin(passage, token)
                    && !isLedTo(passage, verb)
                    && !isOfDoing(passage, token, verb)
                    && !isNounOf(passage, token, verb)
                    && !isOutOf(passage, verb, noun, list.get().getKey())
                    && !words.near.isAnswered(passage, noun, token)
                    && !TriggerFinder.isGermanNoun(passage, token)
                    && isNounPhrase(passage, behindAside(passage, verb, noun), noun)
                    && !isDescribing(passage, token)) {
                String action = isPutInForce(passage, token, end)
                        ? "impose"
                        : held(passage, token, list.get().getKey());
                return Optional.of(new Trigger(action, Relation.ACTIVE, token, verb, noun, end));
            }
        }
        return Optional.empty();
    }

    /** "Goes back to the tariffs": a verb with "to" behind it does nothing to them. */
    private static boolean isLedTo(Passage passage, int end) {
        return passage.tokens().folded(end).equals("than") // lower than the tariff
                || passage.tokens().folded(end).equals("to")
                        && !passage.tokens().is(end + 1, Tokens.NUMBER);
    }

    /** "Begins reviewing the tariffs": what begins is what the next verb tells. */
    private boolean isOfDoing(Passage passage, int verb, int end) {
        return passage.hits().at(verb, words.govern.begins)
                && passage.tokens().folded(end).endsWith("ing")
                && words.verbs.values().stream()
                        .noneMatch(list -> passage.hits().at(end, list));
    }

    /** "The use of tariffs": a noun, though it looks like a verb. */
    private boolean isNounOf(Passage passage, int token, int end) {
        return passage.tokens().folded(end).equals("of")
                && token > passage.from()
                && words.near.articles.contains(passage.tokens().folded(token - 1))
                && !passage.tokens().folded(token).endsWith("ing");
    }

    /** "Raised money from tariffs": the tariffs are what it comes out of; "raised from 5% the tariff" is another thing. */
    private static boolean isOutOf(Passage passage, int verb, int noun, String action) {
        for (int token = verb + 1; token < noun && !action.equals("exempt"); token++) {
            if (passage.tokens().folded(token).equals("from")
                    && !passage.tokens().is(token + 1, Tokens.NUMBER)
                    && noun - token <= OUT_OF) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word only ends a verb of several words: to roll back. */
    private boolean isWithin(Passage passage, int token) {
        for (int start = Math.max(passage.from(), token - 2); start < token; start++) {
            int first = start;
            if (words.verbs.values().stream().anyMatch(list -> passage.hits().endAt(first, list) > token)) {
                return true;
            }
        }
        return false;
    }

    /** Behind what stands between commas right after the verb: impose, as of May 1, a tariff. */
    private static int behindAside(Passage passage, int verb, int noun) {
        if (!passage.isMark(verb, ",")) {
            return verb;
        }
        for (int token = noun - 1; token > verb; token--) {
            if (passage.isMark(token, ",")) {
                return token + 1;
            }
        }
        return verb;
    }

    /** "Setzt die Zölle in Kraft": a verb that suspends with one particle puts in force with other words. */
    private boolean isPutInForce(Passage passage, int verb, int end) {
        return passage.hits().at(verb, words.govern.puts) && passage.has(words.govern.inForce, end, passage.to());
    }

    /** To put off imposing them is to suspend. */
    private String held(Passage passage, int verb, String action) {
        Integer suspends = words.verbs.get("suspend");
        boolean levies = action.equals("impose") || action.equals("raise");
        if (!levies
                || suspends == null
                || verb == passage.from()
                || !passage.tokens().folded(verb).endsWith("ing")) {
            return action;
        }
        int end = passage.tokens().folded(verb - 1).equals("on") ? verb - 1 : verb;
        for (int token = end - 1; token >= Math.max(passage.from(), end - 3); token--) {
            if (passage.hits().endAt(token, suspends) == end) {
                return "suspend";
            }
        }
        return action;
    }

    /** Without spaces a verb that suspends or removes stands before the one that imposes: 暂停加征关税. */
    private Optional<Trigger> first(Passage passage, int noun, int end) {
        return governing(passage, noun, "suspend")
                .or(() -> governing(passage, noun, "remove"))
                .or(() -> governing(passage, noun, "extend"))
                .map(verb -> new Trigger(verb.action(), Relation.ACTIVE, verb.first(), verb.end(), noun, end));
    }

    private static boolean isUnspaced(Passage passage, int token) {
        return passage.tokens().is(token, Tokens.UNSPACED);
    }

    /** The first of two verbs that share the thing: impose and strengthen tariffs. */
    private Optional<Trigger> joined(Passage passage, Trigger second) {
        int and = second.first() - 1;
        if (and <= passage.from() || !words.near.and.contains(passage.tokens().folded(and))) {
            return Optional.empty();
        }
        for (Map.Entry<String, Integer> list : words.verbs.entrySet()) {
            int end = passage.hits().endAt(and - 1, list.getValue());
            if (end == and) {
                return Optional.of(
                        new Trigger(list.getKey(), Relation.ACTIVE, and - 1, end, second.noun(), second.nounEnd()));
            }
        }
        return Optional.empty();
    }

    /** A participle that describes the thing: the average applied tariff. */
    private boolean isDescribing(Passage passage, int token) {
        return isCompound(passage, token)
                || isSubject(passage, token)
                || passage.hits().at(token, words.thing.describes)
                        && token > passage.from()
                        && (passage.hits().at(token - 1, words.thing.bare)
                                || passage.tokens().folded(token - 1).equals("'s")
                                || isKept(passage, token - 1))
                        && !words.near.notVerb.contains(passage.tokens().folded(token + 1));
    }

    /** "Its court-ordered duties": a participle that a hyphen joins to another word, other than one of levying. */
    private boolean isCompound(Passage passage, int token) {
        return passage.tokens().is(token, Tokens.HYPHENATED)
                && passage.tokens().folded(token).endsWith("ed")
                && (passage.tokens().is(token - 1, Tokens.UPPER)
                        || passage.tokens().folded(token - 1).length() > PREFIX)
                && !passage.hits().at(token, words.levies);
    }

    /** "That increased tariffs would help": with a verb behind the thing, the participle before it is none. */
    private boolean isSubject(Passage passage, int token) {
        int noun = token + 1;
        return passage.tokens().folded(token - 1).equals("that")
                && passage.tokens().folded(token).endsWith("ed")
                && passage.hits().at(noun, words.noun)
                && passage.has(words.when.modal, noun + 1, noun + SUBJECT)
                && !passage.hasMark(noun, noun + SUBJECT, ",;:.");
    }

    /** Whether a verb that keeps or ends something stands there: extends lower duties. */
    private boolean isKept(Passage passage, int token) {
        return List.of("extend", "remove", "suspend").stream()
                .map(words.verbs::get)
                .anyMatch(list -> list != null && passage.hits().at(token, list));
    }

    /** Whether nothing but a noun phrase stands between. */
    boolean isNounPhrase(Passage passage, int from, int to) {
        int commas = 0;
        for (int token = from; token < to; token++) {
            if (passage.hits().at(token, words.gapStop) && !isMoreThan(passage, token)
                    || passage.isMark(token, ";:!?，；。")
                    || isInfinitive(passage, token)) {
                return false;
            }
            commas += passage.isMark(token, ",") ? 1 : 0;
        }
        return commas <= 2;
    }

    /** More than 80%. */
    private boolean isMoreThan(Passage passage, int token) {
        return passage.tokens().folded(token).equals("than")
                && words.near.more.contains(passage.tokens().folded(token - 1));
    }

    private boolean isInfinitive(Passage passage, int token) {
        int next = token + 1;
        return next < passage.to()
                && passage.tokens().folded(token).equals("to")
                && !passage.tokens().is(next, Tokens.NUMBER | Tokens.MARK)
                && (passage.tokens().is(token, Tokens.UPPER)
                        || !passage.tokens().is(next, Tokens.CAPITAL))
                && !words.near.notVerb.contains(passage.tokens().folded(next))
                && passage.allNames().at(next).isEmpty();
    }
}
