package io.wirewatch.text.quote;

import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.name.Names;
import io.wirewatch.text.quote.SpeechWords.Kind;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Those who act together in one text: "Silva, Biden and Hill". Safe to share between threads. */
final class Lists {

    /** Most who say something together. */
    private static final int MOST_TOGETHER = 8;

    private final Tokens tokens;
    private final Names names;
    private final SpeechWords words;
    private final NounPhrases phrases;

    Lists(Tokens tokens, Names names, SpeechWords words, NounPhrases phrases) {
        this.tokens = tokens;
        this.names = names;
        this.words = words;
        this.phrases = phrases;
    }

    /** With "Biden and" before it, two speak; with "Silva, Biden and", three. */
    List<Speaker> together(Speaker speaker, int start) {
        int and = speaker.first() - 1;
        if (and <= start || !isAnd(and)) {
            return List.of(speaker);
        }
        List<Speaker> all = new ArrayList<>(List.of(speaker));
        int end = isComma(and - 1) ? and - 1 : and;
        while (end > start && all.size() < MOST_TOGETHER) {
            Optional<Speaker> other = listed(end, start, speaker.kind());
            other.ifPresent(one -> all.add(0, one));
            int comma = other.map(one -> one.first() - 1).orElse(start);
            end = comma > start && isComma(comma) ? comma : start;
        }
        return all;
    }

    /** One of those who act together, with a phrase of its own; of a paper that they sign, whoever signs first. */
    private Optional<Speaker> listed(int end, int start, Speaker.Kind kind) {
        Optional<Speaker> found = phrases.endingAt(end, start);
        if (found.filter(one -> one.kind() == Speaker.Kind.PAPER).isPresent()) {
            return names.endingAt(end)
                    .flatMap(name -> phrases.endingAt(end, name.first()))
                    .filter(one -> one.kind() == kind);
        }
        return found.flatMap(one -> ofCountry(one, end, kind))
                .filter(one -> one.kind() == kind && !isLinked(one.first(), start));
    }

    /** "The foreign ministers of Peru, Chile and Cuba": beside countries, the first ministers are their country. */
    private Optional<Speaker> ofCountry(Speaker first, int end, Speaker.Kind kind) {
        boolean people = first.kind() == Speaker.Kind.UNNAMED || first.kind() == Speaker.Kind.OFFICE;
        boolean many = people && kind == Speaker.Kind.GOVERNMENT && isManyBefore(first, end);
        return many
                ? names.endingAt(end)
                        .flatMap(name -> phrases.endingAt(end, name.first()))
                        .map(country -> country.at(first.first(), end))
                : Optional.of(first);
    }

    /** Whether a phrase has a noun in the plural before the name that it ends with. */
    private boolean isManyBefore(Speaker phrase, int end) {
        int name = names.endingAt(end).map(NameSpan::first).orElse(end);
        for (int at = phrase.first(); at < name; at++) {
            if (words.is(Kind.HEADS, tokens.word(at)) && tokens.folded(at).endsWith("s")) {
                return true;
            }
        }
        return false;
    }

    private boolean isComma(int token) {
        return tokens.is(token, Tokens.MARK) && tokens.first(token) == ',';
    }

    private boolean isAnd(int token) {
        return words.is(Kind.JOINERS, tokens.word(token));
    }

    /** The "between" of "a statement after talks between Silva and Hill called it right", or -1. */
    int between(Speaker speaker, int start) {
        int and = speaker.first() - 1;
        if (and <= start || !isAnd(and)) {
            return -1;
        }
        int before = phrases.endingAt(and, start).map(one -> one.first() - 1).orElse(-1);
        return before > start && tokens.folded(before).equals("between") ? before : -1;
    }

    /** Whether a phrase hangs on a preposition. */
    boolean isLinked(int first, int start) {
        int before = first - 1;
        return before >= start
                && !words.is(Kind.CONJUNCTIONS, tokens.word(before))
                && !words.is(Kind.RELATIVES, tokens.word(before))
                && (words.is(Kind.LINKS, tokens.word(before)) || isPreposition(before));
    }

    private boolean isPreposition(int token) {
        return words.is(Kind.STOPS, tokens.word(token))
                && !words.is(Kind.PRONOUNS, tokens.word(token))
                && !words.is(Kind.CLAUSE_OPENERS, tokens.word(token));
    }
}
