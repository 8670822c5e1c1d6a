package io.wirewatch.frame.measure;

import io.wirewatch.frame.FrameWords;
import io.wirewatch.frame.Passage;
import java.util.Set;

/** Words that are compared one by one where a trigger was found, and not sought in every text. */
final class NearWords {

    /** Tokens before the thing in which stands that it is answered. */
    private static final int ANSWERED = 3;

    final Set<String> openers;
    final Set<String> pronouns;
    final Set<String> noObject;
    final Set<String> joins;
    final Set<String> goodsStop;
    final Set<String> notGoods;
    final Set<String> pointing;
    final Set<String> notVerb;
    final Set<String> more;
    final Set<String> clauses;
    final Set<String> parts;
    final Set<String> auxiliaries;
    final Set<String> exports;
    final Set<String> accompanies;
    final Set<String> general;
    final Set<String> going;
    final Set<String> and;
    final Set<String> asks;
    final Set<String> existing;
    final Set<String> articles;
    /** Last words of verbs that take no object. */
    final Set<String> complete;
    /** Verbs of an answer, and what stands before that to which it is one. */
    final Set<String> reacts;

    final Set<String> reactsTo;

    NearWords(FrameWords words) {
        openers = MeasureWords.set(words, "openers");
        pronouns = MeasureWords.set(words, "pronouns");
        noObject = MeasureWords.set(words, "noObject");
        joins = MeasureWords.set(words, "joins");
        goodsStop = MeasureWords.set(words, "goodsStop");
        notGoods = MeasureWords.set(words, "notGoods");
        pointing = MeasureWords.set(words, "pointing");
        more = MeasureWords.set(words, "more");
        notVerb = MeasureWords.set(words, "notVerb");
        clauses = MeasureWords.set(words, "clauses");
        accompanies = MeasureWords.set(words, "accompanies");
        exports = MeasureWords.set(words, "exports");
        auxiliaries = MeasureWords.set(words, "auxiliaries");
        parts = MeasureWords.set(words, "parts");
        general = MeasureWords.set(words, "general");
        going = MeasureWords.set(words, "going");
        existing = MeasureWords.set(words, "existing");
        asks = MeasureWords.set(words, "asks");
        articles = MeasureWords.set(words, "articles");
        complete = MeasureWords.set(words, "complete");
        reacts = MeasureWords.set(words, "reacts");
        reactsTo = MeasureWords.set(words, "reactsTo");
        and = MeasureWords.set(words, "and");
    }

    /** "Auf die Zölle reagieren": the verb answers the thing and does not make it. */
    boolean isAnswered(Passage passage, int noun, int verb) {
        if (!reacts.contains(passage.tokens().folded(verb))) {
            return false;
        }
        for (int token = noun - 1; token >= Math.max(passage.from(), noun - ANSWERED); token--) {
            if (reactsTo.contains(passage.tokens().folded(token))) {
                return true;
            }
        }
        return false;
    }
}
