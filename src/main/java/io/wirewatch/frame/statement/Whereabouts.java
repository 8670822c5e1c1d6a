package io.wirewatch.frame.statement;

import io.wirewatch.api.Part;
import io.wirewatch.frame.Passage;
import io.wirewatch.text.Analysis;
import io.wirewatch.text.lexicon.FunctionWords.Kind;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.quote.Speaker;
import io.wirewatch.text.token.Tokens;
import java.util.List;

/**
 * The country of a government's people whose words do not name it: "its foreign ministry" is that of the country before,
 * "In Beijing the ministry" and a ministry below the dateline of a capital are of that country. One text, one thread.
 */
final class Whereabouts {

    /** Tokens of the body that a dateline lies in. */
    private static final int DATELINE = 8;

    private final Analysis text;
    private final StatementWords words;

    Whereabouts(Analysis text, StatementWords words) {
        this.text = text;
        this.words = words;
    }

    /** The country of a speaker in a sentence; empty where nothing tells it. */
    String of(Passage sentence, Speaker speaker) {
        boolean business = speaker.kind() == Speaker.Kind.BUSINESS || speaker.kind() == Speaker.Kind.PAPER;
        if (business || !sentence.has(words.voice.state, speaker.first(), speaker.end())) {
            return "";
        }
        if (sentence.is(speaker.first(), Kind.OWNERS)) {
            return before(sentence, speaker.first());
        }
        String here = opening(sentence);
        String line = here.isEmpty() ? dateline() : here;
        String opener = line.isEmpty() ? opener(sentence, speaker) : line;
        return opener.isEmpty() ? subjectBefore(sentence) : opener;
    }

    /** "Peru will seize the ships, a foreign ministry spokesman said": whose plan it is that is announced. */
    private String opener(Passage sentence, Speaker speaker) {
        boolean behind = speaker.kind() == Speaker.Kind.UNNAMED
                && speaker.first() > sentence.from()
                && sentence.isMark(speaker.first() - 1, ",");
        return !behind
                ? ""
                : text.nameSpans()
                        .at(sentence.from())
                        .filter(Whereabouts::isPlace)
                        .filter(name -> sentence.hits().at(name.end(), words.position.prospect))
                        .map(NameSpan::country)
                        .orElse("");
    }

    /** The country that begins the sentence before, for the ministry that speaks next. */
    private String subjectBefore(Passage sentence) {
        if (sentence.sentence() == 0) {
            return "";
        }
        int first = text.raw().sentenceStart(sentence.sentence() - 1);
        String country = countryAt(first);
        boolean alone = text.nameSpans().within(first, sentence.from(), Whereabouts::isPlace).stream()
                .allMatch(name -> name.country().equals(country));
        return alone ? country : "";
    }

    /** The first country of this sentence or of the one before. */
    private String before(Passage sentence, int token) {
        String here = first(sentence.from(), token);
        boolean alone = !here.isEmpty() || sentence.sentence() == 0;
        return alone ? here : first(text.raw().sentenceStart(sentence.sentence() - 1), sentence.from());
    }

    private String first(int from, int to) {
        return text.nameSpans().within(from, to, Whereabouts::isPlace).stream()
                .findFirst()
                .map(NameSpan::country)
                .orElse("");
    }

    private String opening(Passage sentence) {
        boolean opens = sentence.is(sentence.from(), Kind.IN);
        return opens ? countryAt(sentence.from() + 1) : "";
    }

    private String countryAt(int token) {
        return text.nameSpans()
                .at(token)
                .filter(Whereabouts::isPlace)
                .map(NameSpan::country)
                .orElse("");
    }

    private static boolean isPlace(NameSpan span) {
        return span.kind() == NameKind.COUNTRY || span.kind() == NameKind.CAPITAL;
    }

    /** PEKING, Oct 15 - : a capital that opens the body and is followed by a dash or a colon. */
    private String dateline() {
        Tokens tokens = text.raw();
        int first = 0;
        while (first < tokens.size() && tokens.part(first) == Part.TITLE) {
            first++;
        }
        List<NameSpan> opening =
                text.nameSpans().within(first, Math.min(tokens.size(), first + 1), Whereabouts::isPlace);
        if (opening.isEmpty()) {
            return "";
        }
        int limit = Math.min(tokens.size(), first + DATELINE);
        for (int at = opening.get(0).end(); at < limit; at++) {
            boolean alone = tokens.first(at) != '-' || tokens.is(at, Tokens.SPACED);
            if (alone && tokens.is(at, Tokens.MARK) && "-–—:".indexOf(tokens.first(at)) >= 0) {
                return opening.get(0).country();
            }
        }
        return "";
    }
}
