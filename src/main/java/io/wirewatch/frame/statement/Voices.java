package io.wirewatch.frame.statement;

import io.wirewatch.api.Part;
import io.wirewatch.config.Organisation;
import io.wirewatch.frame.Home;
import io.wirewatch.frame.Passage;
import io.wirewatch.text.Analysis;
import io.wirewatch.text.lexicon.Hits;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.quote.Quotation;
import io.wirewatch.text.quote.Speaker;
import io.wirewatch.text.token.Tokens;
import java.util.List;
import java.util.Optional;

/**
 * Whose voice a sentence is in that names no speaker itself: the speaker of the quotation around it, of the transcript's
 * paragraph, a government in its own paper, the outlet in an editorial. One text, one thread.
 */
final class Voices {

    /**
     * Who speaks.
     *
     * @param quoted whether in their own words
     * @param answers whether in answer to a question on the subject
     */
    record Voice(List<Speaker> speakers, boolean quoted, boolean answers) {

        Voice(List<Speaker> speakers, boolean quoted) {
            this(speakers, quoted, false);
        }
    }

    private final Analysis text;
    private final Tokens tokens;
    private final Hits hits;
    private final StatementWords words;
    private final Transcript transcript;
    private final Home home;

    Voices(Analysis text, Hits hits, StatementWords words, Transcript transcript, Home home) {
        this.text = text;
        this.tokens = text.raw();
        this.hits = hits;
        this.words = words;
        this.transcript = transcript;
        this.home = home;
    }

    /** The voice of a sentence; none where it is the reporter's. */
    Optional<Voice> of(Passage sentence) {
        return quotation(sentence)
                .or(() -> toldBehind(sentence))
                .or(() -> paragraph(sentence))
                .or(() -> firstPerson(sentence))
                .or(() -> editorial(sentence));
    }

    private Optional<Voice> quotation(Passage sentence) {
        List<Quotation> quotations = text.quotations();
        for (int i = firstEndingAt(quotations, sentence.to() - 2); i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            if (quotation.span().first() > sentence.from() + 1) {
                return Optional.empty();
            }
            if (!quotation.speakers().isEmpty()) {
                return Optional.of(new Voice(quotation.speakers(), true));
            }
        }
        return Optional.empty();
    }

    /** "“Peru welcomes it,” Silva said": who speaks and the verb stand in a quotation, whose words are another's. */
    boolean isQuotedWhole(Attribution said) {
        Speaker inner = said.speakers().get(0);
        int from = Math.min(inner.first(), said.cue().first());
        int to = Math.max(inner.end(), said.cue().end());
        List<Quotation> quotations = text.quotations();
        int at = firstEndingAt(quotations, to);
        if (at >= quotations.size()) {
            return false;
        }
        Quotation around = quotations.get(at);
        return around.span().first() <= from
                && !around.speakers().isEmpty()
                && (said.speakers().size() > around.speakers().size()
                        || !around.speaker().equals(inner.name()));
    }

    /** The first quotation that ends at a token or behind it, by binary search. */
    private static int firstEndingAt(List<Quotation> quotations, int token) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (quotations.get(middle).span().end() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Whether a sentence is in the speakers' own paper: a government's text that says "we" here, or that its headline
     * calls a statement or remarks by one of them.
     */
    boolean isOwnPaper(Passage sentence, List<Speaker> speakers) {
        if (home.of(text.article()).isEmpty()) {
            return false;
        }
        return sentence.has(words.voice.firstPerson) || speakers.stream().anyMatch(this::isAuthor);
    }

    private boolean isAuthor(Speaker speaker) {
        int end = transcript.headlineEnd();
        int by = hits.first(words.voice.authored, 0, end);
        return by >= 0
                && text.nameSpans().within(by, end, NameSpan::isPerson).stream()
                        .findFirst()
                        .filter(person -> speaker.name().endsWith(person.family()))
                        .isPresent();
    }

    /** Whom the sentence behind names as the speaker of this one: "Dies sagte …", "… made these remarks". */
    private Optional<Voice> toldBehind(Passage sentence) {
        int next = sentence.sentence() + 1;
        if (next >= tokens.sentenceCount() || tokens.part(sentence.from()) == Part.TITLE) {
            return Optional.empty();
        }
        int from = tokens.sentenceStart(next);
        int to = tokens.sentenceEnd(next);
        int verb = Math.max(
                hits.endAt(from, words.voice.saidSo), endsQuoted(from) ? hits.endAt(from, words.voice.thus) : -1);
        int made = hits.first(words.voice.madeSo, from, to);
        List<Speaker> found = verb > 0
                ? text.speakers().behind(verb, to)
                : made > from ? text.speakers().main(from, made) : List.of();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Voice(found, false));
    }

    /** Whether the words before a sentence are quoted: “…”. Così il ministro. */
    private boolean endsQuoted(int from) {
        int last = from - 1;
        while (last > 0 && tokens.is(last, Tokens.MARK)) {
            last--;
        }
        return last > 0 && text.isQuoted(last, last + 1);
    }

    /** In scripts without spaces a speaker's words go on to the end of the paragraph. */
    private Optional<Voice> paragraph(Passage sentence) {
        if (!tokens.is(sentence.from(), Tokens.UNSPACED)) {
            return Optional.empty();
        }
        int i = sentence.sentence();
        while (i > 0 && !tokens.is(tokens.sentenceStart(i), Tokens.PARAGRAPH)) {
            i--;
            int from = tokens.sentenceStart(i);
            int verb = hits.last(words.says, from, tokens.sentenceEnd(i));
            List<Speaker> found = verb < 0 ? List.of() : text.speakers().of(verb, from);
            if (!found.isEmpty()) {
                return Optional.of(new Voice(found, false));
            }
        }
        return Optional.empty();
    }

    /** I and we in a government's own paper are its leader, or those whom the headline names together. */
    private Optional<Voice> firstPerson(Passage sentence) {
        boolean own = !home.of(text.article()).isEmpty();
        if (!sentence.has(words.voice.firstPerson) || !own && !isJoint() || isInQuotes(sentence)) {
            return Optional.empty();
        }
        boolean plural = sentence.tokens()
                .folded(hits.first(words.voice.firstPerson, sentence.from(), sentence.to()))
                .startsWith("w");
        List<Speaker> together = plural ? signatories() : List.of();
        return together.isEmpty()
                ? own ? transcript.inOffice() : Optional.empty()
                : Optional.of(new Voice(together, true));
    }

    private boolean isInQuotes(Passage sentence) {
        int person = hits.first(words.voice.firstPerson, sentence.from(), sentence.to());
        int at = person < 0 ? sentence.from() : person;
        return text.isQuoted(at, at + 1);
    }

    /** Whether the headline calls the text a paper that several sign. */
    private boolean isJoint() {
        int end = tokens.size() > 0 && tokens.part(0) == Part.TITLE ? tokens.sentenceEnd(0) : 0;
        return hits.any(words.voice.joint, 0, end);
    }

    private List<Speaker> signatories() {
        return text
                .nameSpans()
                .within(0, transcript.headlineEnd(), span -> span.kind() == NameKind.BLOC || span.isPerson())
                .stream()
                .flatMap(span -> text.speakers().endingAt(span.end(), span.first()).stream())
                .toList();
    }

    /** The outlet, where the text calls itself an editorial and the sentence demands something. */
    private Optional<Voice> editorial(Passage sentence) {
        if (!isEditorial() || isInQuotes(sentence) || !isOpinion(sentence)) {
            return Optional.empty();
        }
        int lead = tokens.sentenceEnd(Math.min(2, tokens.sentenceCount() - 1));
        return text.nameSpans().within(0, lead, Voices::isOutlet).stream()
                .findFirst()
                .map(span -> new Speaker(
                        tokens.text(span.first(), span.end()),
                        span.country(),
                        Speaker.Kind.OFFICE,
                        span.first(),
                        span.end()))
                .or(this::source)
                .map(outlet -> new Voice(List.of(outlet), false));
    }

    /** Whether a sentence demands something or takes a stance of the file. */
    private boolean isOpinion(Passage sentence) {
        return sentence.has(words.demands) || words.stances.isTaken(sentence);
    }

    private boolean isEditorial() {
        int lead = tokens.sentenceEnd(Math.min(2, tokens.sentenceCount() - 1));
        return hits.any(words.voice.editorial, 0, lead);
    }

    private static boolean isOutlet(NameSpan span) {
        return span.about() instanceof Organisation one && one.type() == Organisation.Type.MEDIA;
    }

    private String outletSide() {
        String own = home.of(text.article());
        return own.isEmpty() ? home.ofOutlet(text.article()) : own;
    }

    private Optional<Speaker> source() {
        String source = text.article().source();
        return source.isBlank()
                ? Optional.empty()
                : Optional.of(new Speaker(source, outletSide(), Speaker.Kind.OFFICE, 0, 1));
    }
}
