package io.wirewatch.text.quote;

import io.wirewatch.text.name.Names;
import io.wirewatch.text.quote.SpeechWords.Kind;
import io.wirewatch.text.token.Tokens;
import java.util.List;
import java.util.Optional;

/** Finds who is named right behind a verb, or behind "by" and "according to". Safe to share between threads. */
final class SubjectsBehind {

    private static final int MOST_CALLING = 4;
    /** Most small words before a word for a paper: lors d'une. */
    private static final int LEADING = 3;
    /** Most words that say what kind of paper: conférence de presse quotidienne. */
    private static final int CALLING_PAPER = 4;

    private final Tokens tokens;
    private final Names names;
    private final SpeechWords words;
    private final NounPhrases phrases;
    private final Antecedents antecedents;
    private final ShortForms shortForms;

    SubjectsBehind(Tokens tokens, Names names, SpeechWords words, Antecedents antecedents, ShortForms shortForms) {
        this.tokens = tokens;
        this.names = names;
        this.words = words;
        this.phrases = shortForms.phrases();
        this.antecedents = antecedents;
        this.shortForms = shortForms;
    }

    /** Who is named right behind a verb: said Mao Ning, according to the ministry. */
    List<Speaker> find(int verbEnd, int to) {
        int from = behindTime(behindPaper(behindTime(verbEnd, to), to), to);
        int limit = Math.min(to, from + 12);
        Optional<Speaker> best = Optional.empty();
        for (int at = from + 1; at <= limit; at++) {
            int end = at;
            int last = end - 1;
            if (end == from + 1 && isPronoun(last)) {
                return antecedents.ofPronoun(last).map(List::of).orElse(List.of());
            }
            if (tokens.is(last, Tokens.MARK) && !isInName(last) || words.is(Kind.SPEECH_VERBS, tokens.word(last))) {
                break;
            }
            Optional<Speaker> phrase =
                    phrases.endingAt(end, from).filter(found -> found.first() == from || isCalled(from, found));
            Optional<Speaker> office = best;
            phrase = phrase.or(() -> titled(office, end, from));
            best = phrase.isPresent() ? phrase : best;
        }
        return best.map(speaker -> List.of(withName(shortForms.resolved(speaker), to)))
                .orElse(List.of());
    }

    private boolean isPronoun(int token) {
        return words.is(Kind.PRONOUNS, tokens.word(token))
                || words.is(Kind.OBJECT_PRONOUNS, tokens.word(token))
                        && token + 1 < tokens.size()
                        && tokens.is(token + 1, Tokens.MARK);
    }

    /** "Il ministro degli Esteri cinese Wang Yi": a person right behind an office, or behind its country. */
    private Optional<Speaker> titled(Optional<Speaker> office, int end, int from) {
        return office.filter(one -> one.kind() == Speaker.Kind.OFFICE || one.kind() == Speaker.Kind.UNNAMED)
                .flatMap(one -> phrases.endingAt(end, from)
                        .filter(person -> person.kind() == Speaker.Kind.PERSON && isRightBehind(one, person))
                        .map(person -> Subjects.named(person, one)));
    }

    private static boolean isRightBehind(Speaker office, Speaker person) {
        return person.first() <= office.end() && person.end() > office.end();
    }

    /** The first token that tells no time: a déclaré mercredi le porte-parole. */
    private int behindTime(int from, int to) {
        int at = from;
        while (at < to && words.is(Kind.TIME, tokens.word(at)) && !tokens.is(at, Tokens.MARK)) {
            at++;
        }
        return at < to ? at : from;
    }

    /** Behind "in una nota", "en rueda de prensa", "lors d'une conférence de presse": where it was said. */
    private int behindPaper(int from, int to) {
        int at = from;
        while (at < Math.min(to - 1, from + LEADING) && leads(tokens.word(at))) {
            at++;
        }
        if (at == from || !words.is(Kind.PAPERS, tokens.word(at))) {
            return from;
        }
        for (int end = at + 1; end < Math.min(to, at + 1 + CALLING_PAPER); end++) {
            boolean opens = words.is(Kind.DETERMINERS, tokens.word(end))
                    || names.at(end).isPresent()
                    || words.is(Kind.HEADS, tokens.word(end));
            if (opens) {
                return end;
            }
        }
        return at + 1;
    }

    private boolean leads(int word) {
        return words.is(Kind.LINKS, word) || words.is(Kind.STOPS, word) || words.is(Kind.DETERMINERS, word);
    }

    /** "Said the spokesman, Lin Jian": the person who is named between commas behind an office. */
    private Speaker withName(Speaker office, int to) {
        int comma = office.end();
        boolean unnamed = office.kind() == Speaker.Kind.OFFICE || office.kind() == Speaker.Kind.UNNAMED;
        if (!unnamed || comma + 1 >= to || !tokens.is(comma, Tokens.MARK) || tokens.first(comma) != ',') {
            return office;
        }
        return names.at(comma + 1)
                .filter(name -> name.end() >= to || tokens.is(name.end(), Tokens.MARK))
                .flatMap(name -> phrases.endingAt(name.end(), comma + 1))
                .filter(found -> found.kind() == Speaker.Kind.PERSON && found.first() == comma + 1)
                .map(person -> Subjects.named(person, office))
                .orElse(office);
    }

    /** "Said coach Tom Hill": small words before a person say what the person does. */
    private boolean isCalled(int from, Speaker person) {
        if (person.kind() != Speaker.Kind.PERSON || person.first() - from > MOST_CALLING) {
            return false;
        }
        for (int at = from; at < person.first(); at++) {
            int word = tokens.word(at);
            boolean other = tokens.is(at, Tokens.MARK | Tokens.CAPITAL)
                    || words.is(Kind.STOPS, word)
                    || words.is(Kind.LINKS, word)
                    || words.is(Kind.TIME, word);
            if (other) {
                return false;
            }
        }
        return true;
    }

    private boolean isInName(int token) {
        return tokens.folded(token).startsWith("'") || names.at(token).isPresent() || tokens.first(token) == '.';
    }
}
