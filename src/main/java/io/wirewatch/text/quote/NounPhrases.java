package io.wirewatch.text.quote;

import io.wirewatch.config.Organisation;
import io.wirewatch.config.Title;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.name.Names;
import io.wirewatch.text.quote.SpeechWords.Kind;
import io.wirewatch.text.token.Tokens;
import java.util.List;
import java.util.Optional;

/** Reads the phrases of one text that name somebody who can speak. Safe to share between threads. */
final class NounPhrases {

    private static final int LONGEST = 8;
    private static final int DEEPEST = 3;

    private static final List<String> PLACING = List.of("in", "to", "at", "into", "near", "from");

    private final Tokens tokens;
    private final Names names;
    private final SpeechWords words;
    private final Sides sides;

    NounPhrases(Tokens tokens, Names names, SpeechWords words) {
        this.tokens = tokens;
        this.names = names;
        this.words = words;
        this.sides = new Sides(tokens, names);
    }

    Sides sides() {
        return sides;
    }

    /** The phrase that ends right before a token and begins at or after {@code from}, with what it belongs to. */
    Optional<Speaker> endingAt(int end, int from) {
        return endingAt(end, from, DEEPEST);
    }

    private Optional<Speaker> endingAt(int end, int from, int depth) {
        int last = beforeBrackets(end, from);
        if (last <= from) {
            return Optional.empty();
        }
        Optional<NameSpan> name = names.endingAt(last).filter(span -> span.first() >= from);
        Optional<Speaker> found = name.flatMap(span -> named(span, from)).or(() -> headed(last, from));
        return found.map(inner -> depth > 0 ? whole(inner, from, depth) : inner);
    }

    private int beforeBrackets(int end, int from) {
        if (end - 1 <= from || !isMark(end - 1, ')')) {
            return end;
        }
        int at = end - 2;
        while (at > from && end - at < LONGEST && !isMark(at, '(')) {
            at--;
        }
        return isMark(at, '(') ? at : end;
    }

    /** A person of an office is the person; an office of a country is the whole phrase. */
    private Speaker whole(Speaker inner, int from, int depth) {
        int link = inner.first() - 1;
        if (link <= from
                || !words.is(Kind.LINKS, tokens.word(link))
                || tokens.is(link, Tokens.MARK)
                || isWithinName(link)) {
            return inner;
        }
        Optional<Speaker> head = endingAt(link, from, depth - 1);
        if (head.isEmpty()
                || head.get().kind() == Speaker.Kind.GOVERNMENT
                || head.get().end() != link) {
            return inner;
        }
        Speaker outer = head.get();
        String side = outer.side().isEmpty() ? inner.side() : outer.side();
        boolean person = outer.kind() == Speaker.Kind.PERSON;
        String name = person ? outer.name() : text(outer.first(), inner.end());
        return new Speaker(name, side, outer.kind(), outer.first(), inner.end());
    }

    /** The "of" of a House of Representatives. */
    private boolean isWithinName(int token) {
        return names.at(token).filter(name -> name.end() > token + 1).isPresent();
    }

    private Optional<Speaker> named(NameSpan span, int from) {
        return switch (span.kind()) {
            case LEADER -> Optional.of(person(span, from));
            case PERSON ->
                isOffice(span)
                        ? headed(span.end(), from)
                        : isCompany(span) ? Optional.empty() : Optional.of(person(span, from));
            case COUNTRY, CAPITAL, METONYM, BLOC ->
                headless(span)
                        ? Optional.of(new Speaker(
                                text(span.first(), span.end()),
                                span.country(),
                                Speaker.Kind.GOVERNMENT,
                                withDeterminer(span.first(), from),
                                span.end()))
                        : Optional.empty();
            case PEOPLE -> Optional.of(phrase(span.end(), from, Speaker.Kind.UNNAMED));
            case ORGANISATION -> Optional.of(organisation(span, from));
            case TITLE -> headed(span.end(), from);
            case ADJECTIVE -> before(span, from);
            default -> Optional.empty();
        };
    }

    /** "Le président chinois", "el gobierno chino": the adjective of the country stands behind. */
    private Optional<Speaker> before(NameSpan adjective, int from) {
        Optional<Speaker> noun = adjective.first() > from ? headed(adjective.first(), from) : Optional.empty();
        return noun.map(head -> new Speaker(
                text(head.first(), adjective.end()), adjective.country(), head.kind(), head.first(), adjective.end()));
    }

    /** A run of words with capitals that ends in a noun for an office: Defence Ministry, Security Advisors. */
    private boolean isOffice(NameSpan span) {
        int last = tokens.word(span.end() - 1);
        return span.end() - span.first() > 1 && (words.is(Kind.HEADS, last) || words.is(Kind.PARTICIPANTS, last));
    }

    private boolean headless(NameSpan span) {
        return span.end() >= tokens.size() || !tokens.is(span.end(), Tokens.HYPHENATED);
    }

    private boolean isCompany(NameSpan span) {
        for (int at = span.first(); at < span.end(); at++) {
            if (words.is(Kind.COMPANIES, tokens.word(at))) {
                return true;
            }
        }
        return false;
    }

    private int withDeterminer(int first, int from) {
        boolean determined = first > from && words.is(Kind.DETERMINERS, tokens.word(first - 1));
        return determined ? first - 1 : first;
    }

    private Speaker person(NameSpan span, int from) {
        int first = span.first();
        while (first > from && words.is(Kind.COURTESY, tokens.word(first - 1)) || isStopOf(first, from)) {
            first--;
        }
        Optional<NameSpan> title = names.endingAt(first).filter(before -> before.first() >= from);
        int begin = title.filter(before -> before.kind() == NameKind.TITLE).isPresent()
                ? titleStart(first, from)
                : beforePerson(first, from);
        String side = sides.ofPerson(span, begin);
        boolean business =
                side.isEmpty() && names.within(begin, first).stream().anyMatch(one -> one.isTitle(Title.Role.BUSINESS));
        Speaker.Kind kind = business ? Speaker.Kind.BUSINESS : Speaker.Kind.PERSON;
        return new Speaker(sides.fullName(span), side, kind, begin, span.end());
    }

    /** First token of the title before a person, with the country or office it is of: Japan's top diplomat. */
    private int titleStart(int end, int from) {
        int first = names.endingAt(end).map(NameSpan::first).orElse(end);
        while (first > from && end - first < LONGEST) {
            int last = sides.beforeLetters(first) - 1;
            if (last < from || !belongsToTitle(last, from)) {
                break;
            }
            first = names.at(last).map(NameSpan::first).orElse(last);
        }
        return Math.max(first, from);
    }

    private boolean belongsToTitle(int token, int from) {
        Optional<NameSpan> name = names.at(token);
        if (name.isPresent()) {
            return !name.get().isPerson() && name.get().first() >= from;
        }
        if (tokens.is(token, Tokens.MARK)) {
            return tokens.folded(token).startsWith("'");
        }
        boolean owned = token > from
                && (tokens.folded(token - 1).startsWith("'")
                        || names.at(token - 1)
                                .filter(before -> before.kind() == NameKind.ADJECTIVE)
                                .isPresent());
        return isPart(token) && (tokens.is(token, Tokens.CAPITAL) || owned || isBehindCountry(token, from));
    }

    /** "Peru army General Ana Silva": small words for an office, up to two, behind a country. */
    private boolean isBehindCountry(int token, int from) {
        int at = token;
        boolean office = false;
        while (at > from && token - at < 2 && names.at(at).isEmpty() && isPart(at)) {
            office |= words.is(Kind.HEADS, tokens.word(at)) || tokens.folded(at).equals("force");
            at--;
        }
        return office
                && at < token
                && names.at(at).filter(name -> name.kind() == NameKind.COUNTRY).isPresent();
    }

    private boolean isStopOf(int first, int from) {
        return first - 1 > from && isMark(first - 1, '.') && words.is(Kind.COURTESY, tokens.word(first - 2));
    }

    /** "America's Nancy Pelosi", "the Republican Nancy Pelosi": words of belonging, nothing else. */
    private int beforePerson(int first, int from) {
        Optional<NameSpan> before = names.endingAt(first).filter(span -> span.first() >= from);
        return before.filter(span -> span.kind() == NameKind.ADJECTIVE || span.kind() == NameKind.ORGANISATION)
                .map(NameSpan::first)
                .orElse(first);
    }

    private Speaker organisation(NameSpan span, int from) {
        int first = phraseStart(span.end(), from);
        String side = span.country().isEmpty() ? sides.within(first, span.first()) : span.country();
        boolean own = span.about() instanceof Organisation && !span.country().isEmpty();
        String name = text(own ? span.first() : first, span.end());
        return new Speaker(name, side, Speaker.Kind.OFFICE, first, span.end());
    }

    private Optional<Speaker> headed(int end, int from) {
        Optional<NameSpan> title = names.endingAt(end).filter(span -> span.kind() == NameKind.TITLE);
        int last = tokens.word(end - 1);
        boolean head = words.is(Kind.HEADS, last) || words.is(Kind.PARTICIPANTS, last);
        if (title.isEmpty() && !head) {
            return Optional.empty();
        }
        Optional<Title.Role> role = title.flatMap(NameSpan::role);
        boolean marker = role.filter(is -> is == Title.Role.FORMER_MARKER || is == Title.Role.VICE)
                .isPresent();
        if (marker && title.filter(span -> span.end() - span.first() > 1).isEmpty()) {
            return Optional.empty();
        }
        Speaker.Kind kind = role.isEmpty()
                ? words.is(Kind.PAPERS, tokens.word(end - 1)) ? Speaker.Kind.PAPER : Speaker.Kind.OFFICE
                : role.get() == Title.Role.BUSINESS ? Speaker.Kind.BUSINESS : Speaker.Kind.UNNAMED;
        return Optional.of(phrase(end, from, kind));
    }

    private Speaker phrase(int end, int from, Speaker.Kind kind) {
        int first = phraseStart(end, from);
        String side = sides.within(first, end);
        return new Speaker(text(first, end), side.isEmpty() ? sides.ofLeader(first, end) : side, kind, first, end);
    }

    /** First token of the phrase that ends before {@code end}: its determiner, adjectives and possessives. */
    int phraseStart(int end, int from) {
        int first = names.endingAt(end)
                .map(NameSpan::first)
                .filter(at -> at >= from)
                .orElse(end - 1);
        while (first > from && end - first < LONGEST) {
            int at = sides.beforeLetters(first) - 1;
            Optional<NameSpan> name = names.at(at);
            if (name.isPresent()) {
                if (name.get().first() < from || !joins(name.get(), first)) {
                    return first;
                }
                first = name.get().first();
            } else if (words.is(Kind.DETERMINERS, tokens.word(at))) {
                return at;
            } else if (isPart(at) && !isVerbBefore(at, first)) {
                first = at;
            } else {
                return first;
            }
        }
        return first;
    }

    /** The verb of "The demand follows Silva's statement": no such word stands in one phrase before a name. */
    private boolean isVerbBefore(int token, int first) {
        return tokens.folded(token).endsWith("s")
                && !tokens.is(token, Tokens.CAPITAL | Tokens.MARK)
                && tokens.is(first, Tokens.CAPITAL);
    }

    private boolean joins(NameSpan name, int next) {
        boolean possessive = tokens.is(next, Tokens.MARK);
        return possessive || name.kind() != NameKind.LEADER && name.kind() != NameKind.PERSON;
    }

    private boolean isPart(int token) {
        if (tokens.is(token, Tokens.MARK)) {
            return tokens.folded(token).startsWith("'") && !tokens.is(token, Tokens.SPACED);
        }
        if (tokens.folded(token).equals("de") && tokens.folded(token + 1).equals("facto")) {
            return true;
        }
        int word = tokens.word(token);
        return !words.is(Kind.STOPS, word)
                && !words.is(Kind.LINKS, word)
                && !words.is(Kind.RELATIVES, word)
                && (!words.is(Kind.SPEECH_VERBS, word) || isOfState(token))
                && !words.is(Kind.PRONOUNS, word)
                && (!tokens.is(token, Tokens.NUMBER) || isOrdinal(tokens.folded(token)));
    }

    /** The "state" of "state media", which is no verb. */
    private boolean isOfState(int token) {
        return tokens.folded(token).equals("state") && words.is(Kind.HEADS, tokens.word(token + 1));
    }

    /** The 7th Fleet, the 82nd Division. */
    private static boolean isOrdinal(String word) {
        return word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd");
    }

    /** "Silva lands in Peru warning of war": a phrase that only tells where does nothing. */
    boolean isPlaced(int end, int from) {
        return endingAt(end, from)
                .filter(one -> one.first() > from + 1 && PLACING.contains(tokens.folded(one.first() - 1)))
                .isPresent();
    }

    boolean isMark(int token, char mark) {
        return tokens.is(token, Tokens.MARK) && tokens.first(token) == mark;
    }

    String text(int first, int end) {
        int begin = first;
        while (begin < end - 1 && tokens.is(begin, Tokens.MARK)) {
            begin++;
        }
        return Sides.inOneLine(tokens.text(begin, end));
    }
}
