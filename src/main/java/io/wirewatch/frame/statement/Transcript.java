package io.wirewatch.frame.statement;

import io.wirewatch.api.Part;
import io.wirewatch.config.Leader;
import io.wirewatch.config.Organisation;
import io.wirewatch.config.Title;
import io.wirewatch.config.World;
import io.wirewatch.frame.Home;
import io.wirewatch.frame.Passage;
import io.wirewatch.frame.statement.Voices.Voice;
import io.wirewatch.text.Analysis;
import io.wirewatch.text.lexicon.Hits;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.quote.Speaker;
import io.wirewatch.text.token.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The questions and answers of one transcript: paragraphs that begin with Q or with a label, "MS. PSAKI:". One thread. */
final class Transcript {

    private static final int LABEL = 7;
    /** Letters of an abbreviated title: Mrs. */
    private static final int SHORT = 3;

    private final Analysis text;
    private final Tokens tokens;
    private final Hits hits;
    private final StatementWords words;
    private final World world;
    private final Home home;
    private final boolean briefing;
    private final boolean asked;

    Transcript(Analysis text, Hits hits, StatementWords words, World world, Home home) {
        this.text = text;
        this.tokens = text.raw();
        this.hits = hits;
        this.words = words;
        this.world = world;
        this.home = home;
        this.asked = hasQuestions();
        this.briefing = asked || hits.any(words.voice.briefings, 0, headlineEnd());
    }

    /** Whether paragraphs begin with Q: then labels need no capitals throughout, and may end with a full stop. */
    private boolean hasQuestions() {
        for (int i = 0; i < tokens.sentenceCount(); i++) {
            int first = tokens.sentenceStart(i);
            if (tokens.first(first) == 'Q' && tokens.is(first, Tokens.PARAGRAPH) && isQ(first)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence is part of a transcript's question. */
    boolean isQuestion(Passage sentence) {
        int first = labelled(sentence.sentence());
        return first >= 0 && isQuestion(first);
    }

    /** The label of a transcript, "PRESIDENT BIDEN:", at the head of this paragraph or of the last one with a label. */
    Optional<Voice> label(Passage sentence) {
        int first = labelled(sentence.sentence());
        if (first < 0 || isQuestion(first)) {
            return Optional.empty();
        }
        if (isA(first)) {
            return answering(first).map(one -> new Voice(one.speakers(), one.quoted(), isAnswer(first)));
        }
        List<Speaker> named = text.speakers().behind(first, colon(first)).stream()
                .filter(one -> one.kind() == Speaker.Kind.PERSON
                        && (!one.side().isEmpty() || one.name().contains(" ")))
                .toList();
        Optional<Voice> voice = titleAlone(first)
                .flatMap(this::atHome)
                .or(() -> named.isEmpty() ? leader(first) : Optional.of(new Voice(named, true)));
        return voice.or(() -> official(first)).map(one -> new Voice(one.speakers(), one.quoted(), isAnswer(first)));
    }

    /** "A:" is whoever had a label before it, or the first who is named. */
    private Optional<Voice> answering(int first) {
        for (int before = labelled(tokens.sentenceOf(first) - 1);
                before >= 0;
                before = labelled(tokens.sentenceOf(before) - 1)) {
            if (!isQuestion(before) && !isA(before)) {
                return label(new Passage(text, hits, before, tokens.sentenceEnd(tokens.sentenceOf(before))));
            }
        }
        return text.nameSpans().within(0, first, NameSpan::isPerson).stream()
                .findFirst()
                .flatMap(person -> text.speakers().endingAt(person.end(), person.first()))
                .map(speaker -> new Voice(List.of(speaker), true));
    }

    private boolean isA(int first) {
        return tokens.first(first) == 'A'
                && tokens.end(first) - tokens.start(first) == 1
                && first + 1 < tokens.size()
                && tokens.first(first + 1) == ':';
    }

    /** "MR. KIRBY:" in a government's own transcript speaks for it. */
    private Optional<Voice> official(int first) {
        String side = home.of(text.article());
        boolean addressed = hits.at(first, words.voice.addresses);
        return side.isEmpty() || !addressed
                ? Optional.empty()
                : Optional.of(new Voice(List.of(official(first, side)), true));
    }

    private Speaker official(int first, String side) {
        int end = colon(first);
        return new Speaker(tokens.text(first, end), side, Speaker.Kind.PERSON, first, end);
    }

    /** Whether a sentence is part of an answer to a question on the subject. */
    boolean isAnswered(int sentence) {
        int first = labelled(sentence);
        return first >= 0 && !isQuestion(first) && isAnswer(first);
    }

    /** The sentence of the question on the subject that a sentence says yes to. */
    Optional<Passage> affirmed(Passage sentence) {
        int first = labelled(sentence.sentence());
        if (first < 0 || isQuestion(first) || tokens.sentenceOf(first) != sentence.sentence() || !isAnswer(first)) {
            return Optional.empty();
        }
        int said = colon(first) + 1;
        boolean yes = said < sentence.to() && hits.at(said, words.voice.affirms);
        int at = words.subject(hits, labelled(tokens.sentenceOf(first - 1)), first);
        return yes && at >= 0 ? Optional.of(sentence.of(tokens.sentenceOf(at))) : Optional.empty();
    }

    /** First token of the last paragraph up to a sentence that has a label or is a question, or -1. */
    private int labelled(int sentence) {
        for (int i = sentence; i >= 0 && i > sentence - 40; i--) {
            int first = tokens.sentenceStart(i);
            if (tokens.is(first, Tokens.PARAGRAPH) && (isQuestion(first) || colon(first) > 0)) {
                return first;
            }
        }
        return -1;
    }

    /** Whether the paragraph before is a question on the subject. */
    private boolean isAnswer(int first) {
        int before = first == 0 ? -1 : labelled(tokens.sentenceOf(first - 1));
        return before >= 0 && isQuestion(before) && words.subject(hits, before, first) >= 0;
    }

    private boolean isQuestion(int first) {
        return colon(first) > 0 && (hits.at(first, words.voice.asks) || isAsker(first)) || isQ(first);
    }

    private boolean isQ(int first) {
        return tokens.end(first) - tokens.start(first) == 1
                && tokens.first(first) == 'Q'
                && (!tokens.is(first + 1, Tokens.MARK) || ":.".indexOf(tokens.first(first + 1)) >= 0);
    }

    /** "Reuters:" at a press conference: an outlet, or whoever is not the one that the headline names. */
    private boolean isAsker(int first) {
        if (!isBriefing()) {
            return false;
        }
        List<NameSpan> label = text.nameSpans().within(first, colon(first));
        boolean outlet = label.stream()
                .anyMatch(span -> span.about() instanceof Organisation one && one.type() == Organisation.Type.MEDIA);
        List<NameSpan> briefers = text.nameSpans().within(0, headlineEnd(), NameSpan::isPerson);
        return outlet
                || !briefers.isEmpty()
                        && !tokens.is(first, Tokens.UPPER)
                        && label.stream().filter(NameSpan::isPerson).noneMatch(one -> briefers.stream()
                                .anyMatch(briefer -> briefer.family().equals(one.family())));
    }

    /** Whether the headline calls the text one of questions and answers, in which labels need no capitals throughout. */
    private boolean isBriefing() {
        return briefing;
    }

    private int colon(int first) {
        int limit = Math.min(tokens.size(), first + LABEL);
        for (int at = first; at < limit; at++) {
            if (tokens.is(at, Tokens.MARK) && tokens.first(at) == ':') {
                return at > first && !isPlace(first, at) ? at : -1;
            }
            if (asked && isStop(first, at)) {
                return at;
            }
            boolean shouts = tokens.is(at, isBriefing() ? Tokens.UPPER | Tokens.CAPITAL : Tokens.UPPER)
                    || tokens.is(at, Tokens.MARK) && ".-’'".indexOf(tokens.first(at)) >= 0;
            if (!shouts) {
                return -1;
            }
        }
        return -1;
    }

    /** "The President. Well, we ...": in papers a full stop ends the label of who bears a title. */
    private boolean isStop(int first, int at) {
        boolean titled = hits.at(first, words.voice.addresses)
                || text.nameSpans().within(first, at).stream().anyMatch(span -> span.kind() == NameKind.TITLE);
        return titled
                && at > first
                && tokens.is(at, Tokens.MARK)
                && tokens.first(at) == '.'
                && tokens.end(at - 1) - tokens.start(at - 1) > SHORT
                && at + 1 < tokens.size()
                && tokens.is(at + 1, Tokens.CAPITAL);
    }

    /** "LISBON:" opens a report, not an answer. */
    private boolean isPlace(int first, int end) {
        return text.nameSpans()
                .at(first)
                .filter(span -> span.end() == end)
                .filter(span -> span.kind() == NameKind.CAPITAL
                        || span.kind() == NameKind.PLACE
                        || span.kind() == NameKind.COUNTRY)
                .isPresent();
    }

    /** THE PRESIDENT is the one in office at home, else the first leader the text names. */
    private Optional<Voice> leader(int first) {
        Optional<NameSpan> named = text.memo("first leader", () -> text.nameSpans().all().stream()
                .filter(span -> span.leader().isPresent())
                .findFirst());
        Optional<NameSpan> title = title(first);
        Optional<Voice> here = title.flatMap(this::atHome);
        if (here.isPresent()
                || title.filter(span -> span.isTitle(Title.Role.VICE)).isPresent()) {
            return here;
        }
        return title.filter(span -> span.isTitle(Title.Role.LEADER)).isPresent()
                ? named.flatMap(span -> text.speakers().endingAt(span.end(), span.first()))
                        .map(speaker -> new Voice(List.of(speaker), true))
                        .or(this::inOffice)
                : Optional.empty();
    }

    private Optional<NameSpan> title(int first) {
        return text.nameSpans().within(first, colon(first)).stream()
                .filter(span -> span.kind() == NameKind.TITLE)
                .findFirst();
    }

    /** The title of a label that has no name beside it. */
    private Optional<NameSpan> titleAlone(int first) {
        return title(first).filter(span -> span.end() == colon(first));
    }

    /** Whom the headline gives a title, or who bears it at home. */
    private Optional<Voice> atHome(NameSpan title) {
        Optional<Voice> bearer = bearer(title);
        return bearer.isPresent() || !title.isTitle(Title.Role.LEADER)
                ? bearer
                : inOffice(tokens.folded(title.end() - 1));
    }

    /** Whom the headline gives that title: "Remarks by Vice President Harris". */
    private Optional<Voice> bearer(NameSpan title) {
        return text.nameSpans().within(0, headlineEnd()).stream()
                .filter(span -> span.kind() == NameKind.TITLE && span.value().equals(title.value()))
                .flatMap(span -> text.nameSpans().at(span.end()).filter(NameSpan::isPerson).stream())
                .findFirst()
                .flatMap(person -> text.speakers().endingAt(person.end(), person.first()))
                .map(speaker -> new Voice(List.of(speaker), true));
    }

    /** The same, where that leader has this title. */
    private Optional<Voice> inOffice(String title) {
        String side = home.of(text.article());
        return world.leadersOf(side, text.article().publishedAt().toLocalDate()).stream()
                .filter(leader -> leader.title().toLowerCase(Locale.ROOT).endsWith(title))
                .findFirst()
                .map(leader -> new Voice(List.of(speaker(leader)), true));
    }

    /** Who leads the country whose government's paper the text is. */
    Optional<Voice> inOffice() {
        String side = home.of(text.article());
        List<Leader> leaders =
                world.leadersOf(side, text.article().publishedAt().toLocalDate());
        return leaders.isEmpty() ? Optional.empty() : Optional.of(new Voice(List.of(speaker(leaders.get(0))), true));
    }

    private static Speaker speaker(Leader leader) {
        return new Speaker(leader.name(), leader.country(), Speaker.Kind.PERSON, 0, 1);
    }

    /** Token after the headline. */
    int headlineEnd() {
        int end = 0;
        while (end < tokens.size() && tokens.part(end) == Part.TITLE) {
            end++;
        }
        return end;
    }
}
