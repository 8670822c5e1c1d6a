package io.wirewatch.frame.statement;

import io.wirewatch.api.Part;
import io.wirewatch.frame.Passage;
import io.wirewatch.text.quote.Speaker;
import io.wirewatch.text.token.Tokens;
import java.util.List;
import java.util.Set;

/** Tells whether words that somebody says are a position on the subject. Immutable. */
final class Positions {

    private static final Set<String> RELATIVES = Set.of("that", "which", "who");

    private static final int NEAR = 18;
    private static final int HELD = 12;
    private static final int BESIDE = 5;
    private static final int OBJECT = 8;
    private static final int RAISED = 6;
    private static final int ORGAN = 12;

    private final StatementWords words;
    private final Relevance relevance;
    private final Reactions reactions;

    Positions(StatementWords words, Relevance relevance) {
        this.words = words;
        this.relevance = relevance;
        this.reactions = new Reactions(words, relevance);
    }

    /** Whether an attribution of a sentence is a position. */
    boolean isPosition(Passage sentence, Attribution said) {
        if (isMute(sentence, said.cue()) || isCrowd(sentence, said) || isReport(sentence, said)) {
            return false;
        }
        if (isTopic(sentence, said.cue())) {
            return isAbout(sentence) && words.stances.isTaken(sentence, said);
        }
        if (isQuestion(sentence, said) || isRaised(sentence, said.cue())) {
            return true;
        }
        Cue.Kind kind = said.cue().kind();
        if (kind == Cue.Kind.HOLDS) {
            return isHeld(sentence, said);
        }
        if (kind != Cue.Kind.NOUN && isSure(sentence, said)) {
            return true;
        }
        if (sentence.has(words.business)) {
            return false;
        }
        return isOrgan(sentence, said)
                || isStance(sentence, said)
                || isPolitical(sentence, said)
                || reactions.isOne(sentence, said)
                || switch (kind) {
                    case JUDGES ->
                        hasMatter(sentence, said)
                                || hasSubject(sentence, said) && isWeak(sentence, said)
                                || isAbout(sentence) && isOnOther(sentence, said) && isCritical(sentence, said);
                    case NOUN -> isAbout(sentence) && hasAnyMatter(sentence);
                    default ->
                        hasMatter(sentence, said)
                                || hasSubject(sentence, said) && isDemand(sentence, said)
                                || isProspect(sentence, said);
                };
    }

    /** "One of the few countries that recognise it": nobody in particular says so. */
    private boolean isCrowd(Passage sentence, Attribution said) {
        Speaker speaker = said.speakers().get(0);
        return speaker.side().isEmpty()
                && sentence.has(words.noun.crowd, speaker.first(), speaker.end())
                && RELATIVES.contains(sentence.tokens().folded(speaker.end()));
    }

    /** Where ships and aircraft are, and no more: no stance is taken on it. */
    private boolean isReport(Passage sentence, Attribution said) {
        boolean told = said.cue().kind() == Cue.Kind.SAYS || said.cue().kind() == Cue.Kind.ACCORDING;
        return told
                && sentence.has(words.noun.forces, said.from(), said.to())
                && !words.stances.isTaken(sentence, said)
                && !isQuestion(sentence, said);
    }

    /** Whether what is said has a phrase that is a position's object: not one in the speaker's own name. */
    private boolean isQuestion(Passage sentence, Attribution said) {
        int at = sentence.hits().first(words.question, said.from(), said.to());
        while (at >= 0 && isOfSpeaker(said, at)) {
            at = sentence.hits().first(words.question, at + 1, said.to());
        }
        return at >= 0;
    }

    private static boolean isOfSpeaker(Attribution said, int token) {
        return said.speakers().stream().anyMatch(one -> one.first() <= token && token < one.end());
    }

    /** "Declined to say": the cue is part of it or stands right behind. */
    private boolean isMute(Passage sentence, Cue cue) {
        int at = sentence.hits().first(words.position.mute, Math.max(sentence.from(), cue.first() - 3), cue.end());
        return at >= 0 && sentence.hits().endAt(at, words.position.mute) >= cue.first();
    }

    private boolean isTopic(Passage sentence, Cue cue) {
        return sentence.hits().at(cue.first(), words.position.topics);
    }

    /** Words that are on the subject wherever they stand in what is said. */
    private boolean isSure(Passage sentence, Attribution said) {
        boolean about = isAbout(sentence)
                || relevance.mayTakeUp(sentence.sentence())
                || Reactions.isQuotation(sentence, said) && isSure(sentence, said.speakers());
        return about
                && sentence.has(words.matter.sure, said.from(), said.to())
                && (relevance.isCentral() || !sentence.has(words.elsewhere));
    }

    /** Whether one of those whom the subject lies between speaks of what is on the subject wherever it stands. */
    boolean isSure(Passage sentence, List<Speaker> speakers) {
        return words.parties.contains(speakers.get(0).side())
                && (relevance.isCentral() || relevance.mayTakeUp(sentence.sentence()))
                && sentence.has(words.matter.sure)
                && !sentence.has(words.elsewhere);
    }

    /** Whether an office speaks that speaks on nothing else. */
    private boolean isOrgan(Passage sentence, Attribution said) {
        int cue = said.cue().first();
        return sentence.has(words.position.organ, cue - ORGAN, cue)
                || sentence.has(
                                words.position.organ,
                                said.cue().end(),
                                said.cue().end() + ORGAN)
                        && said.speakers().get(0).first() >= said.cue().end();
    }

    /** Whether words of one who has spoken on the subject before may be on it too. */
    boolean mayGoOn(Passage sentence, Attribution said) {
        return !isMute(sentence, said.cue())
                && !isTopic(sentence, said.cue())
                && (Reactions.isQuotation(sentence, said) || isClose(sentence, said))
                && (Reactions.isQuotation(sentence, said)
                        || hasSubject(sentence, said)
                        || sentence.has(words.party, said.from(), said.to())
                        || sentence.has(words.matter.any, said.from(), said.to())
                        || sentence.has(words.matter.sure, said.from(), said.to()));
    }

    /** Whether what is said names the subject and takes a stance, and tells of no act or everyday matter. */
    private boolean isStance(Passage sentence, Attribution said) {
        boolean party = words.parties.contains(said.speakers().get(0).side());
        boolean stands =
                words.stances.isTaken(sentence, said) || party && sentence.has(words.judges, said.from(), said.to());
        return stands
                && said.cue().kind() != Cue.Kind.NOUN
                && hasSubject(sentence, said)
                && (party || !sentence.has(words.acts))
                && !sentence.has(words.elsewhere);
    }

    /** Whether a government or one of its people speaks of the subject, and of no act or everyday matter. */
    private boolean isPolitical(Passage sentence, Attribution said) {
        Speaker speaker = said.speakers().get(0);
        boolean sided = !speaker.side().isEmpty() && speaker.kind() != Speaker.Kind.PAPER;
        return sided
                && said.cue().kind() != Cue.Kind.NOUN
                && !isNamedTopic(sentence, said)
                && hasSubject(sentence, said)
                && !sentence.has(words.acts)
                && !sentence.has(words.elsewhere);
    }

    /** "Ana Silva: crowds in Lima": whom a headline names before a colon need not be who speaks. */
    private static boolean isNamedTopic(Passage sentence, Attribution said) {
        return said.cue().kind() == Cue.Kind.LABEL
                && said.speakers().get(0).kind() == Speaker.Kind.PERSON
                && sentence.tokens().part(sentence.from()) == Part.TITLE
                && !sentence.text().isQuoted(said.from(), said.to());
    }

    /** Whether a sentence names the subject, or one of those speaks whom it lies between. */
    boolean isClose(Passage sentence, Attribution said) {
        return isAbout(sentence)
                || words.parties.contains(said.speakers().get(0).side());
    }

    private boolean isRaised(Passage sentence, Cue cue) {
        int end = Math.min(sentence.to(), cue.end() + RAISED);
        return sentence.hits().at(cue.first(), words.position.raises)
                && words.subject(sentence.hits(), cue.end(), end) >= 0;
    }

    /** Words on what a party will do, where the sentence names a position's object before. */
    private boolean isProspect(Passage sentence, Attribution said) {
        return sentence.has(words.question)
                && sentence.has(words.party, said.from(), said.to())
                && sentence.has(words.position.prospect, said.from(), said.to());
    }

    private boolean hasAnyMatter(Passage sentence) {
        return sentence.has(words.matter.any) || sentence.has(words.matter.weak) || sentence.has(words.matter.beside);
    }

    /** Whether a sentence in somebody's own voice is a position. */
    boolean isPosition(Passage sentence) {
        return sentence.has(words.question)
                || !sentence.has(words.business)
                        && isAbout(sentence)
                        && isMatterNear(sentence, sentence.from(), sentence.to());
    }

    /** Whether the subject is what the position is held on: it stands right before the holder or behind the verb. */
    private boolean isHeld(Passage sentence, Attribution said) {
        Cue cue = said.cue();
        int end = cue.end() + HELD;
        int speaker = said.speakers().get(0).first();
        int first = Math.min(speaker, cue.first());
        if (isCompound(sentence, cue) && isNamed(sentence, cue.first(), cue.end() + BESIDE)
                || sentence.hits().at(cue.first(), words.holdsBare) && isNamed(sentence, first - BESIDE, first)) {
            return true;
        }
        if (!sentence.has(words.matter.any, first, end) && !sentence.has(words.matter.beside, cue.first(), end)) {
            return false;
        }
        if (isParty(sentence, said) && sentence.has(words.matter.sure, cue.first(), end)) {
            return true;
        }
        boolean behind = isNamed(sentence, cue.end(), cue.end() + OBJECT);
        boolean before = isNamed(sentence, Math.min(speaker, cue.first()) - HELD, Math.min(speaker, cue.first()));
        return behind || before || isOnParty(sentence, said);
    }

    /** "The Peruvian-claimed islands": the verb hangs on whoever holds it, and what is held stands behind. */
    private static boolean isCompound(Passage sentence, Cue cue) {
        return sentence.tokens().is(cue.first(), Tokens.HYPHENATED)
                || cue.first() > sentence.from() && sentence.isMark(cue.first() - 1, "-");
    }

    private boolean isWeak(Passage sentence, Attribution said) {
        return isWeakWord(sentence, said) || isOnOther(sentence, said);
    }

    private boolean isCritical(Passage sentence, Attribution said) {
        return sentence.has(words.matter.beside, said.from(), said.to()) || isWeakWord(sentence, said);
    }

    private boolean isWeakWord(Passage sentence, Attribution said) {
        return sentence.has(words.matter.weak, said.from(), said.to());
    }

    /** What one party must do about the subject. */
    private boolean isDemand(Passage sentence, Attribution said) {
        return !sentence.has(words.acts)
                && sentence.has(words.demands, said.from(), said.to())
                && sentence.has(words.party, said.from(), said.to());
    }

    private boolean hasMatter(Passage sentence, Attribution said) {
        return isAbout(sentence)
                ? isMatterNear(sentence, said.from(), said.to())
                : sentence.has(words.matter.any, said.from(), said.to())
                                && (isOnParty(sentence, said) || isParty(sentence, said))
                        || isParty(sentence, said) && words.stances.isTaken(sentence, said);
    }

    /** In a sentence that only follows: whether one of those speaks whom the subject lies between. */
    private boolean isParty(Passage sentence, Attribution said) {
        return relevance.mayTakeUp(sentence.sentence())
                && !sentence.has(words.elsewhere)
                && words.parties.contains(said.speakers().get(0).side());
    }

    /** Whether what is said names a party that is not the speaker. */
    private boolean isOnOther(Passage sentence, Attribution said) {
        return sentence.has(words.party, said.from(), said.to()) && Reactions.namesOther(sentence, said);
    }

    /** In a sentence that only follows: words on one whose dealings with the subject are the matter. */
    private boolean isOnParty(Passage sentence, Attribution said) {
        return relevance.mayTakeUp(sentence.sentence())
                && !sentence.has(words.elsewhere)
                && sentence.has(words.party, said.from(), said.to());
    }

    private boolean hasSubject(Passage sentence, Attribution said) {
        return words.subject(sentence.hits(), said.from(), said.to()) >= 0
                || sentence.has(words.again, said.from(), said.to());
    }

    private boolean isAbout(Passage sentence) {
        return relevance.isNamed(sentence.sentence()) || sentence.has(words.again);
    }

    /** What is said, cut to the part between commas on the subject where the sentence lists other matters too. */
    Attribution narrowed(Passage sentence, Attribution said) {
        int at = words.subject(sentence.hits(), said.from(), said.to());
        if (at < 0 || !sentence.has(words.elsewhere)) {
            return said;
        }
        int from = at;
        while (from > said.from() && !sentence.isMark(from - 1, ",;")) {
            from--;
        }
        int to = at;
        while (to < said.to() && !sentence.isMark(to, ",;")) {
            to++;
        }
        return new Attribution(said.speakers(), said.cue(), from, to);
    }

    private boolean isMatterNear(Passage sentence, int from, int to) {
        return isNear(sentence, words.matter.any, from, to, NEAR)
                || isNear(sentence, words.matter.beside, from, to, BESIDE);
    }

    private boolean isNear(Passage sentence, int list, int from, int to, int reach) {
        int at = sentence.hits().first(list, from, to);
        while (at >= 0) {
            if (isNamed(sentence, at - reach, at + reach)) {
                return true;
            }
            at = sentence.hits().first(list, at + 1, to);
        }
        return false;
    }

    private boolean isNamed(Passage sentence, int from, int to) {
        int first = Math.max(from, sentence.from());
        int end = Math.min(to, sentence.to());
        return words.subject(sentence.hits(), first, end) >= 0 || sentence.has(words.again, first, end);
    }
}
