package io.wirewatch.text.quote;

import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.name.Names;
import io.wirewatch.text.quote.SpeechWords.Kind;
import io.wirewatch.text.token.Tokens;
import java.util.List;
import java.util.Optional;

/** Finds the subjects of the verbs of one text. Safe to share between threads. */
final class Subjects {

    private static final int FARTHEST = 60;
    /** Tokens from a verb to the one that it has the same subject as. */
    private static final int CONTROL = 8;

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
    private final Lists lists;

    Subjects(Tokens tokens, Names names, SpeechWords words) {
        this.tokens = tokens;
        this.names = names;
        this.words = words;
        this.phrases = new NounPhrases(tokens, names, words);
        this.lists = new Lists(tokens, names, words, phrases);
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
            List<Speaker> bracketed = isOther(last) ? named(end, start) : List.of();
            return bracketed.isEmpty() ? across(last, start) : bracketed;
        }
        if (isConjunction(last)) {
            List<Speaker> before = ofVerbBefore(last, start);
            return before.isEmpty() ? main(start, last) : before;
        }
        boolean gerund =
                tokens.folded(verb).endsWith("ing") && List.of("in", "by").contains(tokens.folded(last));
        if (gerund || isControlled(last, start)) {
            return main(start, last);
        }
        boolean moves = end == verb && tokens.folded(verb).endsWith("ing") && phrases.isPlaced(end, start);
        List<Speaker> mover = moves ? main(start, end) : List.of();
        return mover.isEmpty() ? direct(end, start) : mover;
    }

    /** Whether a bracket closes whose words are the name before in other letters or another script: Ana Silva (安娜). */
    private boolean isOther(int close) {
        int open = close - 1;
        while (open > 0 && tokens.is(open, Tokens.UPPER | Tokens.UNSPACED)) {
            open--;
        }
        return phrases.isMark(close, ')') && open < close - 1 && phrases.isMark(open, '(');
    }

    /** "And", and no name that is spelt like one: Ma, Ed. */
    private boolean isConjunction(int token) {
        return words.is(Kind.CONJUNCTIONS, tokens.word(token))
                && names.at(token).filter(NameSpan::isPerson).isEmpty();
    }

    /** "“We back this,” the ministry said, but added": whoever said the one added the other. */
    private List<Speaker> ofVerbBefore(int conjunction, int start) {
        int verb = conjunction - 1;
        if (verb > start && tokens.is(verb, Tokens.MARK) && tokens.first(verb) == ',') {
            verb--;
        }
        boolean closes =
                verb > start && words.is(Kind.SPEECH_VERBS, tokens.word(verb)) && !tokens.is(verb, Tokens.CAPITAL);
        return closes ? of(verb, start) : List.of();
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
                    && !tokens.folded(at).endsWith("ing")
                    && !isBeforeNoun(at - 1)) {
                List<Speaker> found = of(at, start);
                boolean behind = found.isEmpty() && tokens.is(at - 1, Tokens.MARK);
                return behind ? inverted(at + 1, comma, start) : found;
            }
        }
        return across(comma, start);
    }

    /** Whether a noun stands behind: the token owns it, or closes a quotation that no comma ends. */
    private boolean isBeforeNoun(int token) {
        boolean closes = token > 1 && "”\"".indexOf(tokens.first(token)) >= 0 && !tokens.is(token - 1, Tokens.MARK);
        return tokens.is(token, Tokens.MARK) && (closes || tokens.folded(token).startsWith("'"));
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
        List<Speaker> before =
                sentence == 0 ? List.of() : main(tokens.sentenceStart(sentence - 1), tokens.sentenceStart(sentence));
        boolean one = before.size() == 1;
        if (one && isPeople(before.get(0))) {
            return before;
        }
        List<Speaker> together = participants.at(token);
        return together.isEmpty() && one && isMany(before.get(0)) ? before : together;
    }

    /** "The ministers", "the ministers of Peru", though nobody of them is named. */
    private boolean isMany(Speaker speaker) {
        int end = names.at(speaker.end() - 1)
                .filter(name -> name.kind() == NameKind.COUNTRY)
                .map(name -> name.first() - 1)
                .orElse(speaker.end());
        return speaker.kind() != Speaker.Kind.PERSON
                && end > speaker.first()
                && words.is(Kind.PARTICIPANTS, tokens.word(end - 1))
                && tokens.folded(end - 1).endsWith("s");
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

    /** With those who stand before it in a list; not of what several make between them. */
    private List<Speaker> together(Speaker speaker, int start) {
        int between = lists.between(speaker, start);
        return between > start ? main(start, between) : lists.together(speaker, start);
    }

    private boolean isLinked(int first, int start) {
        return lists.isLinked(first, start);
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
        List<Speaker> together = isParticipants(end - 1) ? participants.at(end - 1) : List.of();
        if (!together.isEmpty()) {
            return together;
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
