package io.wirewatch.frame.measure;

import io.wirewatch.frame.Passage;
import io.wirewatch.frame.measure.Trigger.Relation;
import io.wirewatch.text.lexicon.FormTable;
import io.wirewatch.text.lexicon.WordForms;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what is done to the thing in a sentence. Immutable. */
final class TriggerFinder {

    private static final int ACTIVE_REACH = 12;
    private static final int PASSIVE_REACH = 22;
    private static final int NOMINAL_REACH = 7;
    private static final int VERB_AFTER = 5;

    private final MeasureWords words;
    private final FormTable forms;

    TriggerFinder(MeasureWords words, FormTable forms) {
        this.words = words;
        this.forms = forms;
    }

    /** The triggers of a passage in the order of its nouns. */
    List<Trigger> find(Passage passage) {
        List<Trigger> found = new ArrayList<>();
        for (int token = passage.from(); token < passage.to(); token++) {
            int end = nounAt(passage, token);
            if (end > 0) {
                addTriggers(passage, token, end, found);
                token = end - 1;
            }
        }
        return found;
    }

    /** Token after the thing that begins here, or -1. */
    private int nounAt(Passage passage, int token) {
        int sure = passage.hits().endAt(token, words.nounSure);
        if (sure > 0) {
            return sure;
        }
        int end = passage.hits().endAt(token, words.noun);
        return end > 0 && !isOther(passage, token) && hasContext(passage, token) ? end : -1;
    }

    /** A word of many meanings needs another of the field somewhere in the article. */
    private boolean hasContext(Passage passage, int token) {
        return !passage.hits().at(token, words.nounWeak)
                || passage.hits().any(words.context, 0, passage.tokens().size());
    }

    /** Whether the noun lies in a phrase that means something else: on duty. */
    private boolean isOther(Passage passage, int token) {
        for (int start = Math.max(passage.from(), token - 3); start <= token; start++) {
            if (passage.hits().endAt(start, words.nounNot) > token) {
                return true;
            }
        }
        return false;
    }

    private void addTriggers(Passage passage, int noun, int end, List<Trigger> found) {
        Optional<Trigger> before =
                nominal(passage, noun, end).or(() -> with(passage, noun, end)).or(() -> active(passage, noun, end));
        before.ifPresent(found::add);
        Optional<Trigger> after = passive(passage, noun, end);
        after.filter(trigger -> before.isEmpty() || !before.get().action().equals(trigger.action()))
                .ifPresent(found::add);
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
                if (act > 0 && act < noun && isOf(passage, act) && isNounPhrase(passage, act + 1, noun)) {
                    return Optional.of(new Trigger(list.getKey(), Relation.NOMINAL, token, act, noun, end));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(Passage passage, int token) {
        return switch (passage.tokens().folded(token)) {
            case "of", "in", "to", "on", "from", "for", "de", "des", "der", "von", "dei", "delle" -> true;
            default -> false;
        };
    }

    /** They hit somebody with tariffs; they spare somebody from tariffs. */
    private Optional<Trigger> with(Passage passage, int noun, int end) {
        for (Map.Entry<String, Integer> list : words.hits.entrySet()) {
            int joiner = words.withs.getOrDefault(list.getKey(), words.with);
            int with = passage.hits().last(joiner, Math.max(passage.from(), noun - NOMINAL_REACH), noun);
            if (with < 0 || !isNounPhrase(passage, with + 1, noun)) {
                continue;
            }
            int verb = passage.hits().last(list.getValue(), Math.max(passage.from(), with - ACTIVE_REACH), with);
            if (verb < 0 && verbsComeLast(passage)) {
                verb = passage.hits().first(list.getValue(), end, Math.min(end + VERB_AFTER, passage.to()));
            }
            if (verb >= 0 && !passage.hasMark(Math.min(verb, end), Math.max(verb, with), ";:.")) {
                int verbEnd = passage.hits().endAt(verb, list.getValue());
                return Optional.of(new Trigger(list.getKey(), Relation.WITH, verb, verbEnd, noun, end));
            }
        }
        return Optional.empty();
    }

    /** Whether the article's language puts participles and infinitives behind their objects. */
    private static boolean verbsComeLast(Passage passage) {
        return passage.text().article().language().startsWith("de");
    }

    /** They impose tariffs: the nearest verb before the thing with nothing but a noun phrase between. */
    private Optional<Trigger> active(Passage passage, int noun, int end) {
        for (int token = noun - 1; token >= Math.max(passage.from(), noun - ACTIVE_REACH); token--) {
            for (Map.Entry<String, Integer> list : words.verbs.entrySet()) {
                int verb = passage.hits().endAt(token, list.getValue());
                if (verb > 0 && verb <= noun && isNounPhrase(passage, verb, noun) && !isDescribing(passage, token)) {
                    return Optional.of(new Trigger(list.getKey(), Relation.ACTIVE, token, verb, noun, end));
                }
            }
        }
        return Optional.empty();
    }

    /** A participle that describes the thing: the average applied tariff. */
    private boolean isDescribing(Passage passage, int token) {
        return passage.hits().at(token, words.describes)
                && token > passage.from()
                && passage.hits().at(token - 1, words.bare);
    }

    private boolean isNounPhrase(Passage passage, int from, int to) {
        int commas = 0;
        for (int token = from; token < to; token++) {
            if (passage.hits().at(token, words.gapStop) || passage.isMark(token, ";:.!?")) {
                return false;
            }
            commas += passage.isMark(token, ",") ? 1 : 0;
        }
        return commas <= 2;
    }

    /** Tariffs are imposed, tariffs they imposed, tariffs rise. */
    private Optional<Trigger> passive(Passage passage, int noun, int end) {
        int limit = Math.min(end + PASSIVE_REACH, passage.to());
        for (int token = end; token < limit && !passage.isMark(token, ";:.!?"); token++) {
            Optional<Trigger> found = verbAfter(passage, noun, end, token);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Trigger> verbAfter(Passage passage, int noun, int end, int token) {
        if (!reaches(passage, end, token)) {
            return Optional.empty();
        }
        for (Map.Entry<String, Integer> list : words.middles.entrySet()) {
            int verb = passage.hits().endAt(token, list.getValue());
            if (verb > 0 && !takesObject(passage, verb)) {
                return Optional.of(new Trigger(list.getKey(), Relation.MIDDLE, token, verb, noun, end));
            }
        }
        for (Map.Entry<String, Integer> list : words.verbs.entrySet()) {
            int verb = passage.hits().endAt(token, list.getValue());
            if (verb > 0) {
                Optional<Relation> relation = relation(passage, end, token, verb);
                if (relation.isPresent()) {
                    return Optional.of(new Trigger(list.getKey(), relation.get(), token, verb, noun, end));
                }
            }
        }
        return Optional.empty();
    }

    /** What stands between the thing and a verb may only be what belongs to the thing or helps the verb. */
    private boolean reaches(Passage passage, int end, int token) {
        if (token == end) {
            return true;
        }
        boolean opened = passage.hits().at(end, words.reach)
                || passage.allNames().at(end).isPresent()
                || passage.tokens().folded(end).endsWith("ly");
        return opened && passage.hits().last(words.noun, end, token) < 0;
    }

    private Optional<Relation> relation(Passage passage, int end, int verb, int verbEnd) {
        Tokens tokens = passage.tokens();
        if (forms.kinds(tokens.word(verb)) == 0) {
            boolean helped = passage.has(words.be, verb - 4, verb) || verbsComeLast(passage);
            return helped ? Optional.of(Relation.PASSIVE) : Optional.empty();
        }
        if (!forms.is(tokens.word(verb), WordForms.PARTICIPLE)) {
            return Optional.empty();
        }
        if (passage.has(words.be, Math.max(end, verb - 4), verb)) {
            return Optional.of(Relation.PASSIVE);
        }
        if (hasSubject(passage, end, verb)) {
            return Optional.of(Relation.RELATIVE);
        }
        return takesObject(passage, verbEnd) ? Optional.empty() : Optional.of(Relation.PASSIVE);
    }

    /** Whether between the thing and the verb stands somebody who acts: the tariffs he imposed. */
    private static boolean hasSubject(Passage passage, int end, int verb) {
        if (verb == end || verb - end > 6) {
            return false;
        }
        String first = passage.tokens().folded(end);
        return first.matches("that|which|he|she|it|they|we")
                || passage.allNames().at(end).isPresent();
    }

    private static boolean takesObject(Passage passage, int token) {
        if (token >= passage.to() || passage.tokens().is(token, Tokens.MARK)) {
            return false;
        }
        return !passage.tokens()
                .folded(token)
                .matches(
                        "by|on|in|to|from|at|against|last|this|since|under|as|for|earlier|during|over|through|when|after"
                                + "|before|until|and|or|but|with|if|while|because|amid|sharply|further|again|immediately|next|will"
                                + "|following|upon|within|into|between|across|starting|effective|so|than|that|also|today|yesterday"
                                + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june"
                                + "|july|august|september|october|november|december");
    }
}
