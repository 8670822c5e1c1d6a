package io.wirewatch.frame.measure;

import io.wirewatch.frame.FrameWords;
import java.util.List;
import java.util.Set;

/** The words around a rate. */
final class RateWords {

    final int onTop;
    final int zero;
    final int fromNothing;
    final int moves;
    final int rated;
    final int standing;
    final int amounts;
    final int margins;
    final int before;
    /** Verbs by which the thing itself goes up or down. */
    final List<Integer> moved;

    final Set<String> toRate;
    final Set<String> toRateThere;
    final Set<String> fromRate;
    final Set<String> fromRateThere;
    /** Those before a rate in whose place the other stands. */
    final Set<String> replaces;

    final Set<String> between;
    final Set<String> beforeRate;
    final Set<String> byRate;
    /** They only say how exact a number is. */
    final Set<String> nearly;

    final Set<String> movedBy;
    final Set<String> ofRate;
    final Set<String> set;
    final Set<String> listed;
    final Set<String> then;
    final Set<String> beforeListed;

    RateWords(FrameWords words) {
        onTop = words.list("onTop");
        zero = words.list("zero");
        fromNothing = words.list("fromNothing");
        moves = words.list("moves");
        rated = words.list("rated");
        standing = words.list("standing");
        amounts = words.list("amounts");
        margins = words.list("margins");
        before = words.list("former");
        moved = List.of(words.list("goes.raise"), words.list("goes.cut"));
        toRate = MeasureWords.set(words, "toRate");
        toRateThere = MeasureWords.set(words, "toRateThere");
        fromRate = MeasureWords.set(words, "fromRate");
        replaces = MeasureWords.set(words, "replaces");
        fromRateThere = MeasureWords.set(words, "fromRateThere");
        between = MeasureWords.set(words, "between");
        beforeRate = MeasureWords.set(words, "beforeRate");
        nearly = MeasureWords.set(words, "nearly");
        byRate = MeasureWords.set(words, "byRate");
        movedBy = MeasureWords.set(words, "movedBy");
        set = MeasureWords.set(words, "setBefore");
        ofRate = MeasureWords.set(words, "ofRate");
        then = MeasureWords.set(words, "then");
        listed = MeasureWords.set(words, "listed");
        beforeListed = MeasureWords.set(words, "beforeListed");
    }
}
