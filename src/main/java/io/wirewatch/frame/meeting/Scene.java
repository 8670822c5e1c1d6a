package io.wirewatch.frame.meeting;

import io.wirewatch.frame.Passage;
import io.wirewatch.text.date.FoundDate;
import io.wirewatch.text.lexicon.FormTable;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.token.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One sentence with the cues in it.
 *
 * @param passage the sentence
 * @param cues the word lists
 * @param forms what a verb's form may be
 * @param day the day of publication
 */
record Scene(Passage passage, Cues cues, FormTable forms, LocalDate day) {

    private static final int RELATIVE = 16;
    private static final Set<String> ROMANCE = Set.of("es", "fr", "it", "pt");

    int from() {
        return passage.from();
    }

    int to() {
        return passage.to();
    }

    /** The expressions of time in the sentence. */
    List<FoundDate> dates() {
        return passage.text().datesIn(passage.sentence());
    }

    /** Whether a token belongs to an expression of time. */
    boolean isDated(int token) {
        return dates().stream().anyMatch(date -> date.firstToken() <= token && token < date.endToken());
    }

    Tokens tokens() {
        return passage.tokens();
    }

    /** Whether the article is in English, as far as known. */
    boolean isEnglish() {
        String language = passage.text().language();
        return language.isEmpty() || language.startsWith("en");
    }

    /** Whether the article is in French, Italian, Portuguese or Spanish. */
    boolean isRomance() {
        return ROMANCE.contains(language());
    }

    /** The two letters of the article's language; fewer where it is unknown. */
    String language() {
        String language = passage.text().language();
        return language.substring(0, Math.min(2, language.length()));
    }

    /** Whether a term of a cue begins at a token. */
    boolean at(int token, Cue cue) {
        return token >= from() && token < to() && passage.hits().at(token, cues.number(cue));
    }

    /** Token after the term of a cue that begins at a token, or -1. */
    int end(int token, Cue cue) {
        return token >= from() && token < to() ? passage.hits().endAt(token, cues.number(cue)) : -1;
    }

    /** First token of a stretch, cut to the sentence, where a term of a cue begins, or -1. */
    int first(Cue cue, int first, int end) {
        return passage.hits().first(cues.number(cue), Math.max(first, from()), Math.min(end, to()));
    }

    /** Last token of a stretch, cut to the sentence, where a term of a cue begins, or -1. */
    int last(Cue cue, int first, int end) {
        return passage.hits().last(cues.number(cue), Math.max(first, from()), Math.min(end, to()));
    }

    boolean any(Cue cue, int first, int end) {
        return first(cue, first, end) >= 0;
    }

    /** Whether a term of a cue ends right before a token. */
    boolean endsAt(int token, Cue cue) {
        return startOf(cue, token) < token;
    }

    /** Whether a term of a cue covers a token. */
    boolean covers(Cue cue, int token) {
        for (int first = token; first >= Math.max(from(), token - 3); first--) {
            if (end(first, cue) > token) {
                return true;
            }
        }
        return false;
    }

    /** First token of the term of a cue that ends right before a token, or that token. */
    int startOf(Cue cue, int token) {
        for (int first = Math.max(from(), token - 4); first < token; first++) {
            if (end(first, cue) == token) {
                return first;
            }
        }
        return token;
    }

    /** The token before which determiners and qualities end that stand right before {@code token}. */
    int beforeDeterminers(int token) {
        int at = token;
        int before = beforeWord(at);
        while (before < at) {
            at = before;
            before = beforeWord(at);
        }
        return at;
    }

    /** Where the determiner or quality begins that stands right before a token: recently | crowned. */
    private int beforeWord(int token) {
        return token > from() && (isFiller(token - 1) || at(token - 1, Cue.QUALITY))
                ? token - 1
                : startOf(Cue.QUALITY, token);
    }

    /** Whether a token is a determiner, a number of leaders or a form of address, its full stop included. */
    boolean isFiller(int token) {
        return at(token, Cue.DETERMINER)
                || isMark(token, ".") && at(token - 1, Cue.DETERMINER)
                || token >= from() && token < to() && tokens().is(token, Tokens.NUMBER) && at(token + 1, Cue.PLURAL);
    }

    /** The token at which the phrase of a noun begins: at | next month's long-awaited Busan | summit. */
    int phraseStart(int noun) {
        int at = noun;
        while (at > from() && isModifier(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isModifier(int token) {
        return at(token, Cue.QUALITY)
                || tokens().is(token, Tokens.HYPHENATED) && covers(Cue.QUALITY, token)
                || at(token, Cue.SUMMIT_KIND)
                || isDated(token)
                || isSite(token)
                || isPossessive(token) && isDated(token - 1);
    }

    /** Whether the word "capital" stands at a token. */
    boolean isCapital(int token) {
        return token < to() && tokens().folded(token).equals("capital");
    }

    /** Brussels, which may stand for the bloc. */
    boolean isTown(NameSpan name) {
        return name.kind() == NameKind.BLOC
                && name.country().equals("EU")
                && name.end() - name.first() == 1
                && tokens().is(name.first(), Tokens.CAPITAL)
                && !tokens().is(name.first(), Tokens.UPPER);
    }

    /** In Davos: the name of a gathering where it is only that of its town. */
    boolean isResort(NameSpan name) {
        return name.kind() == NameKind.GATHERING
                && name.end() - name.first() == 1
                && tokens().is(name.first(), Tokens.CAPITAL)
                && !tokens().is(name.first(), Tokens.UPPER)
                && endsAt(name.first(), Cue.IN)
                && tokens().folded(name.first() - 1).equals("in");
    }

    /** Whether a place, a capital or a seat of government is named at a token. */
    boolean isSite(int token) {
        return passage.allNames()
                        .at(token)
                        .filter(name -> name.kind() == NameKind.PLACE
                                || name.kind() == NameKind.CAPITAL
                                || name.kind() == NameKind.METONYM)
                        .isPresent()
                || covers(Cue.SEAT, token);
    }

    /** Whether a clause ends there. */
    boolean closesClause(int token) {
        return token >= to() || tokens().is(token, Tokens.MARK) || at(token, Cue.AND);
    }

    /** Behind the days and places that stand there: il 5 maggio a Roma | il presidente. */
    int behindCircumstances(int token) {
        int at = token;
        int next = behindCircumstance(at);
        while (next > at) {
            at = next;
            next = behindCircumstance(at);
        }
        return at;
    }

    private int behindCircumstance(int token) {
        int first = token;
        while (first < token + 2 && !isDated(first) && !isSite(first) && isLittle(first)) {
            first++;
        }
        if (isDated(first)) {
            while (isDated(first)) {
                first++;
            }
            return first;
        }
        return first > token && isSite(first)
                ? passage.allNames().at(first).map(NameSpan::end).orElse(token)
                : token;
    }

    private boolean isLittle(int token) {
        return at(token, Cue.GOVERNS) || at(token, Cue.DETERMINER) || at(token, Cue.IN) || at(token, Cue.ROMANCE_IN);
    }

    /** Whether no object follows a verb: met in Busan, not met reporters. */
    boolean closes(int verbEnd) {
        int end = verbEnd;
        while (at(end, Cue.ADVERB)) {
            end = end(end, Cue.ADVERB);
        }
        return !isEnglish()
                || end >= to()
                || tokens().is(end, Tokens.MARK)
                || tokens().is(end, Tokens.NUMBER)
                || isDated(end)
                || at(end, Cue.IN)
                || at(end, Cue.GOVERNS)
                || at(end, Cue.BREAK)
                || at(end, Cue.REMOTE)
                || at(end, Cue.DURING)
                || at(end, Cue.AND);
    }

    /** The token behind a clause between commas that tells what an event is, or that token: , which unites six states, |. */
    int behindClause(int token) {
        if (!isMark(token, ",") || !at(token + 1, Cue.BREAK)) {
            return token;
        }
        for (int end = token + 2; end < Math.min(to(), token + RELATIVE); end++) {
            if (isMark(end, ",")) {
                return end + 1;
            }
        }
        return token;
    }

    /** Where "of" or "of the" begins right before a phrase, or -1. */
    int ofBefore(int first) {
        int before = beforeDeterminers(first);
        for (int end = before; end <= first; end++) {
            int of = startOf(Cue.OF, end);
            if (of < Math.min(before, end)) {
                return of;
            }
        }
        return -1;
    }

    /** Whether a noun is behind "after" or the like, so that it is over; not: will sign it during the talks. */
    boolean isOver(int noun) {
        return endsAt(beforeDeterminers(phraseStart(noun)), Cue.DONE) && !isDuringWhatComes(noun);
    }

    /** Will sign it during the talks: a noun behind "during" where the clause before it tells what will be. */
    boolean isDuringWhatComes(int noun) {
        int start = beforeOwner(beforeDeterminers(phraseStart(noun)));
        int will = Math.max(last(Cue.PLANNED, from(), start), lastWont(start));
        return will >= 0
                && tokens().folded(start - 1).equals("during")
                && !hasAfter(will, start - 1)
                && !any(Cue.SAY, will, start)
                && !any(Cue.BREAK, will, start);
    }

    private int lastWont(int end) {
        for (int token = end - 1; token >= from(); token--) {
            if (tokens().folded(token).equals("won't")) {
                return token;
            }
        }
        return -1;
    }

    /** Where the name of an owner begins that ends right before a token, or that token: | Modi's. */
    private int beforeOwner(int token) {
        return isPossessive(token - 1)
                ? passage.allNames()
                        .endingAt(token - 1)
                        .map(name -> beforeDeterminers(name.first()))
                        .orElse(token)
                : token;
    }

    /** Whether a stretch has a word behind which something earlier is told: after, since. */
    boolean hasAfter(int first, int end) {
        for (int at = first(Cue.DONE, first, end); at >= 0; at = first(Cue.DONE, at + 1, end)) {
            if (!tokens().folded(at).equals("during")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the s of a possessive stands at a token. */
    boolean isPossessive(int token) {
        return token >= from()
                && token < to()
                && tokens().is(token, Tokens.MARK)
                && (tokens().end(token) - tokens().start(token) == 2 || isBareApostrophe(token));
    }

    private boolean isBareApostrophe(int token) {
        char mark = tokens().first(token);
        return (mark == '\'' || mark == '’')
                && !tokens().is(token, Tokens.SPACED)
                && token > from()
                && tokens().folded(token - 1).endsWith("s");
    }

    boolean isMark(int token, String marks) {
        return token >= from() && token < to() && passage.isMark(token, marks);
    }
}
