package io.wirewatch.text.quote;

import io.wirewatch.text.quote.SpeechWords.Kind;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the quoted spans of a text their speakers: the words behind a quotation, those before it, else who spoke last
 * in the same paragraph or in a quotation that goes on. Confined to the thread that made it.
 */
public final class Quotations {

    private static final int REACH = 16;

    private final Tokens tokens;
    private final SpeechWords words;
    private final Speakers speakers;

    /** The quotations of a text whose speakers can be asked for. */
    public Quotations(Tokens tokens, SpeechWords words, Speakers speakers) {
        this.tokens = tokens;
        this.words = words;
        this.speakers = speakers;
    }

    /** The quoted spans of a text, in its order, none within another. */
    public static List<QuotedSpan> spans(Tokens tokens) {
        return new QuoteMarks(tokens).find();
    }

    /** The quoted spans with their speakers. */
    public List<Quotation> find(List<QuotedSpan> spans) {
        List<List<Speaker>> named = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            List<Speaker> speaker = speaker(spans.get(i));
            boolean other = i > 0 && goesOn(spans.get(i - 1), spans.get(i));
            named.add(speaker.isEmpty() && !other ? toldBefore(spans.get(i)) : speaker);
        }
        for (int i = spans.size() - 2; i >= 0; i--) {
            if (named.get(i).isEmpty() && runsInto(spans.get(i), spans.get(i + 1))) {
                named.set(i, named.get(i + 1));
            }
        }
        List<Quotation> quotes = new ArrayList<>();
        QuotedSpan before = new QuotedSpan(0, 0, false);
        List<Speaker> last = List.of();
        for (int i = 0; i < spans.size(); i++) {
            QuotedSpan span = spans.get(i);
            List<Speaker> speaker = named.get(i).isEmpty() && goesOn(before, span) ? last : named.get(i);
            quotes.add(new Quotation(span, speaker));
            last = speaker;
            before = span;
        }
        return quotes;
    }

    /** Whether a quotation that its paragraph does not close goes on with the next paragraph. */
    private boolean runsInto(QuotedSpan open, QuotedSpan next) {
        return open.open() && next.first() - 1 == open.end() && tokens.is(open.end(), Tokens.PARAGRAPH);
    }

    /** "Silva said it was wrong. “Nobody asked us.”": a quotation that nobody is named for goes on with what is told. */
    private List<Speaker> toldBefore(QuotedSpan span) {
        int open = span.first() - 1;
        int sentence = open < 0 ? 0 : tokens.sentenceOf(open);
        boolean goesOn = sentence > 0
                && tokens.sentenceStart(sentence) == open
                && !tokens.is(open, Tokens.PARAGRAPH)
                && tokens.part(open) == tokens.part(open - 1);
        int from = goesOn ? tokens.sentenceStart(sentence - 1) : open;
        for (int verb = open - 1; verb > from; verb--) {
            if (isVerb(verb)) {
                List<Speaker> found = speakers.of(verb, from);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Speaker> speaker(QuotedSpan span) {
        List<Speaker> found = span.open() ? List.of() : behind(span.end() + 1);
        return found.isEmpty() ? before(span.first() - 1) : found;
    }

    private List<Speaker> behind(int from) {
        int at = from;
        if (at < tokens.size() && isComma(at)) {
            at++;
        }
        if (at >= tokens.size() || tokens.is(at, Tokens.PARAGRAPH) || isSentenceEnd(at)) {
            return List.of();
        }
        int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(at)), at + REACH);
        if (words.is(Kind.SPEECH_VERBS, tokens.word(at))) {
            List<Speaker> inverted = speakers.behind(at + 1, end);
            return inverted.isEmpty() ? speakers.of(at, tokens.sentenceStart(tokens.sentenceOf(at))) : inverted;
        }
        if (words.is(Kind.SOURCES, tokens.word(at))) {
            return source(at, end);
        }
        if (opensOther(at)) {
            return List.of();
        }
        for (int verb = at + 1; verb < end; verb++) {
            if (isVerb(verb)) {
                return speakers.of(verb, at);
            }
            if (isSentenceEnd(verb)) {
                return List.of();
            }
        }
        return List.of();
    }

    private List<Speaker> before(int mark) {
        if (mark <= 0) {
            return List.of();
        }
        int start = tokens.sentenceStart(tokens.sentenceOf(mark));
        int first = Math.max(start, mark - REACH);
        if (mark > start && tokens.first(mark - 1) == ':') {
            List<Speaker> label = speakers.behind(start, mark - 1);
            if (!label.isEmpty() && label.get(0).end() == mark - 1) {
                return label;
            }
        }
        for (int verb = mark - 1; verb >= first; verb--) {
            if (isVerb(verb) || verb == start && words.is(Kind.SPEECH_VERBS, tokens.word(verb))) {
                List<Speaker> found = speakers.of(verb, start);
                if (!found.isEmpty()) {
                    return found;
                }
            } else if (words.is(Kind.SOURCES, tokens.word(verb))) {
                return source(verb, mark);
            }
        }
        return List.of();
    }

    /** "While", "after": what follows the quotation is another's clause. */
    private boolean opensOther(int token) {
        int word = tokens.word(token);
        return words.is(Kind.STOPS, word)
                && !words.is(Kind.PRONOUNS, word)
                && !words.is(Kind.BETWEEN, word)
                && !words.is(Kind.PLURAL_PRONOUNS, word);
    }

    /** A verb of saying; with a capital it is part of a name: Secretary of State. */
    private boolean isVerb(int token) {
        return words.is(Kind.SPEECH_VERBS, tokens.word(token)) && !tokens.is(token, Tokens.CAPITAL);
    }

    /** According to the ministry. */
    private List<Speaker> source(int word, int end) {
        int name = tokens.folded(word + 1).equals("to") ? word + 2 : word + 1;
        return name < end ? speakers.behind(name, end) : List.of();
    }

    private boolean isComma(int token) {
        return tokens.is(token, Tokens.MARK) && ",，".indexOf(tokens.first(token)) >= 0;
    }

    private boolean isSentenceEnd(int token) {
        return tokens.is(token, Tokens.MARK) && ".!?。！？;".indexOf(tokens.first(token)) >= 0;
    }

    /** The next span of the same paragraph, or of the next one where the quotation was left open. */
    private boolean goesOn(QuotedSpan before, QuotedSpan span) {
        if (before.end() == 0) {
            return false;
        }
        int paragraphs = 0;
        for (int at = before.end(); at < span.first(); at++) {
            paragraphs += tokens.is(at, Tokens.PARAGRAPH) ? 1 : 0;
        }
        return paragraphs == 0 && span.first() - before.end() < 80
                || paragraphs == 1 && (before.open() || isParagraph(span));
    }

    /** Whether a quotation is all of its paragraph: nothing else could tell whose words they are. */
    private boolean isParagraph(QuotedSpan span) {
        int open = span.first() - 1;
        int behind = span.end() + 1;
        boolean first = open <= 0 || tokens.is(open, Tokens.PARAGRAPH);
        return first && (span.open() || behind >= tokens.size() || tokens.is(behind, Tokens.PARAGRAPH));
    }
}
