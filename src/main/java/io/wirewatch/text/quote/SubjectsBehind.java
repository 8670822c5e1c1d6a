package io.wirewatch.text.quote;

import io.wirewatch.text.name.Names;
import io.wirewatch.text.quote.SpeechWords.Kind;
import io.wirewatch.text.token.Tokens;
import java.util.List;
import java.util.Optional;

/** Finds who is named right behind a verb, or behind "by" and "according to". Safe to share between threads. */
final class SubjectsBehind {

    private static final int MOST_CALLING = 4;

    private final Tokens tokens;
    private final Names names;
    private final SpeechWords words;
    private final NounPhrases phrases;
    private final Antecedents antecedents;

    SubjectsBehind(Tokens tokens, Names names, SpeechWords words, NounPhrases phrases, Antecedents antecedents) {
        this.tokens = tokens;
        this.names = names;
        this.words = words;
        this.phrases = phrases;
        this.antecedents = antecedents;
    }

    /** Who is named right behind a verb: said Mao Ning, according to the ministry. */
    List<Speaker> find(int verbEnd, int to) {
        int from = behindTime(behindPaper(behindTime(verbEnd, to), to), to);
        int limit = Math.min(to, from + 12);
        Optional<Speaker> best = Optional.empty();
        for (int end = from + 1; end <= limit; end++) {
            int last = end - 1;
            if (words.is(Kind.PRONOUNS, tokens.word(last)) && end == from + 1) {
                return antecedents.ofPronoun(last).map(List::of).orElse(List.of());
            }
            if (tokens.is(last, Tokens.MARK) && !isInName(last) || words.is(Kind.SPEECH_VERBS, tokens.word(last))) {
                break;
            }
            Optional<Speaker> phrase =
                    phrases.endingAt(end, from).filter(found -> found.first() == from || isCalled(from, found));
            best = phrase.isPresent() ? phrase : best;
        }
        return best.map(speaker -> List.of(withName(antecedents.resolved(speaker), to)))
                .orElse(List.of());
    }

    /** The first token that tells no time: a déclaré mercredi le porte-parole. */
    private int behindTime(int from, int to) {
        int at = from;
        while (at < to && words.is(Kind.TIME, tokens.word(at)) && !tokens.is(at, Tokens.MARK)) {
            at++;
        }
        return at < to ? at : from;
    }

    /** Behind "in una nota", "en un comunicado": where it was said. */
    private int behindPaper(int from, int to) {
        boolean paper = from + 3 < to
                && words.is(Kind.LINKS, tokens.word(from))
                && words.is(Kind.DETERMINERS, tokens.word(from + 1))
                && words.is(Kind.PAPERS, tokens.word(from + 2));
        return paper ? from + 3 : from;
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
