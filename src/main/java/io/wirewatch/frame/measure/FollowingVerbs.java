package io.wirewatch.frame.measure;

import io.wirewatch.frame.Passage;
import io.wirewatch.frame.measure.Trigger.Relation;
import io.wirewatch.text.lexicon.FormTable;
import io.wirewatch.text.lexicon.FunctionWords.Kind;
import io.wirewatch.text.lexicon.WordForms;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.token.Tokens;
import java.util.Map;
import java.util.Optional;

/** Finds verbs behind the thing: tariffs are imposed, tariffs they imposed, tariffs rise. Immutable. */
final class FollowingVerbs {

    private static final int REACH = 22;
    private static final int SUBJECT_REACH = 6;
    /** Tokens of a title and the first of the name behind it. */
    private static final int TITLE = 3;

    /** Before a day or a rate, no object follows: entraron en vigor el lunes. */
    private final MeasureWords words;

    private final FormTable forms;

    FollowingVerbs(MeasureWords words, FormTable forms) {
        this.words = words;
        this.forms = forms;
    }

    /** The verb that says what becomes of the thing; one that only describes it where there is no other. */
    Optional<Trigger> find(Passage passage, int noun, int end) {
        Optional<Trigger> first = scan(passage, noun, end, end, "");
        boolean describes = first.filter(trigger -> trigger.describes() || isAside(passage, end, trigger.first()))
                .isPresent();
        return describes
                ? first.flatMap(trigger -> scan(passage, noun, end, trigger.end(), trigger.action()))
                        .or(() -> first)
                : first;
    }

    /** Whether a verb stands in a clause between commas: the duty, which began in May, stays. */
    private boolean isAside(Passage passage, int end, int verb) {
        for (int token = end; token < verb; token++) {
            if (passage.isMark(token, ",")
                    && words.who.relatives.contains(passage.tokens().folded(token + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The next verb; behind one that describes the thing, a finite one of another action. */
    private Optional<Trigger> scan(Passage passage, int noun, int end, int from, String but) {
        boolean finite = !but.isEmpty();
        int limit = Math.min(end + REACH, passage.to());
        for (int token = from; token < limit && !passage.isMark(token, ";:!?"); token++) {
            boolean closed = passage.hits().at(token, words.noun)
                    || words.near.clauses.contains(passage.tokens().folded(token));
            if (closed
                    || isMeanwhile(passage, token)
                    || isNextClause(passage, token)
                    || isPurpose(passage, token)
                    || !finite && !reaches(passage, end, token)) {
                return Optional.empty();
            }
            Optional<Trigger> found = at(passage, noun, end, token)
                    .filter(trigger ->
                            !finite || !trigger.describes() && !trigger.action().equals(but));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "Tariffs at 7% as jobs are threatened": behind "as" and a subject, and not "as announced" or "as high as". */
    private boolean isMeanwhile(Passage passage, int token) {
        int next = token + 1;
        return passage.tokens().folded(token).equals("as")
                && next + 1 < passage.to()
                && !passage.tokens().is(next, Tokens.MARK | Tokens.NUMBER)
                && forms.kinds(passage.tokens().word(next)) == 0
                && !passage.hits().at(next, words.asIs)
                && !passage.tokens().folded(next + 1).equals("as");
    }

    /** "Tariffs bite, and the rise": what is told of another thing. */
    private boolean isNextClause(Passage passage, int token) {
        boolean and =
                passage.isMark(token, ",") && passage.tokens().folded(token + 1).equals("and");
        return and && words.who.backed.contains(passage.tokens().folded(token + 2));
    }

    /** "To avert increases": what a measure is for, and no longer what becomes of the thing. */
    private boolean isPurpose(Passage passage, int token) {
        int verb = token + 1;
        return passage.tokens().folded(token).equals("to")
                && verb < passage.to()
                && passage.hits().at(verb, words.purposes)
                && !passage.has(words.be, token - 2, token);
    }

    private Optional<Trigger> at(Passage passage, int noun, int end, int token) {
        boolean made = passage.has(words.be, Math.max(end, token - 2), token)
                && forms.is(passage.tokens().word(token), WordForms.PARTICIPLE);
        return made
                ? done(passage, noun, end, token).or(() -> moves(passage, noun, end, token))
                : moves(passage, noun, end, token).or(() -> done(passage, noun, end, token));
    }

    /** The thing itself moves or begins: tariffs rise. */
    private Optional<Trigger> moves(Passage passage, int noun, int end, int token) {
        for (Map.Entry<String, Integer> list : words.falls.entrySet()) {
            int verb = passage.hits().endAt(token, list.getValue());
            if (verb > 0 && isRated(passage, noun) && passage.has(words.serves, Math.max(end, token - 3), token)) {
                return Optional.of(new Trigger(list.getKey(), Relation.MIDDLE, token, verb, noun, end));
            }
        }
        for (Map.Entry<String, Integer> list : words.court.ruled.entrySet()) {
            int found = passage.hits().endAt(token, list.getValue());
            if (found > 0 && isRuled(passage, token)) {
                return Optional.of(new Trigger(list.getKey(), Relation.MIDDLE, token, found, noun, end));
            }
        }
        for (Map.Entry<String, Integer> list : words.middles.entrySet()) {
            int verb = passage.hits().endAt(token, list.getValue());
            if (verb > 0 && !isNoun(passage, token) && !takesObject(passage, verb) && !isLedToVerb(passage, verb)) {
                return Optional.of(new Trigger(list.getKey(), Relation.MIDDLE, token, verb, noun, end));
            }
        }
        return Optional.empty();
    }

    /** "Declined to say": what does not move. */
    private boolean isLedToVerb(Passage passage, int to) {
        int verb = to + 1;
        return verb < passage.to()
                && passage.tokens().folded(to).equals("to")
                && !passage.tokens().is(verb, Tokens.NUMBER | Tokens.MARK | Tokens.CAPITAL)
                && !words.near.notVerb.contains(passage.tokens().folded(verb))
                && forms.is(passage.tokens().word(verb), WordForms.BASE);
    }

    /** "Sparked a surge": behind an article no verb stands. */
    private static boolean isNoun(Passage passage, int token) {
        String before = passage.tokens().folded(token - 1);
        return before.equals("a") || before.equals("an") || before.equals("the");
    }

    /** "The court ruled that the tariffs are illegal": found by a court, and not only asked or argued. */
    private boolean isRuled(Passage passage, int token) {
        return passage.has(words.court.courts)
                && passage.has(words.court.rulings, passage.from(), token)
                && !passage.has(words.court.doubts);
    }

    private boolean isRated(Passage passage, int noun) {
        return passage.has(words.rate.rated, noun - 3, noun);
    }

    /** Something is done to the thing: tariffs are imposed. */
    private Optional<Trigger> done(Passage passage, int noun, int end, int token) {
        for (Map.Entry<String, Integer> list : words.verbs.entrySet()) {
            int verb = passage.hits().endAt(token, list.getValue());
            if (verb > 0
                    && !words.near.isAnswered(passage, noun, token)
                    && !TriggerFinder.isGermanNoun(passage, token)) {
                Optional<Relation> relation = relation(passage, end, token, verb);
                if (relation.isPresent()) {
                    return Optional.of(new Trigger(list.getKey(), relation.get(), token, verb, noun, end));
                }
            }
        }
        return Optional.empty();
    }

    /** What stands between the thing and a verb may only be what belongs to the thing or helps the verb. */
    private boolean reaches(Passage passage, int nounEnd, int token) {
        int end = passage.isMark(nounEnd, "”\"»」』’") ? nounEnd + 1 : nounEnd;
        return token <= end
                || passage.hits().at(end, words.reach)
                || startsName(passage, end)
                || passage.tokens().is(end, Tokens.UNSPACED | Tokens.NUMBER)
                || passage.tokens().folded(end).endsWith("ly");
    }

    private Optional<Relation> relation(Passage passage, int end, int verb, int verbEnd) {
        Tokens tokens = passage.tokens();
        if (forms.kinds(tokens.word(verb)) == 0) {
            boolean made = verbEnd < passage.to() && words.who.agents.contains(tokens.folded(verbEnd));
            if (made) {
                return Optional.of(Relation.REDUCED);
            }
            boolean helped = passage.has(words.be, verb - 4, verb)
                    || TriggerFinder.verbsComeLast(passage)
                    || tokens.is(verb, Tokens.UNSPACED);
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
        return takesObject(passage, verbEnd) ? Optional.empty() : Optional.of(Relation.REDUCED);
    }

    /** Whether between the thing and the verb stands somebody who acts: the tariffs he imposed. */
    private boolean hasSubject(Passage passage, int end, int verb) {
        if (verb == end || verb - end > SUBJECT_REACH) {
            return false;
        }
        return words.near.pronouns.contains(passage.tokens().folded(end)) || startsName(passage, end);
    }

    /** Whether a name begins there, or the title before one: Mr. Smith. */
    private static boolean startsName(Passage passage, int token) {
        return passage.allNames().at(token).isPresent()
                || passage.tokens().is(token, Tokens.CAPITAL)
                        && !passage.hasMark(token, token + TITLE, ",;:")
                        && !passage.allNames()
                                .within(token, token + TITLE, NameSpan::isPerson)
                                .isEmpty();
    }

    private boolean takesObject(Passage passage, int token) {
        boolean rate = token + 1 < passage.to()
                && passage.is(token, Kind.RATE_ARTICLES)
                && (passage.tokens().is(token + 1, Tokens.NUMBER)
                        || words.near.noObject.contains(passage.tokens().folded(token + 1)));
        boolean english = passage.text().language().startsWith("en");
        if (english
                && token + 1 < passage.to()
                && passage.tokens().folded(token).equals("a")
                && !rate) {
            return true; // reach a deal
        }
        return token < passage.to()
                && !rate
                && !words.near.complete.contains(passage.tokens().folded(token - 1))
                && !passage.tokens().is(token, Tokens.MARK | Tokens.NUMBER)
                && !words.near.noObject.contains(passage.tokens().folded(token));
    }
}
