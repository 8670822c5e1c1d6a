package io.wirewatch.text.quote;

import io.wirewatch.config.Organisation;
import io.wirewatch.config.Title;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.name.Names;
import io.wirewatch.text.quote.SpeechWords.Kind;
import io.wirewatch.text.token.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what a short form takes up that the text named in full before: the ministry, the president, a ministry spokesman.
 * It looks back some hundred tokens, no further. Safe to share between threads.
 */
final class ShortForms {

    private static final int FARTHEST_TOKENS = 400;
    private static final int NEAR = 8;

    private final Tokens tokens;
    private final Names names;
    private final SpeechWords words;
    private final NounPhrases phrases;

    ShortForms(Tokens tokens, Names names, SpeechWords words, NounPhrases phrases) {
        this.tokens = tokens;
        this.names = names;
        this.words = words;
        this.phrases = phrases;
    }

    NounPhrases phrases() {
        return phrases;
    }

    /** Whom a phrase means: a person or country itself, anything else by what stands before. */
    Speaker resolved(Speaker speaker) {
        return switch (speaker.kind()) {
            case PERSON, GOVERNMENT -> speaker;
            default -> ofShortForm(speaker);
        };
    }

    /** The fuller phrase with the same noun that a definite phrase takes up: the ministry, the navy. */
    Speaker ofShortForm(Speaker phrase) {
        if (!phrase.side().isEmpty()) {
            return leaderOf(phrase)
                    .map(leader -> leader.at(phrase.first(), phrase.end()))
                    .orElse(phrase);
        }
        if (phrase.end() - phrase.first() > 3 || !isDefinite(phrase.first())) {
            return ofOffice(phrase);
        }
        int noun = tokens.word(phrase.end() - 1);
        Optional<Speaker> office = titled(phrase, noun);
        if (office.isPresent()) {
            return office.get().at(phrase.first(), phrase.end());
        }
        Optional<Speaker> organisation = ofKind(phrase);
        if (organisation.isPresent()) {
            return organisation.get().at(phrase.first(), phrase.end());
        }
        for (int at = phrase.first() - 1; at >= 0 && phrase.first() - at < FARTHEST_TOKENS; at--) {
            if (tokens.word(at) == noun && noun != 0) {
                int start = tokens.sentenceStart(tokens.sentenceOf(at));
                Optional<Speaker> fuller = phrases.endingAt(at + 1, start)
                        .filter(found -> !found.side().isEmpty());
                if (fuller.isPresent()) {
                    return fuller.get().at(phrase.first(), phrase.end());
                }
            }
        }
        return phrase;
    }

    /** "A ministry spokesman" is of the last ministry whose country the text told. */
    private Speaker ofOffice(Speaker phrase) {
        int noun = phrase.end() - 2;
        if (phrase.kind() != Speaker.Kind.UNNAMED
                || noun < phrase.first()
                || !words.is(Kind.HEADS, tokens.word(noun))) {
            return phrase;
        }
        for (int at = phrase.first() - 1; at >= 0 && phrase.first() - at < FARTHEST_TOKENS; at--) {
            if (tokens.word(at) == tokens.word(noun)) {
                int start = tokens.sentenceStart(tokens.sentenceOf(at));
                Optional<NameSpan> name = names.at(at);
                int end = name.map(NameSpan::end).orElse(at + 1);
                Optional<Speaker> office = phrases.endingAt(end, start)
                        .filter(found -> !found.side().isEmpty());
                if (office.isPresent()) {
                    return phrase.of(office.get().side());
                }
            }
        }
        return phrase;
    }

    /** "The party": the last organisation of that kind whose name does not say so itself. */
    private Optional<Speaker> ofKind(Speaker phrase) {
        if (phrase.end() - phrase.first() != 2) {
            return Optional.empty();
        }
        String kind = tokens.folded(phrase.end() - 1);
        List<NameSpan> before = names.within(
                Math.max(0, phrase.first() - FARTHEST_TOKENS),
                phrase.first(),
                span -> span.about() instanceof Organisation one
                        && one.type().name().equalsIgnoreCase(kind)
                        && !span.country().isEmpty());
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(before.get(before.size() - 1))
                        .flatMap(last -> phrases.endingAt(last.end(), last.first()));
    }

    private boolean isDefinite(int token) {
        return List.of("the", "this", "that", "le", "la", "l", "el", "il", "der", "die", "das")
                .contains(tokens.folded(token));
    }

    /** The person of that title whom the text named before: the president, the minister. */
    private Optional<Speaker> titled(Speaker phrase, int noun) {
        boolean title = names.endingAt(phrase.end())
                .filter(span -> span.kind() == NameKind.TITLE)
                .isPresent();
        if (!title) {
            return Optional.empty();
        }
        for (int at = phrase.first() - 1; at >= 0 && phrase.first() - at < FARTHEST_TOKENS; at--) {
            if (tokens.word(at) != noun || noun == 0) {
                continue;
            }
            int next = tokens.is(at + 1, Tokens.MARK) ? at + 2 : at + 1;
            Optional<NameSpan> bearer = names.at(next).filter(NameSpan::isPerson);
            if (bearer.isPresent() && bearer.get().end() <= phrase.first()) {
                return phrases.endingAt(bearer.get().end(), bearer.get().first());
            }
            Optional<NameSpan> explained = explained(at);
            if (explained.isPresent()) {
                return phrases.endingAt(explained.get().end(), explained.get().first());
            }
        }
        return leaderInOffice(phrase);
    }

    /** "Ana Silva, a spokesperson for the ministry": the person whom a title behind a comma explains. */
    private Optional<NameSpan> explained(int title) {
        int start = tokens.sentenceStart(tokens.sentenceOf(title));
        int comma = title;
        while (comma > start && title - comma < NEAR && !tokens.is(comma, Tokens.MARK)) {
            comma--;
        }
        return tokens.folded(comma).equals(",") && comma > start
                ? names.endingAt(comma).filter(NameSpan::isPerson)
                : Optional.empty();
    }

    /** "The Chinese President": the leader of that country whom the text names before. */
    private Optional<Speaker> leaderOf(Speaker phrase) {
        return !isLeaderTitle(phrase)
                ? Optional.empty()
                : names.within(0, phrase.first()).stream()
                        .filter(span ->
                                span.leader().isPresent() && span.country().equals(phrase.side()))
                        .findFirst()
                        .flatMap(span -> phrases.endingAt(span.end(), span.first()));
    }

    private boolean isLeaderTitle(Speaker phrase) {
        return names.endingAt(phrase.end())
                .filter(span -> span.isTitle(Title.Role.LEADER))
                .isPresent();
    }

    /** "The President" where only a leader who holds that office on the day is named. */
    private Optional<Speaker> leaderInOffice(Speaker phrase) {
        String title = tokens.folded(phrase.end() - 1);
        return !isLeaderTitle(phrase)
                ? Optional.empty()
                : names.within(0, phrase.first()).stream()
                        .filter(span -> span.leader()
                                .filter(term ->
                                        term.title().toLowerCase(Locale.ROOT).endsWith(title))
                                .isPresent())
                        .findFirst()
                        .flatMap(span -> phrases.endingAt(span.end(), span.first()));
    }
}
