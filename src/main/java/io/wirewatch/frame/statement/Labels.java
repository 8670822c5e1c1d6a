package io.wirewatch.frame.statement;

import io.wirewatch.api.Part;
import io.wirewatch.frame.Passage;
import io.wirewatch.text.quote.Speaker;
import java.util.List;
import java.util.Optional;

/** Finds who says the words beside a colon. Immutable and safe to share between threads. */
final class Labels {

    /** Most tokens of a headline up to the colon behind who speaks. */
    private static final int LABEL = 10;

    private final StatementWords words;

    Labels(StatementWords words) {
        this.words = words;
    }

    /** "Taiwan, Biden: “We …”", "China, after the vote: “Taiwan …”": before a quotation, beside a comma. */
    private static List<Speaker> labelled(Passage sentence, int colon) {
        if (!sentence.isMark(colon + 1, "“\"«„「")) {
            return List.of();
        }
        Optional<Speaker> last = sentence.text()
                .speakers()
                .endingAt(colon, sentence.from())
                .filter(one -> one.first() > sentence.from() && sentence.isMark(one.first() - 1, ","));
        return last.map(List::of).orElseGet(() -> sentence.text().speakers().behind(sentence.from(), colon).stream()
                .filter(one -> sentence.isMark(one.end(), ","))
                .toList());
    }

    /** "Taiwan: ..." is what the headline is about. */
    private boolean isSubject(Passage sentence, Speaker speaker) {
        return speaker.kind() == Speaker.Kind.GOVERNMENT
                && words.subject(sentence.hits(), speaker.first(), speaker.end()) >= 0;
    }

    /** "The island will never bow: Lin" at the foot of a headline. */
    static Optional<Attribution> closing(Passage sentence) {
        if (sentence.tokens().part(sentence.from()) != Part.TITLE) {
            return Optional.empty();
        }
        for (int at = sentence.to() - 2; at > Math.max(sentence.from() + 2, sentence.to() - LABEL); at--) {
            if (sentence.isMark(at, ":：")) {
                int colon = at;
                List<Speaker> named = sentence.text().speakers().endingAt(sentence.to(), colon + 1).stream()
                        .filter(one -> one.first() == colon + 1 && !one.side().isEmpty())
                        .toList();
                Cue cue = new Cue(Cue.Kind.LABEL, colon, colon + 1);
                return Attributions.said(named, cue, sentence.from(), sentence).map(said -> said.until(colon));
            }
        }
        return Optional.empty();
    }

    /** "Expert: Peru doubts it": in a headline all behind the colon is said by who stands before. */
    Optional<Attribution> ofHeadline(Passage sentence) {
        return sentence.tokens().part(sentence.from()) == Part.TITLE
                        && sentence.hasMark(sentence.from(), sentence.to(), ":：")
                ? label(sentence)
                : Optional.empty();
    }

    /** "Expert: ..." at the head of a headline. */
    Optional<Attribution> label(Passage sentence) {
        int limit = Math.min(sentence.from() + LABEL, sentence.to() - 2);
        for (int at = sentence.from() + 1; at < limit; at++) {
            if (sentence.isMark(at, ":：")) {
                int colon = at;
                List<Speaker> named = sentence.text().speakers().behind(sentence.from(), colon).stream()
                        .filter(one -> one.end() == colon && !isSubject(sentence, one))
                        .toList();
                named = named.isEmpty() ? labelled(sentence, colon) : named;
                return Attributions.said(
                        named, new Cue(Cue.Kind.LABEL, sentence.from(), colon + 1), colon + 1, sentence);
            }
        }
        return Optional.empty();
    }
}
