package io.wirewatch.frame.statement;

import io.wirewatch.frame.Passage;
import io.wirewatch.text.quote.Speaker;
import io.wirewatch.text.token.Tokens;
import java.util.Set;

/** Tells words that are a position by whom they come from and where they stand, more than by what is in them. Immutable. */
final class Reactions {

    /** Most words of a noun that a clause without a relative pronoun hangs on: a formula Beijing denounced. */
    private static final int NOUN = 4;

    private static final Set<String> RELATIVES = Set.of("that", "which");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final StatementWords words;
    private final Relevance relevance;

    Reactions(StatementWords words, Relevance relevance) {
        this.words = words;
        this.relevance = relevance;
    }

    /** Whether words in a sentence on the subject, or right behind one, are a position for one of these reasons. */
    boolean isOne(Passage sentence, Attribution said) {
        if (sentence.has(words.elsewhere)) {
            return false;
        }
        return isOnSentenceBefore(sentence, said)
                || isBetween(sentence, said)
                || isJudged(sentence, said)
                || isOnDrills(sentence, said);
    }

    /** "Called the drills reckless": a judgement on what forces do around the subject that the text is on. */
    private boolean isOnDrills(Passage sentence, Attribution said) {
        boolean judges = said.cue().kind() == Cue.Kind.JUDGES
                || sentence.hits().at(said.cue().first(), words.calls)
                || said.cue().kind() == Cue.Kind.SAYS && words.stances.isCritical(sentence);
        return judges
                && sentence.has(words.noun.drills, said.from(), said.to())
                && !said.speakers().get(0).side().isEmpty()
                && relevance.isCentral()
                && (relevance.isNamed(sentence.sentence()) || relevance.mayTakeUp(sentence.sentence()));
    }

    /** One of those whom the subject lies between, on others, right behind a sentence on the subject. */
    private boolean isOnSentenceBefore(Passage sentence, Attribution said) {
        Speaker speaker = said.speakers().get(0);
        Cue.Kind kind = said.cue().kind();
        boolean judges = kind == Cue.Kind.JUDGES
                || kind == Cue.Kind.SAYS && namesOther(sentence, said) && !sentence.has(words.acts)
                || kind == Cue.Kind.SAYS && isQuotation(sentence, said) && isOnMatterBefore(sentence, speaker)
                || kind == Cue.Kind.SAYS && words.stances.isTaken(sentence, said) && !sentence.has(words.acts);
        return judges
                && said.speakers().size() == 1
                && (relevance.follows(sentence.sentence()) || isCentral(sentence, kind))
                && isUnnamed(sentence, speaker)
                && words.parties.contains(speaker.side());
    }

    /** A judgement a few sentences behind the subject in a text that is on it. */
    private boolean isCentral(Passage sentence, Cue.Kind kind) {
        return kind == Cue.Kind.JUDGES && relevance.isCentral() && relevance.mayTakeUp(sentence.sentence());
    }

    /** Whether the sentence before is on a matter; its own people may speak of anything right behind their country. */
    private boolean isOnMatterBefore(Passage sentence, Speaker speaker) {
        if (sentence.sentence() == 0 || !speaker.side().equals(words.side)) {
            return true;
        }
        Passage before = sentence.of(sentence.sentence() - 1);
        return before.has(words.question)
                || before.has(words.matter.any)
                || before.has(words.matter.beside)
                || before.has(words.party);
    }

    /** Whether a sentence names the subject nowhere but in the words that name who speaks. */
    private boolean isUnnamed(Passage sentence, Speaker speaker) {
        int first = speaker.first() < sentence.from() ? sentence.from() : speaker.first();
        return words.subject(sentence.hits(), sentence.from(), first) < 0
                && words.subject(sentence.hits(), Math.max(first, speaker.end()), sentence.to()) < 0
                && !sentence.has(words.question);
    }

    /** One of those whom the subject lies between, on another of them: Taiwan said it would not compete with Beijing. */
    private boolean isBetween(Passage sentence, Attribution said) {
        Cue.Kind kind = said.cue().kind();
        boolean speaks = kind == Cue.Kind.JUDGES || kind == Cue.Kind.SAYS && !sentence.has(words.acts);
        boolean asked = kind == Cue.Kind.JUDGES && sentence.has(words.question);
        return speaks
                && words.parties.contains(said.speakers().get(0).side())
                && relevance.isNamed(sentence.sentence())
                && (asked || namesParty(sentence, said));
    }

    private boolean namesParty(Passage sentence, Attribution said) {
        String side = said.speakers().get(0).side();
        return sentence.allNames().within(said.from(), said.to()).stream()
                .anyMatch(name -> words.parties.contains(name.country())
                        && !name.country().equals(side));
    }

    /** Whether what is said names a country that is not the speaker's. */
    static boolean namesOther(Passage sentence, Attribution said) {
        String side = said.speakers().get(0).side();
        return sentence.allNames().within(said.from(), said.to()).stream()
                .anyMatch(name -> !name.country().isEmpty() && !name.country().equals(side));
    }

    /** "A step that Taipei called a trick", "a formula Beijing denounced": a judgement on what the sentence tells. */
    private boolean isJudged(Passage sentence, Attribution said) {
        boolean judges = said.cue().kind() == Cue.Kind.JUDGES
                || sentence.hits().at(said.cue().first(), words.calls);
        return judges
                && !said.speakers().get(0).side().isEmpty()
                && relevance.isNamed(sentence.sentence())
                && isRelative(sentence, said);
    }

    /** Whether the verb is that of a clause that hangs on what the sentence tells before. */
    static boolean isRelative(Passage sentence, Attribution said) {
        int first = said.speakers().get(0).first();
        return first < said.cue().first() && opensRelative(sentence, first - 1);
    }

    /** Whether a clause that begins behind a token hangs on a noun: ", a step that", ", a formula". */
    static boolean opensRelative(Passage sentence, int before) {
        Tokens tokens = sentence.tokens();
        if (before <= sentence.from() + 2) {
            return false;
        }
        boolean pronoun = RELATIVES.contains(tokens.folded(before));
        if (pronoun && sentence.isMark(before - 1, ",—–")) {
            return true;
        }
        int at = pronoun ? before - 1 : before;
        while (at > Math.max(sentence.from(), before - NOUN)
                && !tokens.is(at, Tokens.MARK | Tokens.CAPITAL)
                && !isArticle(tokens, at)) {
            at--;
        }
        return at < before && at > sentence.from() && isArticle(tokens, at) && sentence.isMark(at - 1, ",—–-");
    }

    private static boolean isArticle(Tokens tokens, int token) {
        return ARTICLES.contains(tokens.folded(token));
    }

    static boolean isQuotation(Passage sentence, Attribution said) {
        return sentence.text().isQuoted(said.from(), said.to());
    }
}
