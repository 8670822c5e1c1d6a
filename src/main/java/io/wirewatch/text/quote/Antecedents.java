package io.wirewatch.text.quote;

import io.wirewatch.config.Organisation;
import io.wirewatch.config.Title;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.name.Names;
import io.wirewatch.text.quote.SpeechWords.Kind;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom a pronoun or a short form means: he, they, the ministry, the president, the two leaders. It looks back a
 * few sentences, no further. Safe to share between threads.
 */
final class Antecedents {

    private static final int FARTHEST_SENTENCES = 8;
    private static final int FARTHEST_TOKENS = 400;
    private static final int MOST_PARTICIPANTS = 4;
    private static final int NEAR_START = 8;
    /** Most tokens of "a spokesman for the island's foreign ministry". */
    private static final int FAR_FROM_START = 12;

    private static final Set<String> CLAUSES = Set.of("as", "while", "when", "in", "after", "before", "asked");

    private final Tokens tokens;
    private final Names names;
    private final SpeechWords words;
    private final NounPhrases phrases;
    private final Openings openings;

    Antecedents(Tokens tokens, Names names, SpeechWords words, NounPhrases phrases) {
        this.openings = new Openings(tokens, names, words);
        this.tokens = tokens;
        this.names = names;
        this.words = words;
        this.phrases = phrases;
    }

    /** The person whom he or she means at a token; where there is none, the office or country that it may mean. */
    Optional<Speaker> ofPronoun(int token) {
        boolean thing = tokens.folded(token).equals("it");
        Optional<Speaker> below = thing ? Optional.empty() : namedBelow(token);
        int before = closesSentence(token) ? tokens.sentenceStart(tokens.sentenceOf(token)) : beforeQuotation(token);
        return below.or(() -> thing ? teller(token) : Optional.empty())
                .or(() -> thing ? lastOffice(token) : Optional.empty())
                .or(() -> lastSpeaker(token, thing))
                .or(() -> lastNamed(before, !thing))
                .or(() -> thing ? Optional.empty() : lastUnnamed(token))
                .or(() -> lastNamed(before, thing))
                .map(speaker -> speaker.at(token, token + 1));
    }

    /** "The plan of Silva failed, he said": not who is named in what he says. */
    private boolean closesSentence(int token) {
        return tokens.sentenceEnd(tokens.sentenceOf(token)) - token <= 3
                && token > 0
                && tokens.folded(token - 1).equals(",");
    }

    /** Token before the quotation that ends right before "she said"; the token itself where none does. */
    private int beforeQuotation(int token) {
        int close = token - 1;
        if (close < 1 || !tokens.is(close, Tokens.MARK) || "”\"".indexOf(tokens.first(close)) < 0) {
            return token;
        }
        char opening = tokens.first(close) == '”' ? '“' : '"';
        for (int at = close - 1; at > 0 && close - at < FARTHEST_TOKENS; at--) {
            if (tokens.is(at, Tokens.MARK) && tokens.first(at) == opening) {
                return at;
            }
        }
        return token;
    }

    /** "Saying he was sorry, Silva left": whoever is named behind the clause that a sentence begins with. */
    private Optional<Speaker> namedBelow(int token) {
        int sentence = tokens.sentenceOf(token);
        int start = tokens.sentenceStart(sentence);
        boolean opens = token - start <= NEAR_START
                && (tokens.folded(start).endsWith("ing") || CLAUSES.contains(tokens.folded(start)));
        if (!opens || names.within(start, token).stream().anyMatch(NameSpan::isPerson)) {
            return Optional.empty();
        }
        for (int at = token; at < tokens.sentenceEnd(sentence) - 1; at++) {
            if (tokens.folded(at).equals(",")) {
                return names.at(at + 1)
                        .filter(span -> span.isPerson() && !isPossessive(span.end()))
                        .flatMap(span -> phrases.endingAt(span.end(), span.first()));
            }
        }
        return Optional.empty();
    }

    /** The first person of the nearest sentence that names one, this one up to the token. */
    private Optional<Speaker> lastNamed(int token, boolean person) {
        int sentence = tokens.sentenceOf(token);
        int end = token;
        for (int at = sentence; at >= 0 && at > sentence - FARTHEST_SENTENCES; at--) {
            int from = openings.behind(tokens.sentenceStart(at));
            int to = end;
            Optional<Speaker> found = firstIn(from, to, person, false)
                    .or(() -> person && to < token ? firstIn(from, to, true, true) : Optional.empty());
            if (found.isPresent()) {
                return found;
            }
            end = from;
        }
        return Optional.empty();
    }

    /**
     * Who spoke in the sentence before, where a pronoun begins a sentence or closes it: "Peru must pay, Silva said. She
     * added ...", "The ministry in a statement said so. It added ...".
     */
    private Optional<Speaker> lastSpeaker(int token, boolean thing) {
        int sentence = tokens.sentenceOf(token);
        int start = tokens.sentenceStart(sentence);
        boolean edge = token - start <= 2 || tokens.sentenceEnd(sentence) - token <= 3;
        if (sentence == 0 || !edge) {
            return Optional.empty();
        }
        int from = openings.behind(tokens.sentenceStart(sentence - 1));
        for (int verb = start - 1; verb > from; verb--) {
            if (words.is(Kind.SPEECH_VERBS, tokens.word(verb)) && !tokens.is(verb, Tokens.CAPITAL)) {
                boolean pronoun = !thing && words.is(Kind.PRONOUNS, tokens.word(verb - 1));
                Optional<Speaker> found = pronoun
                        ? ofPronoun(verb - 1)
                        : phrases.endingAt(verb, from).filter(one -> isMeant(one, thing));
                if (found.isPresent()) {
                    return found.map(this::resolved);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether "it", or "he" and "she", may mean one who speaks. */
    private static boolean isMeant(Speaker speaker, boolean thing) {
        return thing ? speaker.kind() == Speaker.Kind.OFFICE : speaker.kind() == Speaker.Kind.PERSON;
    }

    /** "The ministry in a statement said that it regretted this": the office that begins the sentence. */
    private Optional<Speaker> teller(int token) {
        int verb = tokens.folded(token - 1).equals("that") ? token - 2 : token - 1;
        int start = tokens.sentenceStart(tokens.sentenceOf(token));
        return verb > start && words.is(Kind.SPEECH_VERBS, tokens.word(verb))
                ? officeAt(start, verb)
                : Optional.empty();
    }

    /** "It" behind a sentence that an office begins: "The ministry said so. It added ...". */
    private Optional<Speaker> lastOffice(int token) {
        int start = tokens.sentenceStart(tokens.sentenceOf(token));
        boolean closes = tokens.sentenceEnd(tokens.sentenceOf(token)) - token <= 3;
        if (start == 0 || token - start > 2 && !closes) {
            return Optional.empty();
        }
        return officeAt(tokens.sentenceStart(tokens.sentenceOf(token) - 1), start);
    }

    /** The office with which a sentence begins. */
    private Optional<Speaker> officeAt(int sentence, int to) {
        int from = openings.behind(sentence);
        Optional<Speaker> office = Optional.empty();
        for (int end = from + 1; end <= Math.min(to, from + NEAR_START); end++) {
            Optional<Speaker> found =
                    phrases.endingAt(end, from).filter(one -> one.kind() == Speaker.Kind.OFFICE && one.first() == from);
            office = found.isPresent() ? found : office;
        }
        return office.filter(one -> !isPossessive(one.end()));
    }

    /** The spokesman or official who is the subject of the sentence before. */
    private Optional<Speaker> lastUnnamed(int token) {
        int sentence = tokens.sentenceOf(token) - 1;
        if (sentence < 0) {
            return Optional.empty();
        }
        int from = tokens.sentenceStart(sentence);
        Optional<Speaker> last = Optional.empty();
        for (int end = from + 1; end <= Math.min(tokens.sentenceEnd(sentence), from + FAR_FROM_START); end++) {
            Optional<Speaker> found = phrases.endingAt(end, from)
                    .filter(one -> one.kind() == Speaker.Kind.UNNAMED && one.first() == from);
            last = found.isPresent() ? found : last;
        }
        return last;
    }

    /** The first person or thing of a stretch that hangs on no preposition, and that owns what follows or does not. */
    private Optional<Speaker> firstIn(int from, int to, boolean person, boolean owning) {
        for (NameSpan span : names.within(from, to)) {
            if (person == span.isPerson()
                    && !isLabel(span)
                    && !isShip(span)
                    && owning == isPossessive(span.end())
                    && !isInPhrase(span, from)) {
                Optional<Speaker> found = phrases.endingAt(span.end(), from);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The USS Tom Hill is nobody. */
    private boolean isShip(NameSpan span) {
        return span.first() > 0 && words.is(Kind.SHIPS, tokens.word(span.first() - 1));
    }

    /** Titles and adjectives are no thing that "it" means. */
    private static boolean isLabel(NameSpan span) {
        return span.kind() == NameKind.TITLE || span.kind() == NameKind.ADJECTIVE;
    }

    private boolean isPossessive(int token) {
        return token < tokens.size()
                && tokens.is(token, Tokens.MARK)
                && tokens.folded(token).startsWith("'");
    }

    private boolean isInPhrase(NameSpan span, int from) {
        int before = span.first() - 1;
        boolean linked = before >= from
                && (words.is(Kind.LINKS, tokens.word(before)) || words.is(Kind.STOPS, tokens.word(before)))
                && !words.is(Kind.CONJUNCTIONS, tokens.word(before));
        return linked && !span.isPerson();
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
        while (comma > start && title - comma < NEAR_START && !tokens.is(comma, Tokens.MARK)) {
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
                                .filter(term -> term.title()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .endsWith(title))
                                .isPresent())
                        .findFirst()
                        .flatMap(span -> phrases.endingAt(span.end(), span.first()));
    }

    /** Those who take part in what the text is about: the persons of its headline and first sentence, else nearer ones. */
    List<Speaker> participants(int token) {
        return together(token).stream()
                .map(speaker -> speaker.at(token, token + 1))
                .toList();
    }

    private List<Speaker> together(int token) {
        List<Speaker> title = personsIn(0, titleEnd());
        if (title.size() >= 2 && title.size() <= MOST_PARTICIPANTS) {
            return title;
        }
        List<Speaker> lead = personsIn(0, leadEnd());
        if (lead.size() >= 2 && lead.size() <= MOST_PARTICIPANTS) {
            return lead;
        }
        int sentence = tokens.sentenceOf(token);
        for (int at = sentence; at >= 0 && at > sentence - FARTHEST_SENTENCES; at--) {
            List<Speaker> near = personsIn(tokens.sentenceStart(at), Math.min(token, tokens.sentenceEnd(at)));
            if (near.size() >= 2 && near.size() <= MOST_PARTICIPANTS) {
                return near;
            }
        }
        return lead.size() <= MOST_PARTICIPANTS ? lead : List.of();
    }

    private int leadEnd() {
        int first = titleSentences();
        return first < tokens.sentenceCount() ? tokens.sentenceEnd(first) : tokens.size();
    }

    private int titleEnd() {
        int sentences = titleSentences();
        return sentences == 0 ? 0 : tokens.sentenceEnd(sentences - 1);
    }

    private int titleSentences() {
        int first = 0;
        while (first < tokens.sentenceCount()
                && tokens.part(tokens.sentenceStart(first)) == io.wirewatch.api.Part.TITLE) {
            first++;
        }
        return first;
    }

    private List<Speaker> personsIn(int from, int to) {
        Map<String, Speaker> found = new LinkedHashMap<>();
        for (NameSpan span : names.within(from, to)) {
            if (span.isPerson()) {
                int start = openings.behind(tokens.sentenceStart(tokens.sentenceOf(span.first())));
                phrases.endingAt(span.end(), Math.min(start, span.first()))
                        .filter(speaker -> speaker.kind() == Speaker.Kind.PERSON)
                        .filter(speaker -> speaker.end() == span.end() && span.first() >= start)
                        .ifPresent(speaker -> found.putIfAbsent(span.family(), speaker));
            }
        }
        return new ArrayList<>(found.values());
    }
}
