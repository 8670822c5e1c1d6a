package io.wirewatch.text.quote;

import io.wirewatch.api.Part;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.name.Names;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds whom "they" or "the two leaders" mean: those who take part in what a text is about. Safe to share between threads. */
final class Participants {

    private static final int FARTHEST_SENTENCES = 8;
    private static final int MOST = 4;

    private final Tokens tokens;
    private final Names names;
    private final NounPhrases phrases;
    private final Openings openings;

    Participants(Tokens tokens, Names names, NounPhrases phrases, Openings openings) {
        this.tokens = tokens;
        this.names = names;
        this.phrases = phrases;
        this.openings = openings;
    }

    /** Those who take part in what the text is about: the persons of its headline and first sentence, else nearer ones. */
    List<Speaker> at(int token) {
        return together(token).stream()
                .map(speaker -> speaker.at(token, token + 1))
                .toList();
    }

    private List<Speaker> together(int token) {
        List<Speaker> title = personsIn(0, titleEnd());
        if (title.size() >= 2 && title.size() <= MOST) {
            return title;
        }
        List<Speaker> lead = personsIn(0, leadEnd());
        if (lead.size() >= 2 && lead.size() <= MOST) {
            return lead;
        }
        int sentence = tokens.sentenceOf(token);
        for (int at = sentence; at >= 0 && at > sentence - FARTHEST_SENTENCES; at--) {
            List<Speaker> near = personsIn(tokens.sentenceStart(at), Math.min(token, tokens.sentenceEnd(at)));
            if (near.size() >= 2 && near.size() <= MOST) {
                return near;
            }
        }
        return lead.size() <= MOST ? lead : List.of();
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
        while (first < tokens.sentenceCount() && tokens.part(tokens.sentenceStart(first)) == Part.TITLE) {
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
