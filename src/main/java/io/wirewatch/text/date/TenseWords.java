package io.wirewatch.text.date;

import io.wirewatch.text.token.Tokens;
import io.wirewatch.text.token.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** The words of a language that tell past from future, and what they tell around an expression. */
final class TenseWords {

    static final int PAST = 1;
    static final int PRESENT = 2;
    static final int FUTURE = 3;
    /** Before a verb, it makes it future: to meet. */
    static final int TO = 4;
    /** A verb that is future after such a word. */
    static final int VERB = 5;
    /** A past verb that moves something to the date after "to" or "until": postponed. */
    static final int PUT_OFF = 6;
    /** Future, but past before "not": could. */
    static final int PERHAPS = 7;

    static final int NOT = 8;
    /** Present, but future right before a date: is on Friday. */
    static final int IS = 9;
    /** A verb whose past is the same: cut. */
    private static final int PAST_OR_VERB = 10;

    /** Index, in the file's keys, of what comes after the kinds of words. */
    static final int ENDING = 9;

    /** How many tokens before an expression a verb stands that leads straight to it: is on Friday. */
    private static final int LEADING = 2;

    private static final int REACH = 25;
    private static final int SHORTEST_WITH_ENDING = 4;

    private final WordMarks marks;
    private final List<String> past = new ArrayList<>();
    private final List<String> future = new ArrayList<>();
    /** Endings of the past that a mark tells from other forms: rencontré, rencontre. */
    private final List<String> marked = new ArrayList<>();

    TenseWords(Vocabulary vocabulary) {
        marks = new WordMarks(vocabulary);
    }

    void add(String folded, int mark) {
        int known = marks.of(folded);
        boolean both = known == PAST && mark == VERB || known == VERB && mark == PAST;
        marks.add(folded, both ? PAST_OR_VERB : mark);
    }

    /** Adds the ending of past or future forms of verbs that are not listed. */
    void addEnding(String ending, boolean isFuture) {
        (isFuture ? future : past).add(ending);
        if (!isFuture && ending.chars().anyMatch(c -> c > 'z')) {
            marked.add(ending);
        }
    }

    /** The tense of the nearest verb before an expression, else after it, within a sentence. */
    SentenceTense around(Tokens tokens, int sentence, int first, int end) {
        int from = Math.max(tokens.sentenceStart(sentence), first - REACH);
        for (int token = first - 1; token >= from; token--) {
            SentenceTense tense = at(tokens, token, first);
            if (tense != SentenceTense.UNKNOWN) {
                return leads(tokens, token, first) ? SentenceTense.FUTURE : perfect(tokens, token, from, tense);
            }
        }
        int to = Math.min(tokens.sentenceEnd(sentence), end + REACH);
        return first(tokens, end, to);
    }

    /** Whether a verb just before an expression says that it lies ahead: is on Friday, postponed until Friday. */
    private boolean leads(Tokens tokens, int token, int first) {
        if (first - token > LEADING) {
            return false;
        }
        int mark = marks.of(tokens.word(token));
        return mark == IS || mark == PUT_OFF && marks.of(tokens.word(first - 1)) == TO;
    }

    /** The tense of the first verb of a stretch. */
    SentenceTense first(Tokens tokens, int from, int to) {
        for (int token = from; token < to && !closes(tokens, token); token++) {
            SentenceTense tense = at(tokens, token, to);
            if (tense != SentenceTense.UNKNOWN) {
                return tense;
            }
        }
        return SentenceTense.UNKNOWN;
    }

    /** A mark after which another clause begins. */
    private static boolean closes(Tokens tokens, int token) {
        return tokens.is(token, Tokens.MARK) && "，；;。".indexOf(tokens.first(token)) >= 0;
    }

    /** A past form is as the verb that helps it: will be held on Friday. */
    private SentenceTense perfect(Tokens tokens, int token, int from, SentenceTense tense) {
        if (tense != SentenceTense.PAST) {
            return tense;
        }
        for (int before = token - 1; before >= Math.max(from, token - 3); before--) {
            SentenceTense earlier = at(tokens, before, token);
            if (earlier != SentenceTense.UNKNOWN) {
                return earlier == SentenceTense.PAST ? tense : earlier;
            }
        }
        return tense;
    }

    private SentenceTense at(Tokens tokens, int token, int to) {
        return switch (marks.of(tokens.word(token))) {
            case PAST, PUT_OFF -> SentenceTense.PAST;
            case PRESENT, IS -> SentenceTense.PRESENT;
            case FUTURE -> hasEnding(tokens, token, marked) ? SentenceTense.PAST : SentenceTense.FUTURE;
            case PERHAPS -> next(tokens, token, to) == NOT ? SentenceTense.PAST : SentenceTense.FUTURE;
            case TO -> isVerb(next(tokens, token, to)) ? SentenceTense.FUTURE : SentenceTense.UNKNOWN;
            case VERB, NOT -> SentenceTense.UNKNOWN;
            case PAST_OR_VERB -> isHelped(tokens, token) ? SentenceTense.UNKNOWN : SentenceTense.PAST;
            default -> byEnding(tokens, token);
        };
    }

    /** The mark of the word after a token. */
    private int next(Tokens tokens, int token, int to) {
        return token + 1 < to ? marks.of(tokens.word(token + 1)) : 0;
    }

    private static boolean isVerb(int mark) {
        return mark == VERB || mark == PAST_OR_VERB;
    }

    /** Whether the word before a verb is "to" or one such as "will", which tells its tense. */
    private boolean isHelped(Tokens tokens, int token) {
        int before = token > 0 ? marks.of(tokens.word(token - 1)) : 0;
        return before == TO || before == FUTURE || before == PERHAPS;
    }

    private SentenceTense byEnding(Tokens tokens, int token) {
        boolean verb = tokens.end(token) - tokens.start(token) >= SHORTEST_WITH_ENDING
                && !tokens.is(token, Tokens.CAPITAL | Tokens.NUMBER | Tokens.HYPHENATED);
        if (!verb) {
            return SentenceTense.UNKNOWN;
        }
        if (hasEnding(tokens, token, past)) {
            return SentenceTense.PAST;
        }
        return hasEnding(tokens, token, future) ? SentenceTense.FUTURE : SentenceTense.UNKNOWN;
    }

    private static boolean hasEnding(Tokens tokens, int token, List<String> endings) {
        String text = tokens.article().text(tokens.part(token));
        for (String ending : endings) {
            if (text.startsWith(ending, tokens.end(token) - ending.length())) {
                return true;
            }
        }
        return false;
    }
}
