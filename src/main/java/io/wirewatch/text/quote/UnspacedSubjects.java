package io.wirewatch.text.quote;

import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.name.Names;
import io.wirewatch.text.token.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the subjects of verbs in scripts without spaces. Safe to share between threads. */
final class UnspacedSubjects {

    /** When somebody speaks, between the name and the verb. */
    private static final Pattern TODAY = Pattern.compile("(今天|今日|昨天|昨日|当天|當天|日前|近日|\\d{1,2}日|也|则|則|还|還|再次|强烈|強烈)+$");

    /** Opens a clause and no name: but, if, because. */
    private static final String OPENERS = "但而如若因所虽雖并並不也又则則就";

    private final Tokens tokens;
    private final Names names;
    private final NounPhrases phrases;

    UnspacedSubjects(Tokens tokens, Names names, NounPhrases phrases) {
        this.tokens = tokens;
        this.names = names;
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
        while (clause > from && !tokens.is(clause - 1, Tokens.MARK)) {
            clause--;
        }
        return clause;
    }

    private Optional<Speaker> unknown(int clause, int verb) {
        int first = titleEnd(clause, verb);
        String text = first < verb ? TODAY.matcher(phrases.text(first, verb)).replaceAll("") : "";
        if (text.length() < 2 || text.length() > 10 || OPENERS.indexOf(text.charAt(0)) >= 0) {
            return Optional.empty();
        }
        String titled = phrases.sides().within(clause, first);
        String side = titled.isEmpty() ? phrases.sides().ofWords(first, verb) : titled;
        return Optional.of(new Speaker(text, side, Speaker.Kind.UNNAMED, first, verb));
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
        List<NameSpan> persons = names.within(first, verb, NameSpan::isPerson);
        return persons.isEmpty() ? Optional.empty() : Optional.of(person(persons.get(persons.size() - 1), first));
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
