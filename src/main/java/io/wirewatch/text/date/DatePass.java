package io.wirewatch.text.date;

import io.wirewatch.text.date.Match.Slots;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One pass over an article: finds the longest expression at each token and remembers the date named last. */
final class DatePass {

    private static final int LONGEST = 24;

    private final DateLanguage language;
    private final Automaton automaton;
    private final Tokens tokens;
    private final List<FoundDate> found = new ArrayList<>();
    private Optional<When> anchor = Optional.empty();
    private int anchorSentence = -1;
    /** Whether the last match was left to a longer one that begins where its expression does. */
    private boolean deferred;
    /** The state at the end of the match that was found last. */
    private int matched;

    DatePass(DateLanguage language, Tokens tokens) {
        this.language = language;
        this.automaton = language.automaton();
        this.tokens = tokens;
    }

    List<FoundDate> found() {
        return List.copyOf(found);
    }

    void read(int sentence) {
        int end = end(sentence);
        int token = Math.max(tokens.sentenceStart(sentence), lastEnd());
        while (token < end) {
            token = language.mayBegin(tokens, token) ? begin(sentence, token, end) : token + 1;
        }
    }

    private int lastEnd() {
        return found.isEmpty() ? 0 : found.get(found.size() - 1).endToken();
    }

    /** The end of a sentence; where it ends with a number and a stop, as before a month in German, a little more. */
    private int end(int sentence) {
        int end = tokens.sentenceEnd(sentence);
        boolean ordinal = !language.isMonthFirst()
                && end > 1
                && end < tokens.size()
                && tokens.first(end - 1) == '.'
                && tokens.is(end - 2, Tokens.NUMBER)
                && !tokens.is(end, Tokens.PARAGRAPH);
        return ordinal && tokens.part(end) == tokens.part(end - 1) ? Math.min(tokens.size(), end + 2) : end;
    }

    private int begin(int sentence, int token, int end) {
        int start = tokens.is(token, Tokens.HYPHENATED) ? 2 * token + 1 : 2 * token;
        boolean begins = automaton.next(Automaton.START, language.symbol(tokens, start)) != Automaton.DEAD;
        return begins ? expression(sentence, start, end) : token + 1;
    }

    /** Takes the longest expression that has a value; returns the token after it. */
    private int expression(int sentence, int start, int end) {
        int limit = 2 * Math.min(end, start / 2 + LONGEST);
        while (limit > start) {
            int longest = longest(start, limit);
            if (longest < 0) {
                break;
            }
            int[] patterns = automaton.accepts(matched);
            if (isLookalike(patterns)) {
                return (longest + 1) / 2;
            }
            if (take(sentence, patterns, start, longest)) {
                return found.get(found.size() - 1).endToken();
            }
            if (deferred) {
                return start / 2 + 1;
            }
            limit = longest - 2;
        }
        return start / 2 + 1;
    }

    /** Whether what lies there only looks like an expression of time. */
    private boolean isLookalike(int[] patterns) {
        for (int pattern : patterns) {
            if (language.grammar().isLookalike(pattern)) {
                return true;
            }
        }
        return false;
    }

    /** The end of the longest match that ends at {@code limit} or before, or -1. */
    private int longest(int start, int limit) {
        int state = Automaton.START;
        int longest = -1;
        for (int position = start; position < limit; position = DateLanguage.after(tokens, position)) {
            state = automaton.next(state, language.symbol(tokens, position));
            if (state == Automaton.DEAD) {
                break;
            }
            if (automaton.accepts(state).length > 0) {
                longest = DateLanguage.after(tokens, position);
                matched = state;
            }
        }
        return longest;
    }

    private boolean take(int sentence, int[] patterns, int start, int end) {
        deferred = false;
        for (int pattern : patterns) {
            List<Slots> parts = Match.of(language, tokens, pattern, start, end);
            if (parts.isEmpty()) {
                continue;
            }
            int first = 2 * parts.get(0).first();
            deferred = first > start && longest(first, first + 2 * LONGEST) > end;
            if (deferred || takeAll(sentence, parts)) {
                return !deferred;
            }
        }
        return false;
    }

    private boolean takeAll(int sentence, List<Slots> parts) {
        if (language.guards().forbids(tokens, parts.get(0).first()) || parts.size() < 2 && isNoYear(parts.get(0))) {
            return false;
        }
        if (!share(parts)) {
            return false;
        }
        List<FoundDate> dates = new ArrayList<>(parts.size());
        for (Slots part : parts) {
            Optional<When> when = dates.isEmpty()
                    ? Resolver.resolve(part, setting(sentence, part))
                    : Ranges.end(dates.get(0).when(), part, setting(sentence, part));
            if (when.isEmpty()) {
                return false;
            }
            dates.add(date(part, when.get()));
        }
        dates.forEach(date -> note(date, sentence));
        return true;
    }

    private boolean isNoYear(Slots slots) {
        boolean alone = slots.end() - slots.first() == 1 && slots.has(Slot.YEAR);
        return alone && !language.guards().isYear(tokens, slots.first(), slots.get(Slot.YEAR));
    }

    /** Gives each of two expressions what only the other one says; false where they do not fit, as 1999-98. */
    private static boolean share(List<Slots> parts) {
        if (parts.size() < 2) {
            return true;
        }
        if (!parts.get(1).completeYear(parts.get(0))) {
            return false;
        }
        for (Slot slot : List.of(Slot.YEAR, Slot.MONTH, Slot.MONTHNO, Slot.UNIT, Slot.AMPM)) {
            parts.get(0).inherit(parts.get(1), slot);
            parts.get(1).inherit(parts.get(0), slot);
        }
        return true;
    }

    private Setting setting(int sentence, Slots slots) {
        return new Setting(
                tokens.article().publishedAt(),
                anchor,
                anchorSentence == sentence,
                cue(slots.first(), slots.end()),
                () -> language.tenses().around(tokens, sentence, slots.first(), slots.end()),
                language.isMonthFirst());
    }

    private FoundDate date(Slots slots, When when) {
        int first = slots.first();
        int end = withoutStop(slots);
        return new FoundDate(
                first, end, tokens.part(first), tokens.start(first), tokens.end(end - 1), when, cue(first, end));
    }

    /** The end of an expression, before the full stop that ends its sentence too. */
    private int withoutStop(Slots slots) {
        int last = slots.end() - 1;
        boolean stop = last > slots.first() && tokens.is(last, Tokens.MARK) && tokens.first(last) == '.';
        return stop && onlyMarks(last + 1, tokens.sentenceEnd(tokens.sentenceOf(last))) ? last : last + 1;
    }

    private boolean onlyMarks(int from, int to) {
        for (int token = from; token < to; token++) {
            if (!tokens.is(token, Tokens.MARK)) {
                return false;
            }
        }
        return true;
    }

    private void note(FoundDate date, int sentence) {
        found.add(date);
        if (!date.when().isReference()) {
            anchor = Optional.of(date.when());
            anchorSentence = sentence;
        }
    }

    private Cue cue(int first, int end) {
        return language.cues().of(tokens, first, end);
    }
}
