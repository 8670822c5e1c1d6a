package io.wirewatch.text.quote;

import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.name.Names;
import io.wirewatch.text.quote.SpeechWords.Kind;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the subjects of the verbs of one text. Safe to share between threads. */
final class Subjects {

    private static final int FARTHEST = 60;
    /** Tokens from a verb to the one that it has the same subject as. */
    private static final int CONTROL = 8;
    /** Most who say something together. */
    private static final int MOST_TOGETHER = 8;

    private final Tokens tokens;
    private final Names names;
    private final SpeechWords words;
    private final NounPhrases phrases;
    private final Antecedents antecedents;
    private final UnspacedSubjects unspaced;
    private final SubjectsBehind following;
    private final Openings openings;
    private final ShortForms shortForms;
    private final Participants participants;

    Subjects(Tokens tokens, Names names, SpeechWords words) {
        this.tokens = tokens;
        this.names = names;
        this.words = words;
        this.phrases = new NounPhrases(tokens, names, words);
        this.openings = new Openings(tokens, names, words);
        this.shortForms = new ShortForms(tokens, names, words, phrases);
        this.antecedents = new Antecedents(tokens, names, words, openings, shortForms);
        this.participants = new Participants(tokens, names, phrases, openings);
        this.unspaced = new UnspacedSubjects(tokens, names, words, phrases);
        this.following = new SubjectsBehind(tokens, names, words, antecedents, shortForms);
    }

    NounPhrases phrases() {
        return phrases;
    }

    Participants participants() {
        return participants;
    }

    /** Who is named right behind a verb: said Mao Ning, according to the ministry. */
    List<Speaker> behind(int verbEnd, int to) {
        return following.find(verbEnd, to);
    }

    /** Who does what a verb says; several where they do it together, none where the text does not say. */
    List<Speaker> of(int verb, int from) {
        if (tokens.is(verb, Tokens.UNSPACED)) {
            return unspaced.of(verb, from);
        }
        int start = Math.max(openings.behind(from), verb - FARTHEST);
        int end = beforeAuxiliaries(beforeQuoted(verb, start), start);
        if (end <= start) {
            return List.of();
        }
        int last = end - 1;
        if (tokens.folded(last).equals("as") && isQuoted(last - 1)) {
            return of(last - 1, start);
        }
        if (isBreak(last) && tokens.folded(verb).endsWith("ing")) {
            return ofParticiple(last, start);
        }
        if (words.is(Kind.RELATIVES, tokens.word(last)) && last != start) {
            return antecedent(last, start);
        }
        if (isBreak(last)) {
            return across(last, start);
        }
        if (words.is(Kind.CONJUNCTIONS, tokens.word(last)) || isControlled(last, start)) {
            return main(start, last);
        }
        return direct(end, start);
    }

    /** "Was quoted as saying". */
    private boolean isQuoted(int token) {
        return List.of("quoted", "cited", "reported").contains(tokens.folded(token));
    }

    /** "Used her speech to warn": whoever does the one does the other. */
    private boolean isControlled(int to, int start) {
        if (!tokens.folded(to).equals("to")) {
            return false;
        }
        for (int at = to - 1; at > start && to - at <= CONTROL; at--) {
            if (tokens.is(at, Tokens.MARK) && !tokens.folded(at).startsWith("'")) {
                return false;
            }
            if (words.is(Kind.CONTROLS, tokens.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** ", adding that": whoever is the subject of the verb of saying before, else of the clause. */
    private List<Speaker> ofParticiple(int comma, int start) {
        for (int at = comma - 1; at > start; at--) {
            if (words.is(Kind.SPEECH_VERBS, tokens.word(at))
                    && !tokens.folded(at).endsWith("ing")) {
                List<Speaker> found = of(at, start);
                boolean behind = found.isEmpty() && tokens.is(at - 1, Tokens.MARK);
                return behind ? inverted(at + 1, comma, start) : found;
            }
        }
        return across(comma, start);
    }

    private List<Speaker> inverted(int from, int comma, int start) {
        List<Speaker> found = behind(from, comma);
        return found.isEmpty() ? across(comma, start) : found;
    }

    private List<Speaker> direct(int end, int start) {
        int last = end - 1;
        if (words.is(Kind.PLURAL_PRONOUNS, tokens.word(last))) {
            return plural(last);
        }
        if (words.is(Kind.PRONOUNS, tokens.word(last))) {
            return antecedents.ofPronoun(last).map(List::of).orElse(List.of());
        }
        if (isParticipants(last)) {
            List<Speaker> together = participants.at(last);
            return together.isEmpty() ? named(end, start) : together;
        }
        return named(end, start);
    }

    private List<Speaker> named(int end, int start) {
        return phrases.endingAt(end, start)
                .map(speaker -> together(resolved(speaker), start))
                .orElse(List.of());
    }

    /** "They" takes up the people who are the subject of the sentence before, else those who act together. */
    private List<Speaker> plural(int token) {
        int sentence = tokens.sentenceOf(token);
        if (sentence > 0) {
            List<Speaker> before = main(tokens.sentenceStart(sentence - 1), tokens.sentenceStart(sentence));
            if (before.size() == 1 && isPeople(before.get(0))) {
                return before;
            }
        }
        return participants.at(token);
    }

    private boolean isPeople(Speaker speaker) {
        boolean people = speaker.kind() == Speaker.Kind.UNNAMED || speaker.kind() == Speaker.Kind.OFFICE;
        return people
                && tokens.folded(speaker.end() - 1).endsWith("s")
                && speaker.side().isEmpty()
                && !words.is(Kind.PARTICIPANTS, tokens.word(speaker.end() - 1));
    }

    private boolean isParticipants(int last) {
        if (!words.is(Kind.PARTICIPANTS, tokens.word(last))) {
            return false;
        }
        int first = phrases.phraseStart(last + 1, tokens.sentenceStart(tokens.sentenceOf(last)));
        String opening = tokens.folded(first);
        boolean definite =
                opening.equals("the") || opening.equals("both") || opening.equals("les") || opening.equals("los");
        return (definite || opening.equals("two"))
                && phrases.sides().within(first, last + 1).isEmpty();
    }

    private Speaker resolved(Speaker speaker) {
        return shortForms.resolved(speaker);
    }

    /** With "Biden and" before it, two speak; with "Silva, Biden and", three. */
    private List<Speaker> together(Speaker speaker, int start) {
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
        return found.filter(one -> one.kind() == kind && !isLinked(one.first(), start));
    }

    private boolean isComma(int token) {
        return tokens.is(token, Tokens.MARK) && tokens.first(token) == ',';
    }

    private boolean isAnd(int token) {
        return List.of("and", "und", "et", "y", "e", "&").contains(tokens.folded(token));
    }

    private boolean isLinked(int first, int start) {
        int before = first - 1;
        return before >= start
                && !words.is(Kind.CONJUNCTIONS, tokens.word(before))
                && !words.is(Kind.RELATIVES, tokens.word(before))
                && (words.is(Kind.LINKS, tokens.word(before)) || isPreposition(before));
    }

    private boolean isPreposition(int token) {
        return words.is(Kind.STOPS, tokens.word(token))
                && !words.is(Kind.PRONOUNS, tokens.word(token))
                && !List.of(
                                "that",
                                "when",
                                "while",
                                "as",
                                "if",
                                "because",
                                "since",
                                "although",
                                "though",
                                "after",
                                "before",
                                "whether",
                                "said",
                                "says",
                                "dass",
                                "que",
                                "che")
                        .contains(tokens.folded(token));
    }

    /** "Biden “underlined the importance”": the verb opens the quotation. */
    private int beforeQuoted(int verb, int start) {
        boolean quoted =
                verb - 1 > start && tokens.is(verb - 1, Tokens.MARK) && "“\"«„".indexOf(tokens.first(verb - 1)) >= 0;
        return quoted ? verb - 1 : verb;
    }

    /** Token after the subject: before has, also, repeatedly, on Tuesday. */
    int beforeAuxiliaries(int verb, int start) {
        int end = verb;
        while (end > start && isBetween(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isBetween(int token) {
        int word = tokens.word(token);
        if (words.is(Kind.BETWEEN, word) || words.is(Kind.TIME, word)) {
            return names.at(token).filter(NameSpan::isPerson).isEmpty();
        }
        if (tokens.is(token, Tokens.MARK)) {
            return false;
        }
        return tokens.is(token, Tokens.NUMBER)
                || !tokens.is(token, Tokens.CAPITAL) && tokens.folded(token).endsWith("ly");
    }

    private boolean isBreak(int token) {
        return tokens.is(token, Tokens.MARK) && ",—–-)".indexOf(tokens.first(token)) >= 0;
    }

    private List<Speaker> antecedent(int relative, int start) {
        int end = relative;
        while (end > start && isBreak(end - 1)) {
            end--;
        }
        List<Speaker> found = phrases.endingAt(end, start)
                .map(speaker -> List.of(resolved(speaker)))
                .orElse(List.of());
        return found.isEmpty() && end == start + 1 ? List.of() : found;
    }

    /** Over ", China's president," or "—which claims it—" back to the name before. */
    private List<Speaker> across(int close, int start) {
        char mark = tokens.first(close);
        int open = close - 1;
        while (open > start) {
            if (isOpening(open, mark) && openings.explains(open + 1)) {
                Optional<Speaker> inside = person(open + 1, close);
                Optional<Speaker> before = phrases.endingAt(open, start);
                if (inside.isPresent()) {
                    Speaker person = inside.get();
                    return List.of(before.map(title -> named(person, title)).orElse(person));
                }
                if (before.isPresent() && !isLinked(before.get().first(), start)) {
                    return together(resolved(before.get()), start);
                }
            }
            open--;
        }
        return mark == ',' ? main(start, close) : List.of();
    }

    private boolean isOpening(int token, char closing) {
        return tokens.is(token, Tokens.MARK)
                && (tokens.first(token) == closing || closing == ')' && tokens.first(token) == '(');
    }

    /** A person who fills the whole stretch. */
    private Optional<Speaker> person(int first, int end) {
        return phrases.endingAt(end, first)
                .filter(speaker -> speaker.kind() == Speaker.Kind.PERSON && speaker.first() == first);
    }

    /** A person with the title that stands before the name. */
    static Speaker named(Speaker person, Speaker title) {
        Speaker whole = new Speaker(person.name(), person.side(), person.kind(), title.first(), person.end());
        return person.side().isEmpty() ? whole.of(title.side()) : whole;
    }

    /** The leftmost phrase of a clause that hangs on no preposition and owns nothing. */
    List<Speaker> main(int start, int end) {
        for (int at = openings.main(start, end) + 1; at <= end; at++) {
            boolean candidate = names.endingAt(at).isPresent()
                    || words.is(Kind.HEADS, tokens.word(at - 1))
                    || words.is(Kind.PRONOUNS, tokens.word(at - 1));
            if (candidate && !isOwning(at) && !isCompound(at)) {
                List<Speaker> found = free(at, start);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private boolean isOwning(int end) {
        if (end >= tokens.size()) {
            return false;
        }
        boolean possessive = tokens.is(end, Tokens.MARK) && tokens.folded(end).startsWith("'");
        boolean goesOn = names.at(end)
                        .filter(next -> next.isPerson() || next.kind() == NameKind.TITLE)
                        .isPresent()
                || words.is(Kind.HEADS, tokens.word(end));
        return possessive || goesOn || tokens.is(end, Tokens.HYPHENATED);
    }

    /** The U.S. of "Sino-U.S. tensions". */
    private boolean isCompound(int end) {
        return names.endingAt(end)
                .filter(span -> tokens.is(span.first(), Tokens.HYPHENATED)
                        || span.first() > 0 && phrases.isMark(span.first() - 1, '-'))
                .isPresent();
    }

    private List<Speaker> free(int end, int start) {
        if (words.is(Kind.PRONOUNS, tokens.word(end - 1))) {
            return antecedents.ofPronoun(end - 1).map(List::of).orElse(List.of());
        }
        if (isParticipants(end - 1)) {
            return participants.at(end - 1);
        }
        Optional<Speaker> phrase = phrases.endingAt(end, start);
        boolean linked = phrase.filter(found -> isLinked(found.first(), start)).isPresent();
        return linked
                ? List.of()
                : phrase.map(found -> List.of(resolved(widened(found, start)))).orElse(List.of());
    }

    /** "The ministry in Taipei": with the place or body right behind it that it belongs to. */
    private Speaker widened(Speaker phrase, int start) {
        int link = phrase.end();
        boolean office = phrase.kind() == Speaker.Kind.OFFICE || phrase.kind() == Speaker.Kind.UNNAMED;
        if (!office || link + 1 >= tokens.size() || !words.is(Kind.LINKS, tokens.word(link))) {
            return phrase;
        }
        int at = words.is(Kind.DETERMINERS, tokens.word(link + 1)) ? link + 2 : link + 1;
        return names.at(at)
                .flatMap(name -> phrases.endingAt(name.end(), start))
                .filter(wider -> wider.first() == phrase.first())
                .orElse(phrase);
    }
}
