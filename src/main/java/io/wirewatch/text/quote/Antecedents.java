package io.wirewatch.text.quote;

import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.name.Names;
import io.wirewatch.text.quote.SpeechWords.Kind;
import io.wirewatch.text.token.Tokens;
import java.util.Optional;
import java.util.Set;

/** Finds whom a pronoun means: he, she, it. It looks back a few sentences, no further. Safe to share between threads. */
final class Antecedents {

    private static final int FARTHEST_SENTENCES = 8;
    private static final int FARTHEST_TOKENS = 400;
    private static final int NEAR_START = 8;
    /** Most tokens of "a spokesman for the island's foreign ministry". */
    private static final int FAR_FROM_START = 12;

    private static final Set<String> HANGING = Set.of("which", "where", "when");

    private static final Set<String> PHRASES = Set.of("in", "during", "at", "after");

    private static final Set<String> CLAUSES = Set.of("as", "while", "when", "in", "after", "before", "asked");

    private final Tokens tokens;
    private final Names names;
    private final SpeechWords words;
    private final NounPhrases phrases;
    private final Openings openings;
    private final ShortForms shortForms;

    Antecedents(Tokens tokens, Names names, SpeechWords words, Openings openings, ShortForms shortForms) {
        this.tokens = tokens;
        this.names = names;
        this.words = words;
        this.phrases = shortForms.phrases();
        this.openings = openings;
        this.shortForms = shortForms;
    }

    /** The person whom he or she means at a token; where there is none, the office or country that it may mean. */
    Optional<Speaker> ofPronoun(int token) {
        boolean thing = tokens.folded(token).equals("it");
        Optional<Speaker> below = thing ? Optional.empty() : namedBelow(token);
        Optional<Speaker> owner = thing ? Optional.empty() : ownerBefore(token);
        if (owner.isPresent()) {
            return owner.map(speaker -> speaker.at(token, token + 1));
        }
        boolean apart = closesSentence(token) || !thing && followsParticiple(token);
        int before = apart ? tokens.sentenceStart(tokens.sentenceOf(token)) : beforeQuotation(token);
        return below.or(() -> thing ? teller(token) : Optional.empty())
                .or(() -> thing ? lastOffice(token) : Optional.empty())
                .or(() -> lastSpeaker(token, thing))
                .or(() -> lastNamed(before, !thing))
                .or(() -> thing ? Optional.empty() : lastUnnamed(token))
                .or(() -> lastNamed(before, thing))
                .map(speaker -> speaker.at(token, token + 1));
    }

    /** "Silva's speech, in which she said": whoever owns what the clause hangs on. */
    private Optional<Speaker> ownerBefore(int token) {
        int start = tokens.sentenceStart(tokens.sentenceOf(token));
        int at = token - 1;
        if (at <= start || !HANGING.contains(tokens.folded(at))) {
            return Optional.empty();
        }
        int comma = tokens.folded(at - 1).equals("in") ? at - 2 : at - 1;
        if (comma <= start || !tokens.folded(comma).equals(",")) {
            return Optional.empty();
        }
        return names.within(Math.max(start, comma - NEAR_START), comma, NameSpan::isPerson).stream()
                .filter(span -> isPossessive(span.end()))
                .findFirst()
                .flatMap(span -> phrases.endingAt(span.end(), span.first()));
    }

    /** "The plan of Silva failed, he said": not who is named in what he says. */
    private boolean closesSentence(int token) {
        return tokens.sentenceEnd(tokens.sentenceOf(token)) - token <= 3
                && token > 0
                && tokens.folded(token - 1).equals(",");
    }

    /** "In Silva's speech, she warned": whoever owns what the phrase before is about. */
    private boolean isBehindPhrase(int token) {
        int start = openings.behind(tokens.sentenceStart(tokens.sentenceOf(token)));
        return token > start + 1 && tokens.folded(token - 1).equals(",") && PHRASES.contains(tokens.folded(start));
    }

    /** "Speaking beside Silva on Monday, she warned": who speaks is nobody whom the words before name. */
    private boolean followsParticiple(int token) {
        int start = openings.behind(tokens.sentenceStart(tokens.sentenceOf(token)));
        return token > start + 1
                && tokens.folded(token - 1).equals(",")
                && tokens.folded(start).endsWith("ing")
                && names.at(start).isEmpty();
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
                    .or(() -> person && (to < token || isBehindPhrase(token))
                            ? firstIn(from, to, true, true)
                            : Optional.empty());
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
                    return found.map(shortForms::resolved);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether "it", or "he" and "she", may mean one who speaks. */
    private static boolean isMeant(Speaker speaker, boolean thing) {
        return thing
                ? speaker.kind() == Speaker.Kind.OFFICE || speaker.kind() == Speaker.Kind.PAPER
                : speaker.kind() == Speaker.Kind.PERSON;
    }

    /** "The ministry in a statement said that it regretted this": the office that begins the sentence. */
    private Optional<Speaker> teller(int token) {
        int start = tokens.sentenceStart(tokens.sentenceOf(token));
        int verb = token > start && tokens.folded(token - 1).equals("that") ? token - 2 : token - 1;
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
                    phrases.endingAt(end, from).filter(one -> isMeant(one, true) && one.first() == from);
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
}
