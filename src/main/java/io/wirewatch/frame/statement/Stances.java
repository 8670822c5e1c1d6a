package io.wirewatch.frame.statement;

import io.wirewatch.frame.FrameWords;
import io.wirewatch.frame.Passage;
import io.wirewatch.text.lexicon.FunctionWords.Kind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which stance words take: the first in the order of the file that has a word among them and fits the speaker's side.
 * The settings {@code only.STANCE} and {@code never.STANCE} name sides; {@code criticised.STANCE} names a country whose
 * criticism is that stance, and so is criticism of nobody in particular. Immutable.
 */
final class Stances {

    private static final int NEGATION_REACH = 4;
    private static final int DENIAL_REACH = 8;
    private static final int NEAR = 22;
    private static final int HARM_REACH = 4;
    private static final int OWNER_REACH = 7;
    private static final int CRITICISM_NEAR = 8;
    /** Most tokens of a phrase before its last. */
    private static final int PHRASE = 3;

    /** One stance with its lists. */
    private record Stance(
            String name, Lists lists, Set<String> only, Set<String> never, String criticised, String yieldsTo) {}

    /**
     * The words of a stance.
     *
     * @param content in what is said
     * @param any the same, whoever says it
     * @param cue in the verb
     * @param denied what it is the stance not to favour
     * @param own in what the subject's own side says
     * @param harmed words before which the content is none: a threat to peace
     */
    private record Lists(int content, int any, int cue, int denied, int own, int harmed) {}

    /**
     * Where words of a stance are none.
     *
     * @param harmed list of words before which they are none
     * @param owner the country whose they are not; empty for none
     */
    private record Unless(int harmed, String owner) {

        static final Unless NOTHING = new Unless(-1, "");
    }

    private final List<Stance> stances = new ArrayList<>();
    private final int subject;
    private final int question;
    private final int again;
    private final int criticism;
    private final int complaint;
    private final int rejection;
    private final int answered;
    private final int negation;
    private final int undone;
    private final int none;
    private final int favour;
    private final String side;
    /** The country whose criticism is a stance; empty where there is none. */
    private final String foe;

    private final String otherwise;

    Stances(FrameWords words) {
        for (String name : listed(words, "stances")) {
            stances.add(new Stance(
                    name,
                    lists(words, "stance." + name),
                    Set.copyOf(listed(words, "only." + name)),
                    Set.copyOf(listed(words, "never." + name)),
                    words.settings().getOrDefault("criticised." + name, ""),
                    words.settings().getOrDefault("yields." + name, "")));
        }
        subject = words.list("subject");
        question = words.list("question");
        again = words.list("subject.again");
        criticism = words.list("criticism");
        complaint = words.list("criticism.own");
        rejection = words.list("rejection");
        answered = words.list("criticism.answered");
        negation = words.list("negation");
        undone = words.list("negation.undone");
        none = words.list("stance.not");
        favour = words.list("favour");
        side = words.settings().getOrDefault("side", "");
        foe = stances.stream()
                .map(Stance::criticised)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        otherwise = words.settings().getOrDefault("otherwise", "other");
    }

    private static Lists lists(FrameWords words, String stance) {
        return new Lists(
                words.list(stance),
                words.list(stance + ".any"),
                words.list(stance + ".cue"),
                words.list(stance + ".denied"),
                words.list(stance + ".own"),
                words.list(stance + ".not"));
    }

    private static List<String> listed(FrameWords words, String setting) {
        String value = words.settings().getOrDefault(setting, "");
        return value.isBlank() ? List.of() : List.of(value.trim().split("\\s*,\\s*", -1));
    }

    /** Place of the stance in the order; that of {@link #otherwise} is the last. */
    int of(Passage sentence, Attribution said, String speakerSide) {
        for (int i = 0; i < stances.size(); i++) {
            Stance stance = stances.get(i);
            boolean whole = fits(stance, speakerSide)
                    && !yields(stance, sentence, said, speakerSide)
                    && takes(stance, sentence, said, speakerSide);
            if (whole
                    || saysItself(stance, sentence, said, speakerSide)
                    || disfavours(sentence, stance.lists().denied(), said)) {
                return i;
            }
        }
        return stances.size();
    }

    /** Words that are the stance whoever says them, but not where the subject's own side complains of them. */
    private boolean saysItself(Stance stance, Passage sentence, Attribution said, String speakerSide) {
        int start = Math.min(said.cue().first(), said.from());
        return affirmed(sentence, stance.lists().any(), said.from(), said.to(), Unless.NOTHING)
                && !(speakerSide.equals(side)
                        && (sentence.has(complaint, start, said.to()) || sentence.has(rejection, start, said.to())));
    }

    /** "Condemned the threats", "rejects the dangerous claim": whose criticism is another stance does not take this one. */
    private boolean yields(Stance stance, Passage sentence, Attribution said, String speakerSide) {
        return stances.stream()
                .filter(other -> other.name().equals(stance.yieldsTo()) && fits(other, speakerSide))
                .anyMatch(other -> isCritical(sentence, said.cue())
                                && (sentence.has(
                                                rejection,
                                                said.cue().first(),
                                                said.cue().end())
                                        || criticises(sentence, said, other.criticised()))
                        || !warnsItself(stance, sentence, said.cue())
                                && criticises(sentence, said, other.criticised()));
    }

    /** Whether the verb is a word of the stance: warned. */
    private static boolean warnsItself(Stance stance, Passage sentence, Cue cue) {
        return sentence.has(stance.lists().cue(), cue.first(), cue.end())
                || sentence.has(stance.lists().content(), cue.first(), cue.end());
    }

    /** Whether a sentence has a word of criticism. */
    boolean isCritical(Passage sentence) {
        return sentence.has(criticism);
    }

    private boolean isCritical(Passage sentence, Cue cue) {
        return sentence.has(criticism, cue.first(), cue.end()) || sentence.has(rejection, cue.first(), cue.end());
    }

    /** Whether what is said, not the verb alone, is a stance of the file. */
    boolean isTaken(Passage sentence, Attribution said) {
        String speakerSide =
                said.speakers().isEmpty() ? "" : said.speakers().get(0).side();
        return stances.stream()
                .anyMatch(stance -> affirmed(sentence, stance.lists().any(), said.from(), said.to(), Unless.NOTHING)
                        || (speakerSide.isEmpty() || fits(stance, speakerSide))
                                && affirmed(
                                        sentence, stance.lists().content(), said.from(), said.to(), Unless.NOTHING));
    }

    /** Whether a sentence as a whole is a stance of the file. */
    boolean isTaken(Passage sentence) {
        Cue cue = new Cue(Cue.Kind.LABEL, sentence.from(), sentence.from());
        return isTaken(sentence, new Attribution(List.of(), cue, sentence.from(), sentence.to()));
    }

    /** The place of no stance of the file. */
    int other() {
        return stances.size();
    }

    String name(int place) {
        return place < stances.size() ? stances.get(place).name() : otherwise;
    }

    private static boolean fits(Stance stance, String side) {
        return (stance.only().isEmpty() || stance.only().contains(side))
                && !stance.never().contains(side);
    }

    private boolean takes(Stance stance, Passage sentence, Attribution said, String speakerSide) {
        Cue cue = said.cue();
        Lists words = stance.lists();
        boolean own = speakerSide.equals(side);
        Unless unless = new Unless(words.harmed(), own && !stance.yieldsTo().isEmpty() ? foe : "");
        return sentence.has(words.cue(), cue.first(), cue.end())
                || affirmed(sentence, words.content(), cue.first(), cue.end(), unless)
                || affirmed(sentence, words.content(), said.from(), said.to(), unless)
                || own && affirmed(sentence, words.own(), said.from(), said.to(), unless)
                || !stance.criticised().isEmpty()
                        && !speakerSide.isEmpty() // an observer who tells of pressure takes no side
                        && (criticises(sentence, said, stance.criticised())
                                || criticisesNobody(sentence, said, stance.criticised(), own));
    }

    /** "Does not support independence": a word of a list that a verb of favour, denied, stands before. */
    private boolean disfavours(Passage sentence, int list, Attribution said) {
        int at = sentence.hits().first(list, said.from(), said.to());
        while (at >= 0) {
            int verb = sentence.hits().last(favour, Math.max(said.from(), at - DENIAL_REACH), at);
            if (verb >= 0 && sentence.has(negation, Math.max(said.from(), verb - NEGATION_REACH), verb)) {
                return true;
            }
            at = sentence.hits().first(list, at + 1, said.to());
        }
        return false;
    }

    /** "Condemned the drills": on what is done to the subject, where no country is named; its own side may say so in any words. */
    private boolean criticisesNobody(Passage sentence, Attribution said, String criticised, boolean own) {
        Cue cue = said.cue();
        int end = own ? said.to() : cue.end();
        int start = Math.min(cue.first(), said.from());
        boolean critical = sentence.has(criticism, start, end) || own && sentence.has(complaint, start, end);
        int from = Math.max(said.from(), cue.end());
        int to = sentence.has(criticism, cue.first(), cue.end()) ? objectEnd(sentence, from, said.to()) : said.to();
        return critical
                && !(own && sentence.has(criticism, cue.first(), cue.end()) && isStranger(sentence, cue.end()))
                && sentence.allNames().within(from, to).stream()
                        .allMatch(name -> name.country().isEmpty()
                                || name.country().equals(side) && !(own && name.isPerson())
                                || own && name.country().equals(criticised));
    }

    /** "Criticised Hill": a name that is no country's, of whom the side complains. */
    private static boolean isStranger(Passage sentence, int token) {
        return token < sentence.to()
                && sentence.tokens().is(token, Tokens.CAPITAL)
                && sentence.allNames().within(token, sentence.to()).stream()
                        .noneMatch(
                                name -> name.first() == token && !name.country().isEmpty());
    }

    /** "Condemned the move and announced ...": where what a verb is aimed at ends. */
    private static int objectEnd(Passage sentence, int from, int to) {
        int at = from;
        while (at < to && !sentence.isMark(at, ",;—") && !isConjunction(sentence, at)) {
            at++;
        }
        return at;
    }

    private boolean affirmed(Passage sentence, int list, int from, int to, Unless unless) {
        int at = sentence.hits().first(list, from, to);
        while (at >= 0 && !(counts(sentence, at, from) && !isUndone(sentence, at, unless))) {
            at = sentence.hits().first(list, at + 1, to);
        }
        return at >= 0;
    }

    /** Whether a word stands behind one that turns it, or belongs to the country whose words they are not. */
    private static boolean isUndone(Passage sentence, int at, Unless unless) {
        return unless.harmed() >= 0 && sentence.has(unless.harmed(), at - HARM_REACH, at)
                || !unless.owner().isEmpty()
                        && sentence.allNames().within(Math.max(sentence.from(), at - OWNER_REACH), at + 1).stream()
                                .anyMatch(name -> name.country().equals(unless.owner()));
    }

    private boolean counts(Passage sentence, int at, int from) {
        int reach = at == from ? at - NEGATION_REACH : Math.max(from, at - NEGATION_REACH);
        int not = sentence.hits().last(negation, Math.max(sentence.from(), reach), at);
        boolean denied = not >= 0
                && !sentence.hits().at(at, negation)
                && !sentence.has(undone, reach, at + 1)
                && !isCutOff(sentence, not, at);
        return !denied && isNear(sentence, at, NEAR) && !isInPhrase(sentence, at);
    }

    /** Whether a word of a stance stands in a phrase that is none: the anti-secession law. */
    private boolean isInPhrase(Passage sentence, int token) {
        for (int first = Math.max(sentence.from(), token - PHRASE); first <= token; first++) {
            if (sentence.hits().endAt(first, none) > token) {
                return true;
            }
        }
        return false;
    }

    /** "Is no longer acceptable and wants to seize": another part of the sentence begins in between. */
    private static boolean isCutOff(Passage sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (sentence.isMark(at, ",;:—") || isConjunction(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    /** A word between clauses, and not Ma, which is a name. */
    private static boolean isConjunction(Passage sentence, int token) {
        return sentence.is(token, Kind.CLAUSE_JOINERS) && !sentence.tokens().is(token, Tokens.CAPITAL);
    }

    /** Whether the subject stands near, where the sentence names it at all. */
    private boolean isNear(Passage sentence, int at, int near) {
        return !isNamed(sentence, sentence.from(), sentence.to()) || isNamed(sentence, at - near, at + near);
    }

    private boolean isNamed(Passage sentence, int from, int to) {
        return sentence.has(subject, from, to) || sentence.has(question, from, to) || sentence.has(again, from, to);
    }

    /** Whether the country is what a word of criticism aims at: the first one behind a verb, or one beside a word. */
    private boolean criticises(Passage sentence, Attribution said, String criticised) {
        Cue cue = said.cue();
        if (sentence.has(answered, Math.min(cue.first(), said.from()), said.to())) {
            return false;
        }
        if (sentence.has(criticism, cue.first(), cue.end())) {
            int from = Math.max(said.from(), cue.end());
            return sentence.allNames().within(from, said.to()).stream()
                    .map(NameSpan::country)
                    .filter(country -> !country.isEmpty())
                    .findFirst()
                    .filter(criticised::equals)
                    .isPresent();
        }
        int at = sentence.hits().first(criticism, said.from(), said.to());
        while (at >= 0 && !(isNear(sentence, at, NEAR) && names(sentence, at, criticised))) {
            at = sentence.hits().first(criticism, at + 1, said.to());
        }
        return at >= 0;
    }

    private static boolean names(Passage sentence, int at, String country) {
        int from = Math.max(sentence.from(), at - CRITICISM_NEAR);
        int to = Math.min(sentence.to(), at + CRITICISM_NEAR);
        return sentence.allNames().within(from, to).stream()
                .anyMatch(name -> name.country().equals(country));
    }
}
