package io.wirewatch.frame.statement;

import io.wirewatch.frame.FrameWords;
import io.wirewatch.text.lexicon.Hits;
import io.wirewatch.text.lexicon.Lexicon;
import java.util.Set;

/** The lists of a statement, by their numbers in the lexicon. */
final class StatementWords {

    final Lexicon lexicon;
    /** What is spoken about, by name. */
    final int subject;
    /** Names that only look like it. */
    final int subjectNot;
    /** What takes it up in the sentences behind: the island. */
    final int again;
    /** What means the subject beside a word of {@link #impliedBy} alone. */
    final int implied;

    final int impliedBy;
    /** Phrases that are a position's object by themselves: the one-China principle. */
    final int question;
    /** Other matters, whose sentences do not follow on the subject. */
    final int elsewhere;
    /** What makes a text one about something else where its headline or first sentence has it. */
    final int otherTopic;
    /** Those whose dealings with the subject are the matter. */
    final int party;
    /** Verbs of saying; what follows must hold a matter. */
    final int says;
    /** Verbs that take a position themselves: condemn, reaffirm. */
    final int judges;
    /** Verbs of standing positions: claim, regard. */
    final int holds;
    /** Such verbs with nothing behind them, of a clause that hangs on what is held: which Peru claims. */
    final int holdsBare;
    /** Nouns of statements: warning, threat. */
    final int nouns;

    final int accordingTo;
    /** Verbs whose object behind them is whom somebody speaks to. */
    final int urges;

    final int demands;
    final int recalled;
    /** Recalled too, but not in a headline or an opening sentence: has vowed. */
    final int recalledBehind;

    final int now;
    final int negation;
    final int business;
    /** Acts and everyday matters, of which a politician may speak without a position. */
    final int acts;
    /** Verbs that need an object, whose subject stands before them. */
    final int objects;
    /** Verbs that call a thing something. */
    final int calls;
    /** Begin clauses that tell what happens beside what is said. */
    final int besides;
    /** The country that the subject is; empty where it is none. */
    final String side;

    /** The sides that the subject is between, by their codes. */
    final Set<String> parties;

    final MatterWords matter;

    /** Words that tell whose voice a text is in. */
    final VoiceWords voice;

    final PassiveWords passive;

    final PositionWords position;

    final NounWords noun;

    final Stances stances;

    StatementWords(FrameWords words) {
        lexicon = words.lexicon();
        subject = words.list("subject");
        subjectNot = words.list("subject.not");
        again = words.list("subject.again");
        implied = words.list("subject.implied");
        impliedBy = words.list("subject.implied.by");
        question = words.list("question");
        calls = words.list("calls");
        objects = words.list("objects");
        besides = words.list("besides");
        elsewhere = words.list("elsewhere");
        otherTopic = words.list("topic.other");
        party = words.list("party");
        says = words.list("says");
        judges = words.list("judges");
        holds = words.list("holds");
        holdsBare = words.list("holds.bare");
        nouns = words.list("nouns");
        accordingTo = words.list("accordingTo");
        urges = words.list("urges");
        demands = words.list("demands");
        recalled = words.list("recalled");
        recalledBehind = words.list("recalled.behind");
        now = words.list("now");
        negation = words.list("negation");
        business = words.list("business");
        acts = words.list("acts");
        side = words.settings().getOrDefault("side", "");
        parties = listed(words.settings().getOrDefault("parties", side));
        matter = new MatterWords(words);
        position = new PositionWords(words);
        noun = new NounWords(words);
        voice = new VoiceWords(words);
        passive = new PassiveWords(words);
        stances = new Stances(words);
    }

    private static Set<String> listed(String sides) {
        return sides.isBlank() ? Set.of() : Set.of(sides.trim().split("\\s*,\\s*", -1));
    }

    /** First token in a stretch that names the subject, or -1. */
    int subject(Hits hits, int from, int to) {
        int at = hits.first(subject, from, to);
        while (at >= 0 && isOther(hits, at)) {
            at = hits.first(subject, at + 1, to);
        }
        return at;
    }

    private boolean isOther(Hits hits, int token) {
        for (int first = Math.max(0, token - 4); first <= token; first++) {
            if (hits.endAt(first, subjectNot) > token) {
                return true;
            }
        }
        return false;
    }
}
