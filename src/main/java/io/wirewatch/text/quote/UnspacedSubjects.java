package io.wirewatch.text.quote;

import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.name.Names;
import io.wirewatch.text.quote.SpeechWords.Kind;
import io.wirewatch.text.token.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the subjects of verbs in scripts without spaces. Safe to share between threads. */
final class UnspacedSubjects {

    private static final Pattern BRACKETS = Pattern.compile("[（(][^（()）]*[)）]");
    /** Most tokens between brackets that stand within a clause. */
    private static final int BRACKETED = 8;

    /** Opens a clause and no name: but, if, because, it must be (said), as (is reported). */
    private static final String OPENERS = "但而如若因所虽雖并並不也又则則就需须須必据據值";

    /** Makes of "to" behind it "regarding", which says of what and not to whom. */
    private static final String AIMED = "针針";

    private final Tokens tokens;
    private final Names names;
    private final SpeechWords words;
    private final NounPhrases phrases;

    UnspacedSubjects(Tokens tokens, Names names, SpeechWords words, NounPhrases phrases) {
        this.tokens = tokens;
        this.names = names;
        this.words = words;
        this.phrases = phrases;
    }

    /** In Chinese and Japanese the subject is what stands between the last mark and the verb. */
    List<Speaker> of(int verb, int from) {
        int clause = clauseStart(verb, from);
        if (clause == verb && clause > from) {
            return firstName(from, verb).map(List::of).orElse(List.of());
        }
        return lastName(clause, verb)
                .or(() -> unknown(clause, verb))
                .map(List::of)
                .orElse(List.of());
    }

    private int clauseStart(int verb, int from) {
        int clause = verb;
        while (clause > from) {
            int open = beforeBrackets(clause, from);
            if (open == clause && tokens.is(clause - 1, Tokens.MARK)) {
                break;
            }
            clause = Math.min(open, clause - 1);
        }
        return clause;
    }

    /** Over "(22日)" right before a token; the token itself where no bracket closes there. */
    private int beforeBrackets(int end, int from) {
        if (!isMark(end - 1, ")）")) {
            return end;
        }
        int at = end - 2;
        while (at > from && end - at < BRACKETED && !isMark(at, "(（")) {
            at--;
        }
        return at >= from && isMark(at, "(（") ? at : end;
    }

    private boolean isMark(int token, String marks) {
        return tokens.is(token, Tokens.MARK) && marks.indexOf(tokens.first(token)) >= 0;
    }

    private Optional<Speaker> unknown(int clause, int verb) {
        int first = titleEnd(clause, verb);
        String text = first < verb
                ? words.beforeVerb(BRACKETS.matcher(phrases.text(first, verb)).replaceAll(""))
                : "";
        if (words.isUnspacedPronoun(text)) {
            return before(tokens.sentenceOf(verb));
        }
        if (text.length() < 2 || text.length() > 10 || OPENERS.indexOf(text.charAt(0)) >= 0) {
            return Optional.empty();
        }
        String titled = phrases.sides().within(clause, first);
        String side = titled.isEmpty() ? phrases.sides().ofWords(first, verb) : titled;
        return Optional.of(new Speaker(text, side, Speaker.Kind.UNNAMED, first, verb));
    }

    /** "We urge": whom the sentence before names first; nobody where it is the first of its text. */
    private Optional<Speaker> before(int sentence) {
        boolean follows = sentence > 0
                && tokens.part(tokens.sentenceStart(sentence - 1)) == tokens.part(tokens.sentenceStart(sentence));
        return follows
                ? firstName(tokens.sentenceStart(sentence - 1), tokens.sentenceEnd(sentence - 1))
                : Optional.empty();
    }

    /** Token after the last title of a stretch, where a name may begin. */
    private int titleEnd(int first, int verb) {
        return names.within(first, verb).stream()
                .filter(span -> span.kind() == NameKind.TITLE && span.end() < verb - 1)
                .mapToInt(NameSpan::end)
                .max()
                .orElse(first);
    }

    private Optional<Speaker> lastName(int first, int verb) {
        List<NameSpan> persons = names.within(first, verb, NameSpan::isPerson).stream()
                .filter(span -> !isBracketed(span, first))
                .toList();
        int spokenTo = towards(first, verb);
        List<NameSpan> subjects =
                persons.stream().filter(span -> span.end() <= spokenTo).toList();
        persons = subjects.isEmpty() ? persons : subjects;
        return persons.isEmpty() ? Optional.empty() : Optional.of(person(persons.get(persons.size() - 1), first));
    }

    /** The first word such as "to" in a stretch, behind which stand those who are spoken to; its end where there is none. */
    private int towards(int first, int verb) {
        for (int token = first; token < verb; token++) {
            boolean aimed = token > first && AIMED.indexOf(tokens.first(token - 1)) >= 0;
            if (words.is(Kind.TOWARDS, tokens.word(token)) && !aimed) {
                return token;
            }
        }
        return verb;
    }

    private boolean isBracketed(NameSpan span, int first) {
        for (int at = span.first() - 1; at >= first; at--) {
            if (isMark(at, "()（）")) {
                return isMark(at, "(（");
            }
        }
        return false;
    }

    /** A verb right behind a comma has the subject of the sentence. */
    private Optional<Speaker> firstName(int first, int verb) {
        return names.within(first, verb, NameSpan::isPerson).stream()
                .findFirst()
                .map(span -> person(span, first));
    }

    private Speaker person(NameSpan span, int first) {
        return new Speaker(
                phrases.sides().fullName(span),
                phrases.sides().ofPerson(span, first),
                Speaker.Kind.PERSON,
                span.first(),
                span.end());
    }
}
