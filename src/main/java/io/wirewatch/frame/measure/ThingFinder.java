package io.wirewatch.frame.measure;

import io.wirewatch.frame.Actors;
import io.wirewatch.frame.Passage;
import io.wirewatch.text.token.Tokens;

/** Finds the thing that is done to: tariffs, where the words mean them. Immutable. */
final class ThingFinder {

    private static final int LEVIED_REACH = 14;
    private static final int EXPORTS_REACH = 5;
    /** Sentences from one that names the thing to one that only tells its rate. */
    private static final int NEAR = 2;

    /** Tokens of an abbreviation between brackets. */
    private static final int ASIDE = 3;

    private final MeasureWords words;

    ThingFinder(MeasureWords words) {
        this.words = words;
    }

    /** Token after the thing that begins here, or -1. */
    int endAt(Passage passage, int token) {
        int sure = passage.hits().endAt(token, words.thing.sure);
        if (sure > 0) {
            return isOther(passage, token) || isOnExports(passage, sure) || isAbout(passage, sure) ? -1 : sure;
        }
        int end = passage.hits().endAt(token, words.noun);
        boolean told = end < 0
                && (passage.hits().at(token, words.thing.taxes) && isOnImports(passage, token + 1)
                        || passage.hits().at(token, words.thing.rates) && isRate(passage, token));
        if (told) {
            return token + 1;
        }
        boolean meant = end > 0 && !isOther(passage, token) && isMeant(passage, token, end);
        return meant && !isOnExports(passage, end) && !isAbout(passage, end) ? end : -1;
    }

    /** "A countervailing duty (CVD) petition": the thing only says what another is about. */
    private boolean isAbout(Passage passage, int end) {
        int head = end;
        if (passage.isMark(head, "(") && passage.isMark(head + 2, ")")) {
            head += ASIDE;
        }
        return head < passage.to() && passage.hits().at(head, words.thing.about);
    }

    /** A word of many meanings needs another of the field somewhere in the article, or a country that it falls on. */
    private boolean isMeant(Passage passage, int token, int end) {
        return !passage.hits().at(token, words.thing.weak)
                || passage.hits().any(words.thing.context, 0, passage.tokens().size())
                || isLevied(passage, end)
                || isByState(passage, token, end);
    }

    /** Duties that a country puts on goods, where the goods are none on which duties fall at home. */
    private boolean isByState(Passage passage, int token, int end) {
        boolean duty = passage.hits().at(token, words.excise.dutiable)
                && end < passage.to()
                && words.near.openers.contains(passage.tokens().folded(end));
        return duty
                && passage.hits().first(words.excise.levied, Math.max(passage.from(), token - EXPORTS_REACH), token)
                        >= 0
                && !passage.has(words.excise.excised)
                && !passage.allNames()
                        .within(passage.from(), token, Actors::isPlain)
                        .isEmpty();
    }

    /** A 40% rate, right behind a sentence of tariffs. */
    private boolean isRate(Passage passage, int token) {
        int first = passage.tokens().sentenceStart(Math.max(0, passage.sentence() - NEAR));
        return passage.has(words.rate.rated, token - 1, token)
                && !passage.tokens().folded(token + 1).equals("of")
                && passage.hits().any(words.noun, first, token);
    }

    /** A tax on wheat imports: what of many kinds is told by what it falls on. */
    private boolean isOnImports(Passage passage, int on) {
        if (!words.near.openers.contains(passage.tokens().folded(on))) {
            return false;
        }
        for (int token = on + 1; token < Math.min(on + EXPORTS_REACH, passage.to()); token++) {
            if (passage.tokens().is(token, Tokens.MARK)) {
                return false;
            }
            if (passage.hits().at(token, words.thing.imported)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLevied(Passage passage, int end) {
        int limit = Math.min(end + LEVIED_REACH, passage.to());
        for (int token = end; token < limit && !passage.isMark(token, ",;:."); token++) {
            if (words.near.openers.contains(passage.tokens().folded(token))) {
                return !passage.allNames().within(token, limit, Actors::isPlain).isEmpty();
            }
        }
        return false;
    }

    /** A duty on rice exports, on exports of onions: what leaves a country, where nobody else's goods are meant. */
    private boolean isOnExports(Passage passage, int end) {
        if (end >= passage.to() || !words.near.openers.contains(passage.tokens().folded(end))) {
            return false;
        }
        int limit = Math.min(end + EXPORTS_REACH, passage.to());
        for (int token = end + 1; token < limit && !passage.isMark(token, ";:."); token++) {
            boolean theirs = words.near.pointing.contains(passage.tokens().folded(token))
                    || passage.allNames().at(token).isPresent()
                    || passage.tokens().folded(token).equals("from");
            if (theirs || words.near.exports.contains(passage.tokens().folded(token))) {
                return !theirs && isOwn(passage, token + 1);
            }
        }
        return false;
    }

    /** Whether behind exports stands nobody whose they are. */
    private boolean isOwn(Passage passage, int token) {
        int limit = Math.min(token + EXPORTS_REACH, passage.to());
        for (int at = token; at < limit && !passage.isMark(at, ",;:."); at++) {
            if (passage.tokens().folded(at).equals("from")) {
                return false;
            }
        }
        return true;
    }

    /** Whether the noun lies in a phrase that means something else: on duty. */
    private boolean isOther(Passage passage, int token) {
        for (int start = Math.max(passage.from(), token - 3); start <= token; start++) {
            if (passage.hits().endAt(start, words.thing.not) > token) {
                return true;
            }
        }
        return false;
    }
}
