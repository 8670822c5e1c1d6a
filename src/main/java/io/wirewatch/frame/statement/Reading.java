package io.wirewatch.frame.statement;

import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Novelty;
import io.wirewatch.api.Part;
import io.wirewatch.config.Organisation;
import io.wirewatch.frame.Home;
import io.wirewatch.frame.Passage;
import io.wirewatch.text.Analysis;
import io.wirewatch.text.TextAnalyser;
import io.wirewatch.text.lexicon.Hits;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.quote.Speaker;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the sentences of one text on the subject and gathers what each speaker says. One text, one thread. */
final class Reading {

    /** Tokens before a name that say whose person it is: the island's foreign ministry spokesman. */
    private static final int CALLED = 6;

    /** Most sentences between an office and "the statement" that is its own. */
    private static final int PAPER = 4;

    /** Most tokens from "issued" to "a statement". */
    private static final int GIVEN = 5;

    /** Stand between a paper and who signs it. */
    private static final Set<String> SIGNED = Set.of("from", "by", "of");

    private static final Set<String> PAPERS = Set.of("the", "this", "a", "its", "their", "it");

    private final Analysis text;
    private final Hits hits;
    private final StatementWords words;
    private final Positions positions;
    private final Governed governed;
    private final Relevance relevance;
    private final Attributions attributions;
    private final Transcript transcript;
    private final Voices voices;
    private final Recall recall;
    private final Whereabouts whereabouts;
    private final Home home;
    private final Joining joining;
    private final Together together;
    private final Gathered gathered = new Gathered();
    /** Who spoke last, in whatever words: whose "the statement" is. */
    private Optional<Speaker> lastSpeaker = Optional.empty();
    /** The side of each speaker for whom it was told elsewhere than in the words that name them. */
    private final Map<String, String> sides = new HashMap<>();

    Reading(Analysis text, Hits hits, StatementWords words, Relevance relevance, TextAnalyser analyser, Home home) {
        this.text = text;
        this.hits = hits;
        this.words = words;
        this.relevance = relevance;
        this.positions = new Positions(words, relevance);
        this.governed = new Governed(words);
        this.home = home;
        this.attributions = new Attributions(words, analyser.forms());
        this.transcript = new Transcript(text, hits, words, analyser.world(), home);
        this.voices = new Voices(text, hits, words, transcript, home);
        this.recall = new Recall(words);
        this.whereabouts = new Whereabouts(text, words);
        this.together = new Together(text, words, analyser.world());
        this.joining = new Joining(text, hits, words, together::isBloc);
    }

    /** What the speakers said, in the order of the text. */
    List<Statement> statements() {
        return joining.joined(gathered.told());
    }

    /** Whether a sentence that neither names the subject nor follows on it may be on it all the same. */
    boolean mayAnswer(int sentence) {
        return transcript.isAnswered(sentence) || isQuotedSure(sentence);
    }

    /** Whether quoted words of a text on the subject have what is on it wherever it stands. */
    private boolean isQuotedSure(int sentence) {
        int from = text.raw().sentenceStart(sentence);
        int to = text.raw().sentenceEnd(sentence);
        return relevance.isCentral() && hits.any(words.matter.sure, from, to) && text.isQuoted(from, to);
    }

    /** Whether a sentence is clearly on the subject, whatever the text is about. */
    private boolean isClear(Passage sentence) {
        return sentence.has(words.question)
                || sentence.has(words.matter.sure)
                || sentence.has(words.holds)
                || words.stances.isCritical(sentence) && sentence.has(words.party);
    }

    void read(Passage sentence) {
        if (relevance.isElsewhere() && !isClear(sentence)) {
            sentence.drop("the text is about something else, and the sentence is not clearly on the subject");
            return;
        }
        if (transcript.isQuestion(sentence)) {
            sentence.drop("a question that is asked, not a position");
            return;
        }
        Optional<Voices.Voice> label = transcript.label(sentence);
        if (label.isPresent()) {
            addVoice(sentence, label.get());
            return;
        }
        boolean found = false;
        List<Attribution> attributions = attributions(sentence);
        remember(sentence, attributions);
        for (Attribution said : attributions) {
            if (positions.isPosition(sentence, said)) {
                found = true;
                boolean quoted = isQuoted(sentence, said);
                said.speakers().forEach(speaker -> add(sentence, said, speaker, quoted));
            } else if (goesOn(sentence, said)) {
                found = true;
                goOn(sentence, said, isQuoted(sentence, said));
            } else {
                sentence.drop(
                        "what " + said.speakers().get(0).name() + " says or does here is no position on the subject");
            }
        }
        if (attributions.isEmpty()) {
            sentence.drop("nobody is found who says it or takes a stand");
        }
        if (!found && (attributions.isEmpty() || sentence.tokens().is(sentence.from(), Tokens.UNSPACED))) {
            voices.of(sentence).ifPresent(voice -> addVoice(sentence, voice));
        }
    }

    private List<Attribution> attributions(Passage sentence) {
        return attributions.in(sentence, said -> !voices.isQuotedWhole(said)).stream()
                .map(said -> together.meant(sentence, said))
                .map(said -> together.signed(
                        said, said.with(speaker -> spokesperson(sided(sentence, issuer(sentence, speaker))))))
                .toList();
    }

    /** "Peru issued a statement": whoever gives it out, in this sentence or one before. */
    private Optional<Speaker> giver(Passage sentence, int token) {
        int least = Math.max(0, sentence.sentence() - PAPER);
        int end = token;
        for (int i = sentence.sentence(); i >= least; i--) {
            int from = text.raw().sentenceStart(i);
            for (int at = end - 1; at > from; at--) {
                if (hits.at(at, words.noun.papers)
                        && !sentence.tokens().folded(at - 1).equals("the")) {
                    int verb = hits.last(words.noun.gives, Math.max(from, at - GIVEN), at);
                    List<Speaker> found =
                            verb < from ? List.of() : text.speakers().of(verb, from);
                    if (!found.isEmpty() && !isOutlet(found.get(0))) {
                        return Optional.of(found.get(0));
                    }
                }
            }
            end = from;
        }
        return Optional.empty();
    }

    private boolean isOutlet(Speaker speaker) {
        return text.nameSpans().within(speaker.first(), speaker.end()).stream()
                .anyMatch(span -> span.about() instanceof Organisation one && one.type() == Organisation.Type.MEDIA);
    }

    private void remember(Passage sentence, List<Attribution> attributions) {
        attributions.forEach(said -> together.remember(sentence, said));
        attributions.stream()
                .filter(said -> said.cue().kind() == Cue.Kind.SAYS || said.cue().kind() == Cue.Kind.JUDGES)
                .map(said -> said.speakers().get(0))
                .filter(speaker ->
                        speaker.kind() != Speaker.Kind.PAPER && !speaker.side().isEmpty())
                .filter(speaker -> !isOutlet(speaker))
                .findFirst()
                .ifPresent(speaker -> lastSpeaker = Optional.of(speaker));
        if (sentence.tokens().part(sentence.from()) == Part.TITLE) {
            lastSpeaker = Optional.empty();
        }
    }

    /** "Peru welcomes this.": a country in a quotation that names no speaker is whoever spoke for it last. */
    private Speaker spokesperson(Speaker country) {
        boolean quoted = country.kind() != Speaker.Kind.PERSON && text.isQuoted(country.first(), country.end());
        return quoted
                ? lastSpeaker
                        .filter(last -> last.kind() == Speaker.Kind.PERSON
                                && last.side().equals(country.side()))
                        .orElse(country)
                : country;
    }

    /** "The statement said": whoever gave it out or spoke in the sentences before. */
    private Speaker issuer(Passage sentence, Speaker paper) {
        Optional<Speaker> owner = paper.kind() == Speaker.Kind.PAPER ? owner(paper) : Optional.empty();
        if (owner.isPresent()) {
            return owner.get();
        }
        boolean bare = paper.kind() == Speaker.Kind.PAPER
                && paper.side().isEmpty()
                && paper.end() - paper.first() <= 3
                && PAPERS.contains(sentence.tokens().folded(paper.first()));
        if (!bare || SIGNED.contains(sentence.tokens().folded(paper.end()))) {
            return paper;
        }
        boolean known = !sentence.tokens().folded(paper.first()).equals("a");
        return giver(sentence, paper.end())
                .or(() -> known ? spokeLast(sentence) : Optional.empty())
                .orElse(paper);
    }

    /** The person of "Silva's statement". */
    private Optional<Speaker> owner(Speaker paper) {
        return text.nameSpans().within(paper.first(), paper.end(), NameSpan::isPerson).stream()
                .filter(person -> person.end() < paper.end()
                        && text.raw().folded(person.end()).startsWith("'"))
                .findFirst()
                .flatMap(person -> text.speakers().endingAt(person.end(), person.first()));
    }

    private Optional<Speaker> spokeLast(Passage sentence) {
        return lastSpeaker.filter(speaker -> sentence.sentence() - text.raw().sentenceOf(speaker.first()) <= PAPER);
    }

    private void addVoice(Passage sentence, Voices.Voice voice) {
        Optional<Passage> asked = voice.answers() ? transcript.affirmed(sentence) : Optional.empty();
        if (asked.isPresent() && positions.isPosition(asked.get())) {
            Passage question = asked.get();
            Cue cue = new Cue(Cue.Kind.LABEL, question.from(), question.from());
            Attribution said = new Attribution(voice.speakers(), cue, question.from(), question.to());
            said.speakers().forEach(speaker -> add(question, said, speaker, true));
        }
        if (positions.isPosition(sentence)
                || voice.quoted() && positions.isSure(sentence, voice.speakers())
                || voice.answers() && answers(sentence)) {
            Cue cue = new Cue(Cue.Kind.LABEL, sentence.from(), sentence.from());
            Attribution said = new Attribution(voice.speakers(), cue, sentence.from(), sentence.to())
                    .with(speaker -> sided(sentence, speaker));
            boolean quoted = voice.quoted() || isQuoted(sentence, said);
            said.speakers().forEach(speaker -> add(sentence, said, speaker, quoted));
        } else if (voice.quoted()) {
            Cue cue = new Cue(Cue.Kind.LABEL, sentence.from(), sentence.from());
            Attribution said = new Attribution(voice.speakers(), cue, sentence.from(), sentence.to());
            if (goesOn(sentence, said)) {
                goOn(sentence, said, true);
            }
        }
    }

    private boolean answers(Passage sentence) {
        return !sentence.has(words.elsewhere)
                && (sentence.has(words.matter.any)
                        || sentence.has(words.matter.sure)
                        || words.stances.isTaken(sentence));
    }

    /** Whether a speaker who has just spoken on the subject speaks on, and on nothing else. */
    private boolean goesOn(Passage sentence, Attribution said) {
        return said.cue().kind() != Cue.Kind.HOLDS
                && said.speakers().size() == 1
                && !sentence.has(words.elsewhere)
                && !sentence.has(words.business)
                && isRecent(sentence, said.speakers().get(0))
                && positions.mayGoOn(sentence, said);
    }

    private boolean isRecent(Passage sentence, Speaker speaker) {
        return gathered.of(joining.key(speaker))
                .filter(known -> sentence.sentence() - known.extent().last() <= 1)
                .isPresent();
    }

    private void goOn(Passage sentence, Attribution said, boolean quoted) {
        add(sentence, said, said.speakers().get(0), quoted);
    }

    private void add(Passage sentence, Attribution said, Speaker speaker, boolean quoted) {
        Novelty novelty = recall.of(sentence, said);
        List<Excerpt> evidence = new ArrayList<>(List.of(text.excerpt(sentence.from(), sentence.to())));
        boolean close = positions.isClose(sentence, said)
                || positions.isPosition(sentence, said)
                || transcript.isAnswered(sentence.sentence())
                || isQuotedMatter(sentence, said);
        int stance = close
                ? words.stances.of(sentence, governed.of(sentence, positions.narrowed(sentence, said)), speaker.side())
                : words.stances.other();
        Statement.Extent extent = new Statement.Extent(sentence.sentence(), sentence.sentence());
        boolean standing = said.cue().kind() == Cue.Kind.HOLDS;
        Statement statement =
                new Statement(speaker, stance, quoted, novelty, confidence(sentence, said), standing, evidence, extent);
        boolean headline = sentence.tokens().part(sentence.from()) == Part.TITLE;
        gathered.add(joining.key(speaker), headline && speaker.kind() == Speaker.Kind.GOVERNMENT, statement);
    }

    /** Whether quotation marks stand around what is said, and it has a word that is a matter beside the subject. */
    private boolean isQuotedMatter(Passage sentence, Attribution said) {
        return sentence.has(words.matter.any)
                && !sentence.has(words.elsewhere)
                && text.isQuoted(said.from(), said.to());
    }

    private Speaker sided(Passage sentence, Speaker speaker) {
        if (!speaker.side().isEmpty()) {
            return speaker;
        }
        String known = sides.getOrDefault(speaker.name(), "");
        String side = known.isEmpty() ? side(sentence, speaker) : known;
        sides.put(speaker.name(), side);
        return speaker.of(side);
    }

    /** The subject's own country for "the island's government", the government's for a person in its paper. */
    private String side(Passage sentence, Speaker speaker) {
        int called = speaker.first() - CALLED;
        boolean before = !sentence.hasMark(Math.max(sentence.from(), called), speaker.first(), ",;:“”\"—");
        if (sentence.has(words.again, before ? called : speaker.first(), speaker.end())) {
            return words.side;
        }
        String own = speaker.kind() == Speaker.Kind.PERSON ? home.of(text.article()) : "";
        String told = own.isEmpty() ? whereabouts.of(sentence, speaker) : own;
        String outlet = told.isEmpty() ? home.ofOutlet(text.article()) : "";
        boolean atHome = !outlet.isEmpty() && (isHomeOffice(sentence, speaker) || isSpelledAtHome(speaker));
        String paper = atHome ? outlet : told;
        boolean ours = paper.isEmpty()
                && relevance.isCentral()
                && sentence.has(words.voice.ours, speaker.first(), speaker.end());
        return ours ? words.side : paper;
    }

    /** A person of no other country, whose name the paper gives in another script too: Lu Mei-fang (陸美芳). */
    private boolean isSpelledAtHome(Speaker speaker) {
        Tokens tokens = text.raw();
        return speaker.kind() == Speaker.Kind.PERSON
                && text.nameSpans().all().stream()
                        .filter(span -> span.isPerson() && span.end() + 1 < tokens.size())
                        .filter(span -> tokens.first(span.end()) == '(' && tokens.is(span.end() + 1, Tokens.UNSPACED))
                        .anyMatch(span -> tokens.text(span.first(), span.end()).equals(speaker.name()));
    }

    /** "The Ministry of Justice" without a country is that of the paper's own. */
    private boolean isHomeOffice(Passage sentence, Speaker speaker) {
        boolean brief = speaker.kind() == Speaker.Kind.UNNAMED && speaker.end() - speaker.first() <= 2;
        boolean office = speaker.kind() == Speaker.Kind.OFFICE || brief;
        return office && sentence.has(words.voice.state, speaker.first(), speaker.end());
    }

    private double confidence(Passage sentence, Attribution said) {
        double base =
                switch (said.cue().kind()) {
                    case JUDGES, HOLDS -> 0.85;
                    case NOUN -> 0.7;
                    default -> 0.75;
                };
        return sentence.has(words.question, said.from(), said.to()) ? base + 0.1 : base;
    }

    /** Whether words of the sentence that are said stand between quotation marks, or the text is the speaker's own. */
    private boolean isQuoted(Passage sentence, Attribution said) {
        boolean labelled = said.cue().kind() == Cue.Kind.LABEL
                && sentence.tokens().part(said.from()) == Part.BODY
                && said.from() > sentence.from()
                && sentence.isMark(said.from() - 1, ":：")
                && sentence.tokens().is(said.from(), Tokens.UNSPACED);
        if (labelled || voices.isOwnPaper(sentence, said.speakers())) {
            return true; // 毛宁：...
        }
        int from = sentence.tokens().part(said.from()) == Part.TITLE ? sentence.from() : said.from();
        return text.isQuoted(from, said.cue().kind() == Cue.Kind.HOLDS ? clauseEnd(sentence, said) : said.to());
    }

    /** Where the part between commas ends in which a standing position is told: what is quoted behind it is another's. */
    private static int clauseEnd(Passage sentence, Attribution said) {
        int to = said.cue().end();
        while (to < said.to() && !sentence.isMark(to, ",;—")) {
            to++;
        }
        return to;
    }
}
