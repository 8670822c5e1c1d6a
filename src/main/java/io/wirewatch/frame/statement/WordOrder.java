package io.wirewatch.frame.statement;

import io.wirewatch.frame.Passage;
import io.wirewatch.text.lexicon.FunctionWords.Kind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.quote.Speaker;
import io.wirewatch.text.token.Tokens;
import java.util.List;
import java.util.Set;

/** Where the words stand that somebody says: before the speaker, or behind the verb. */
final class WordOrder {

    /** Most tokens behind "Xi said" where it closes a sentence. */
    static final int CLOSING = 6;

    /** Fewest tokens of a clause that stands before its speaker. */
    private static final int FRONT = 5;

    /** Farthest "that" behind a verb whose words it opens: told reporters in Lima on Monday that. */
    private static final int NEAR_THAT = 8;

    /** Most tokens behind "Xi said" that tell only where and when. */
    private static final int MOST_BEHIND = 14;

    /** Languages in which a subject may stand behind its verb. */
    private static final Set<String> VERB_FIRST = Set.of("de", "es", "fr", "it");

    /** Most words between a mark and a name that say what the person is. */
    private static final int MOST_CALLED = 8;

    /** Most tokens of a time between a verb in the passive and "by". */
    private static final int WHEN = 3;

    private static final Set<String> LEADS_TO_NOUN = Set.of("as", "with");

    private WordOrder() {}

    /** "Peru held drills as a stern warning to Lima": whoever does what the warning is. */
    static List<Speaker> actor(Passage sentence, int noun) {
        int at = noun - 1;
        int least = Math.max(sentence.from(), noun - WHEN);
        while (at > least && !LEADS_TO_NOUN.contains(sentence.tokens().folded(at))) {
            at--;
        }
        return at > sentence.from() + 1
                        && LEADS_TO_NOUN.contains(sentence.tokens().folded(at))
                ? sentence.text().speakers().main(sentence.from(), at).stream()
                        .filter(one -> one.kind() == Speaker.Kind.GOVERNMENT || one.kind() == Speaker.Kind.OFFICE)
                        .filter(one -> !one.side().isEmpty())
                        .toList()
                : List.of();
    }

    /** Whether the verb says that somebody is quoted. */
    static boolean isCited(Passage sentence, Cue cue) {
        String verb = sentence.tokens().folded(cue.first());
        return verb.startsWith("quot") || verb.startsWith("cit");
    }

    /** "Secondo cui": who stands behind it does not speak; whoever stands before does. */
    static boolean isRelative(Passage sentence, int token) {
        return sentence.is(token, Kind.SOURCE_RELATIVES);
    }

    /** Token behind "on Monday", "this week", which may stand before "by". */
    static int behindWhen(Passage sentence, int from, int when) {
        int at = from;
        while (at < Math.min(sentence.to(), from + WHEN) && sentence.hits().at(at, when)) {
            at++;
        }
        return at;
    }

    /** "Peru said that Silva's remarks risked ...": what another says about the words, and not the words. */
    static boolean isTold(Passage sentence, Cue noun) {
        int owner = sentence.allNames()
                .endingAt(noun.first() - 1)
                .map(NameSpan::first)
                .orElse(noun.first());
        return owner > sentence.from() + 1
                && sentence.tokens().folded(owner - 1).equals("that");
    }

    /** Whose words end with a mark before the verb: ..., said Mao Ning. */
    static List<Speaker> inverted(Passage sentence, Cue cue) {
        int last = cue.first() - 1;
        if (last <= sentence.from()) {
            return List.of();
        }
        int before = sentence.is(last, Kind.SAYING_AUXILIARIES) ? last - 1 : last;
        if (before <= sentence.from()
                || sentence.tokens().folded(cue.first()).endsWith("ing")
                || !sentence.isMark(before, ",”\"’'»,“」—")
                || isPossessive(sentence.tokens(), before)
                || sentence.isMark(before, "“") && !sentence.hasMark(sentence.from(), before, "„")) {
            return List.of();
        }
        List<Speaker> behind = sentence.text().speakers().behind(cue.end(), sentence.to());
        if (behind.isEmpty() || closesApposition(sentence, cue)) {
            return List.of();
        }
        int next = behind.get(0).first() <= cue.first()
                ? cue.end() + 1
                : behind.get(0).end();
        boolean closes = next >= sentence.to()
                || putsSubjectsBehind(sentence) && behind.get(0).first() >= cue.end()
                || sentence.isMark(before, "”\"»」“")
                || sentence.tokens().is(next, Tokens.MARK)
                        && !opensQuotation(sentence, next)
                        && !sentence.tokens().folded(next).startsWith("'")
                || sentence.is(next, Kind.BEHIND_INVERTED);
        return closes ? behind : List.of();
    }

    /**
     * Who stands right behind a verb in languages that put subjects there: Dazu sagte Lin, lo afirmó el portavoz. In
     * German whatever opens the sentence sends the subject there; elsewhere it is looked for where none stands before.
     */
    static List<Speaker> verbFirst(Passage sentence, Cue cue, List<Speaker> before) {
        boolean german = verbsComeLast(sentence);
        boolean opens = before.stream().anyMatch(one -> one.first() <= sentence.from() + 1);
        boolean stands = german
                ? opens
                : !before.isEmpty() || isInfinitive(sentence.tokens().folded(cue.first()));
        boolean spokenTo = !german && cue.end() < sentence.to() && sentence.is(cue.end(), Kind.ADDRESSEES);
        if (!putsSubjectsBehind(sentence) || stands || spokenTo || cue.first() == sentence.from()) {
            return List.of();
        }
        return sentence.text().speakers().behind(cue.end(), sentence.to()).stream()
                .filter(one -> one.first() >= cue.end())
                .toList();
    }

    /** Whether infinitives and participles close their clause, as in German. */
    static boolean verbsComeLast(Passage sentence) {
        return sentence.text().language().startsWith("de");
    }

    static boolean putsSubjectsBehind(Passage sentence) {
        String language = sentence.text().language();
        return VERB_FIRST.contains(language.substring(0, Math.min(2, language.length())));
    }

    private static boolean isInfinitive(String verb) {
        return verb.endsWith("r") || verb.endsWith("re");
    }

    /** "Silva, said the people “must unite”": what stands before the mark does not end there. */
    private static boolean opensQuotation(Passage sentence, int mark) {
        return sentence.isMark(mark, "“\"") && sentence.text().isQuoted(mark + 1, mark + 2);
    }

    /** "Ma, on a visit to the mainland, said people ...": a person opens the sentence, and a comma follows the name. */
    private static boolean closesApposition(Passage sentence, Cue cue) {
        if (!sentence.isMark(cue.first() - 1, ",—")) {
            return false;
        }
        return sentence.text().speakers().of(cue.first(), sentence.from()).stream()
                .filter(one -> one.kind() == Speaker.Kind.PERSON || one.kind() == Speaker.Kind.OFFICE)
                .anyMatch(one -> one.first() <= sentence.from() + 1 && sentence.isMark(one.end(), ",—"));
    }

    /** "Taiwan is ours, Xi said": a mark stands before the speaker, and enough words before that. */
    static boolean standsBehindItsWords(Passage sentence, Speaker speaker, Cue cue) {
        int before = commaBefore(sentence, speaker);
        return speaker.first() < cue.first()
                && before > sentence.from() + 3
                && sentence.isMark(before, ",”\"’'»")
                && (cue.end() >= sentence.to() - CLOSING || sentence.isMark(before, "”\"’'»"));
    }

    /** The mark before a speaker, over what the speaker is called: , its leader Ann Lee; the token before where there is none. */
    private static int commaBefore(Passage sentence, Speaker speaker) {
        Tokens tokens = sentence.tokens();
        int at = speaker.first() - 1;
        int least = Math.max(sentence.from(), at - MOST_CALLED);
        while (at > least && (!tokens.is(at, Tokens.MARK | Tokens.NUMBER) || isPossessive(tokens, at))) {
            at--;
        }
        boolean called = speaker.kind() == Speaker.Kind.PERSON
                && at > sentence.from()
                && at < speaker.first() - 1
                && (sentence.is(at + 1, Kind.DESCRIPTION_OPENERS)
                        || sentence.is(speaker.first() - 1, Kind.OFFICE_NOUNS));
        return called ? at : speaker.first() - 1;
    }

    private static boolean isPossessive(Tokens tokens, int token) {
        return tokens.is(token, Tokens.MARK) && tokens.folded(token).startsWith("'s");
    }

    /** "War would be lost, Xi told Biden on Monday": a clause stands before the speaker, and none behind the verb. */
    static boolean isFronted(Passage sentence, Speaker speaker, Cue cue) {
        Tokens tokens = sentence.tokens();
        int comma = commaBefore(sentence, speaker);
        if (speaker.first() >= cue.first()
                || comma < sentence.from() + FRONT
                || !sentence.isMark(comma, ",")
                || opensCircumstance(sentence)) {
            return false;
        }
        int next = sentence.allNames()
                .at(cue.end())
                .filter(NameSpan::isPerson)
                .map(NameSpan::end)
                .orElse(cue.end());
        boolean object =
                next < sentence.to() && !tokens.is(next, Tokens.MARK) && !sentence.is(next, Kind.BEHIND_SAYING);
        return !object && (goesOnSaying(sentence, next) || !hasClause(sentence, next));
    }

    /** "In Taipei, ...", "Speaking on Monday, ...", "Asked about it, ...": no words of the speaker. */
    private static boolean opensCircumstance(Passage sentence) {
        return sentence.is(sentence.from(), Kind.CIRCUMSTANCE_OPENERS);
    }

    /** "The drills raise tension, Silva said, adding that": what stands behind is said by another verb. */
    private static boolean goesOnSaying(Passage sentence, int token) {
        int comma = token;
        while (comma < Math.min(sentence.to(), token + CLOSING)
                && !sentence.tokens().is(comma, Tokens.MARK)) {
            comma++;
        }
        return comma + 1 < sentence.to()
                && sentence.isMark(comma, ",")
                && !hasThat(sentence, token, comma)
                && sentence.tokens().folded(comma + 1).endsWith("ing");
    }

    private static boolean hasThat(Passage sentence, int from, int to) {
        for (int at = from; at < Math.min(to, sentence.to()); at++) {
            if (sentence.tokens().folded(at).equals("that")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasClause(Passage sentence, int from) {
        for (int at = from; at < sentence.to(); at++) {
            if (sentence.isMark(at, "“\"‘")) {
                return true;
            }
        }
        return hasThat(sentence, from, from + NEAR_THAT)
                || sentence.to() - from > MOST_BEHIND && !sentence.hasMark(from, from + CLOSING + 2, ",");
    }
}
