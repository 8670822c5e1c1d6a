package io.wirewatch.rule.condition;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.wirewatch.api.Part;
import io.wirewatch.rule.match.Spans;
import io.wirewatch.rule.match.TermGroups;
import io.wirewatch.rule.match.TermHits;
import io.wirewatch.text.token.Tokens;
import java.util.function.IntPredicate;

/**
 * A clause, a sentence or two sentences of a text, all of one part, with the terms that stand there.
 *
 * @param tokens of the whole text
 * @param hits terms of all conditions in the whole text
 * @param from first token
 * @param to token after the last
 * @param hidden tokens that do not count, as they belong to a phrase that the author excepted
 */
public record Stretch(Tokens tokens, TermHits hits, int from, int to, IntPredicate hidden) {

    @SuppressWarnings("UnnecessaryLambda") // told from others by being this one
    private static final IntPredicate NOTHING = token -> false;

    /** A stretch of which every token counts. */
    public Stretch(Tokens tokens, TermHits hits, int from, int to) {
        this(tokens, hits, from, to, NOTHING);
    }

    /** The same, without some tokens. */
    public Stretch hiding(Spans spans) {
        return spans.isEmpty() ? this : new Stretch(tokens, hits, from, to, token -> covers(spans, token));
    }

    /** A part of it. */
    public Stretch between(int first, int end) {
        return new Stretch(tokens, hits, first, end, hidden);
    }

    private static boolean covers(Spans spans, int token) {
        for (int span = 0; span < spans.size(); span++) {
            if (spans.start(span) <= token && token < spans.end(span)) {
                return true;
            }
        }
        return false;
    }

    Spans words(TermGroups groups, int group) {
        return counting(hits.of(groups, group, from, to));
    }

    Spans pattern(Pattern pattern) {
        Spans found = new Spans();
        Part part = tokens.part(from);
        int begin = tokens.start(from);
        String text = tokens.article().text(part).substring(begin, tokens.end(to - 1));
        Matcher matcher = pattern.matcher(text);
        int token = from;
        while (matcher.find()) {
            int end = begin + matcher.end();
            while (token < to - 1 && tokens.end(token) <= begin + matcher.start()) {
                token++;
            }
            int last = token;
            while (last < to - 1 && tokens.end(last) < end) {
                last++;
            }
            if (matcher.end() > matcher.start()) {
                found.add(token, last + 1, token);
            }
        }
        return counting(found);
    }

    private Spans counting(Spans all) {
        if (hidden == NOTHING) {
            return all;
        }
        Spans kept = new Spans();
        for (int span = 0; span < all.size(); span++) {
            if (!hidden.test(all.start(span))) {
                kept.add(all.start(span), all.end(span), all.anchor(span));
            }
        }
        return kept;
    }
}
