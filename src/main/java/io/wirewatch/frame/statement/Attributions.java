package io.wirewatch.frame.statement;

import io.wirewatch.frame.Passage;
import io.wirewatch.text.lexicon.FormTable;
import io.wirewatch.text.lexicon.WordForms;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.quote.Speaker;
import io.wirewatch.text.quote.Speakers;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds who says what in a sentence. Immutable and safe to share between threads. */
final class Attributions {

    /** Most attributions of one sentence. */
    private static final int MOST = 16;

    private static final int NOUN_REACH = 6;
    /** Farthest "that" behind "Silva's remarks". */
    private static final int TOLD = 12;

    private static final int PASSIVE_REACH = 2;
    /** Farthest "von China" before a German participle. */
    private static final int AGENT_REACH = 10;

    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "our", "my", "your");

    private final StatementWords words;
    private final FormTable forms;
    private final Labels labels;
    private final Unsaid unsaid;

    Attributions(StatementWords words, FormTable forms) {
        this.words = words;
        this.forms = forms;
        this.labels = new Labels(words);
        this.unsaid = new Unsaid(words);
    }

    /** Every attribution of a sentence that counts, in its order. */
    List<Attribution> in(Passage sentence, Predicate<Attribution> counts) {
        Optional<Attribution> whole = Labels.closing(sentence).or(() -> labels.ofHeadline(sentence));
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<Attribution> found = new ArrayList<>();
        int at = behindQuestion(sentence);
        int last = -1; // end of the word of saying right before: 回應稱 is one
        while (at < sentence.to() && found.size() < MOST) {
            Optional<Cue> cue = cueAt(sentence, at);
            boolean again = at == last && sentence.tokens().is(at, Tokens.UNSPACED);
            cue.filter(one -> !again && !unsaid.isOne(sentence, one))
                    .flatMap(one -> attribution(sentence, one))
                    .filter(counts)
                    .ifPresent(found::add);
            last = cue.map(Cue::end).orElse(-1);
            at = Math.max(last, at + 1);
        }
        if (found.isEmpty()) {
            accordingTo(sentence).or(() -> labels.label(sentence)).ifPresent(found::add);
        }
        List<Attribution> parted = Parting.outermost(sentence, Parting.parted(sentence, found));
        return found.isEmpty() ? parted : openerOr(sentence, parted);
    }

    /** "According to Silva, Peru seeks peace": what others do there is Silva's word, but not what they hold. */
    private List<Attribution> openerOr(Passage sentence, List<Attribution> found) {
        Optional<Attribution> opener = sentence.hits().at(sentence.from(), words.accordingTo)
                ? accordingTo(sentence).filter(one -> one.speakers().get(0).kind() == Speaker.Kind.PERSON)
                : Optional.empty();
        if (opener.isEmpty()) {
            return found;
        }
        List<Attribution> told = new ArrayList<>(opener.stream().toList());
        found.stream().filter(one -> one.cue().kind() == Cue.Kind.HOLDS).forEach(told::add);
        return told;
    }

    /** The first token behind "Asked whether Peru would ...,": what is asked is nobody's word. */
    private int behindQuestion(Passage sentence) {
        int first = sentence.tokens().folded(sentence.from()).equals("when") ? sentence.from() + 1 : sentence.from();
        if (!sentence.hits().at(first, words.passive.asks)) {
            return sentence.from();
        }
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (sentence.isMark(at, ",")) {
                return at + 1;
            }
        }
        return sentence.from();
    }

    private Optional<Cue> cueAt(Passage sentence, int token) {
        return told(sentence, token, words.noun.told, Cue.Kind.NOUN)
                .or(() -> told(sentence, token, words.noun.stated, Cue.Kind.HOLDS))
                .or(() -> cue(sentence, token, words.judges, Cue.Kind.JUDGES))
                .or(() -> cue(sentence, token, words.holds, Cue.Kind.HOLDS))
                .or(() -> cue(sentence, token, words.says, Cue.Kind.SAYS))
                .or(() -> cue(sentence, token, words.nouns, Cue.Kind.NOUN)
                        .filter(noun -> !sentence.has(words.noun.dangers, noun.first() - 1, noun.first()))
                        .filter(noun -> !sentence.hits().at(noun.first(), words.noun.dangersTo)));
    }

    /** "Silva's remarks on Monday that ...", "Peru's stance is that ...": a noun, its owner before and its words behind. */
    private static Optional<Cue> told(Passage sentence, int token, int list, Cue.Kind kind) {
        Optional<Cue> noun = cue(sentence, token, list, kind);
        return noun.filter(
                one -> isOwned(sentence, one) && !WordOrder.isTold(sentence, one) && opensWords(sentence, one.end()));
    }

    private static boolean opensWords(Passage sentence, int from) {
        for (int at = from; at < Math.min(sentence.to(), from + TOLD); at++) {
            if (sentence.tokens().folded(at).equals("that") || sentence.isMark(at, "“\"")) {
                return true;
            }
            if (sentence.tokens().is(at, Tokens.MARK)
                    || sentence.tokens().folded(at).equals("of")) {
                return false;
            }
        }
        return false;
    }

    private Optional<Attribution> accordingTo(Passage sentence) {
        int at = sentence.hits().first(words.accordingTo, sentence.from(), sentence.to());
        return at < 0 || WordOrder.isRelative(sentence, at + 1)
                ? Optional.empty()
                : cue(sentence, at, words.accordingTo, Cue.Kind.ACCORDING)
                        .flatMap(cue -> said(
                                sentence.text().speakers().behind(cue.end(), sentence.to()),
                                cue,
                                sentence.from(),
                                sentence))
                        .map(said -> at > sentence.from() + 1 ? said.until(at) : said);
    }

    private static Optional<Cue> cue(Passage sentence, int token, int list, Cue.Kind kind) {
        int end = sentence.hits().endAt(token, list);
        return end < 0 ? Optional.empty() : Optional.of(new Cue(kind, token, end));
    }

    private Optional<Attribution> attribution(Passage sentence, Cue cue) {
        return switch (cue.kind()) {
            case NOUN -> ofNoun(sentence, cue);
            case HOLDS ->
                sentence.hits().at(cue.first(), words.noun.stated) && isOwned(sentence, cue)
                        ? ofNoun(sentence, cue)
                                .map(said -> said.from(said.speakers().get(0).first(), cue))
                        : ofVerbOrNoun(sentence, cue);
            default -> ofVerbOrNoun(sentence, cue);
        };
    }

    private Optional<Attribution> ofVerbOrNoun(Passage sentence, Cue cue) {
        return ofVerb(sentence, cue).or(() -> mayBeNoun(sentence, cue) ? ofNoun(sentence, cue) : Optional.empty());
    }

    static Optional<Attribution> said(List<Speaker> speakers, Cue cue, int from, Passage sentence) {
        return speakers.isEmpty() || speakers.stream().anyMatch(one -> one.kind() == Speaker.Kind.BUSINESS)
                ? Optional.empty()
                : Optional.of(new Attribution(speakers, cue, from, sentence.to()));
    }

    private Optional<Attribution> ofVerb(Passage sentence, Cue cue) {
        Speakers speakers = sentence.text().speakers();
        boolean quoted = sentence.text().isQuoted(sentence.from(), cue.first());
        Optional<Speaker> cited = quotedBy(sentence, cue);
        if (cited.isPresent()) {
            int from = quoted ? sentence.from() : cited.get().end();
            return said(cited.stream().toList(), cue, from, sentence);
        }
        if (WordOrder.isCited(sentence, cue) && isPassive(sentence, cue)) {
            int from = quoted ? sentence.from() : cue.end();
            return said(speakers.of(cue.first(), sentence.from()), cue, from, sentence);
        }
        return ofSpoken(sentence, cue, speakers);
    }

    private Optional<Attribution> ofSpoken(Passage sentence, Cue cue, Speakers speakers) {
        int agent = agent(sentence, cue);
        if (agent > 0) {
            int from = cue.kind() == Cue.Kind.HOLDS ? clause(sentence, cue.first()) : sentence.from();
            return said(speakers.behind(agent, sentence.to()), cue, from, sentence);
        }
        if (isPassive(sentence, cue)) {
            return Optional.empty();
        }
        boolean subjectFirst = WordOrder.isRelative(sentence, cue.end() - 1)
                || sentence.hits().at(cue.first(), words.objects) && !WordOrder.putsSubjectsBehind(sentence);
        List<Speaker> inverted = subjectFirst ? List.of() : WordOrder.inverted(sentence, cue);
        if (!inverted.isEmpty()) {
            return said(inverted, cue, sentence.from(), sentence);
        }
        if (isQuotedSelf(sentence, cue)) {
            return Optional.empty();
        }
        List<Speaker> perfect = ofPerfect(sentence, cue);
        return perfect.isEmpty() ? ofSubject(sentence, cue) : said(perfect, cue, sentence.from(), sentence);
    }

    private Optional<Attribution> ofSubject(Passage sentence, Cue cue) {
        List<Speaker> subjects = sentence.text().speakers().of(cue.first(), sentence.from());
        List<Speaker> after =
                sentence.hits().at(cue.first(), words.urges) ? List.of() : WordOrder.verbFirst(sentence, cue, subjects);
        if (!after.isEmpty()) {
            return said(after, cue, sentence.from(), sentence);
        }
        if (isNoun(sentence, cue, subjects)) {
            return Optional.empty();
        }
        boolean behind = !subjects.isEmpty() && WordOrder.standsBehindItsWords(sentence, subjects.get(0), cue);
        boolean fronted = !subjects.isEmpty() && !behind && WordOrder.isFronted(sentence, subjects.get(0), cue);
        Optional<Attribution> said = said(subjects, cue, behind || fronted ? sentence.from() : cue.end(), sentence);
        boolean closes = fronted || behind && cue.end() >= sentence.to() - WordOrder.CLOSING;
        return closes ? said.map(one -> one.until(one.speakers().get(0).first())) : said;
    }

    /** "China hat gegen den Besuch in Taiwan protestiert": the subject stands beside the auxiliary, and not beside the verb. */
    private List<Speaker> ofPerfect(Passage sentence, Cue cue) {
        boolean closes = cue.end() >= sentence.to() || sentence.tokens().is(cue.end(), Tokens.MARK);
        int have = closes && WordOrder.verbsComeLast(sentence)
                ? sentence.hits().last(words.passive.perfect, clause(sentence, cue.first()), cue.first())
                : -1;
        if (have < 0 || have + 1 >= cue.first()) {
            return List.of();
        }
        Speakers speakers = sentence.text().speakers();
        List<Speaker> before = speakers.of(have, sentence.from());
        return before.isEmpty() ? speakers.behind(have + 1, cue.first()) : before;
    }

    /** First token of the part between commas that a token stands in. */
    private static int clause(Passage sentence, int token) {
        int at = token;
        while (at > sentence.from() && !sentence.isMark(at - 1, ",—–;")) {
            at--;
        }
        return at;
    }

    /** "The ministry quoted Wei as saying": the person who is quoted speaks. */
    private static Optional<Speaker> quotedBy(Passage sentence, Cue cue) {
        Tokens tokens = sentence.tokens();
        if (!WordOrder.isCited(sentence, cue)) {
            return Optional.empty();
        }
        return sentence.text().speakers().behind(cue.end(), sentence.to()).stream()
                .filter(one -> one.end() + 1 < sentence.to())
                .filter(one -> tokens.folded(one.end()).equals("as")
                        && tokens.folded(one.end() + 1).endsWith("ing"))
                .findFirst();
    }

    /** "Which we oppose," Bush said: whoever is quoted, and no other, is who says I or we. */
    private boolean isQuotedSelf(Passage sentence, Cue cue) {
        int at = sentence.hits().last(words.voice.firstPerson, cue.first() - 3, cue.first());
        return at >= sentence.from() && sentence.text().isQuoted(at, at + 1);
    }

    /** "US support": the bare form right behind one name is no verb. */
    private boolean isNoun(Passage sentence, Cue cue, List<Speaker> subjects) {
        int kinds = forms.kinds(sentence.tokens().word(cue.first()));
        boolean bare = (kinds & WordForms.BASE) != 0 && (kinds & (WordForms.PAST | WordForms.THIRD)) == 0;
        boolean plural = (kinds & WordForms.THIRD) != 0 && isOwnedBefore(sentence, subjects);
        return (bare || plural)
                && subjects.size() == 1
                && subjects.get(0).end() == cue.first()
                && (subjects.get(0).kind() == Speaker.Kind.GOVERNMENT
                        || subjects.get(0).kind() == Speaker.Kind.PERSON
                        || bare && !isMany(sentence, subjects.get(0)));
    }

    private static boolean isMany(Passage sentence, Speaker subject) {
        String last = sentence.tokens().folded(subject.end() - 1);
        return last.endsWith("s") || last.equals("people") || last.equals("police");
    }

    /** "Her Taiwan comments": another owns what looks like a verb and its subject. */
    private static boolean isOwnedBefore(Passage sentence, List<Speaker> subjects) {
        int before = subjects.isEmpty() ? -1 : subjects.get(0).first() - 1;
        return before >= sentence.from()
                && subjects.get(0).kind() == Speaker.Kind.GOVERNMENT
                && (sentence.tokens().folded(before).startsWith("'")
                        || OWNERS.contains(sentence.tokens().folded(before)));
    }

    /** "Is expected", "was told": whoever stands before such a verb does not speak. */
    private boolean isPassive(Passage sentence, Cue cue) {
        int word = sentence.tokens().word(cue.first());
        return (forms.kinds(word) & WordForms.PARTICIPLE) != 0
                && sentence.has(words.passive.be, cue.first() - PASSIVE_REACH, cue.first());
    }

    /** Token after "by" where the verb is passive; -1 elsewhere. */
    private int agent(Passage sentence, Cue cue) {
        int kinds = forms.kinds(sentence.tokens().word(cue.first()));
        if (kinds != 0 && (kinds & WordForms.PARTICIPLE) == 0) {
            return -1;
        }
        boolean told =
                sentence.tokens().folded(Math.min(cue.end(), sentence.to() - 1)).equals("that");
        if (told || sentence.hits().at(cue.first(), words.passive.asks)) {
            return -1;
        }
        int behind = kinds == 0 ? words.passive.agents : words.passive.by;
        int reach = isPassive(sentence, cue)
                ? WordOrder.behindWhen(sentence, cue.end(), words.passive.when) + 1
                : cue.end() + 2;
        int by = sentence.hits().first(behind, cue.end(), Math.min(Math.max(reach, cue.end() + 2), sentence.to()));
        if (by < 0 && kinds == 0 && sentence.has(words.passive.be, cue.end(), cue.end() + 1)) {
            int from = Math.max(sentence.from(), cue.first() - AGENT_REACH);
            by = sentence.hits().last(words.passive.agents, from, cue.first());
            return by < 0 ? -1 : sentence.hits().endAt(by, words.passive.agents);
        }
        return by < 0 ? -1 : sentence.hits().endAt(by, behind);
    }

    private boolean mayBeNoun(Passage sentence, Cue cue) {
        boolean standing = cue.kind() == Cue.Kind.HOLDS;
        return sentence.hits().at(cue.first(), words.nouns)
                || isOwned(sentence, cue) && (!standing || sentence.hits().at(cue.first(), words.noun.stated));
    }

    /** Chinese-claimed, China's protests: the word stands right behind its owner. */
    private static boolean isOwned(Passage sentence, Cue cue) {
        int before = cue.first() - 1;
        return before > sentence.from()
                && (sentence.tokens().folded(before).startsWith("'")
                        || sentence.allNames()
                                .at(before)
                                .filter(name -> name.kind() == NameKind.ADJECTIVE)
                                .isPresent());
    }

    private Optional<Attribution> ofNoun(Passage sentence, Cue cue) {
        Speakers speakers = sentence.text().speakers();
        int by = sentence.hits().endAt(cue.end(), words.passive.by);
        boolean danger = by > 0
                && sentence.tokens().folded(cue.first()).startsWith("threat")
                && sentence.tokens().folded(cue.end()).equals("from");
        List<Speaker> found = by > 0 && !danger ? speakers.behind(by, sentence.to()) : List.of();
        found = found.isEmpty() ? owner(sentence, cue.first()) : found;
        found = found.isEmpty() ? giver(sentence, cue.first()) : found;
        found = found.isEmpty() ? WordOrder.actor(sentence, cue.first()) : found;
        Cue noun = cue.kind() == Cue.Kind.HOLDS ? cue : new Cue(Cue.Kind.NOUN, cue.first(), cue.end());
        return cue.kind() == Cue.Kind.SAYS ? Optional.empty() : said(found, noun, sentence.from(), sentence);
    }

    /** China's stern warnings, Chinese threats. */
    private List<Speaker> owner(Passage sentence, int noun) {
        Tokens tokens = sentence.tokens();
        int first = Math.max(sentence.from(), noun - 4);
        for (int at = noun - 1; at >= first; at--) {
            Optional<NameSpan> name = sentence.allNames().at(at).filter(one -> one.kind() == NameKind.ADJECTIVE);
            if (name.isPresent()) {
                NameSpan one = name.get();
                return List.of(new Speaker(
                        country(sentence, one), one.country(), Speaker.Kind.GOVERNMENT, one.first(), one.end()));
            }
            if (sentence.hits().at(at, words.says) || sentence.hits().at(at, words.judges)) {
                return List.of();
            }
            if (tokens.is(at, Tokens.MARK)) {
                boolean owns = tokens.folded(at).startsWith("'");
                return owns
                        ? sentence.text()
                                .speakers()
                                .endingAt(at, sentence.from())
                                .map(List::of)
                                .orElse(List.of())
                        : List.of();
            }
        }
        return List.of();
    }

    /** The country as the text names it elsewhere, else the adjective. */
    private static String country(Passage sentence, NameSpan adjective) {
        return sentence.allNames().all().stream()
                .filter(name ->
                        name.kind() == NameKind.COUNTRY && name.country().equals(adjective.country()))
                .findFirst()
                .map(name -> sentence.tokens().text(name.first(), name.end()))
                .orElseGet(() -> sentence.tokens().text(adjective.first(), adjective.end()));
    }

    private List<Speaker> giver(Passage sentence, int noun) {
        int verb = sentence.hits().last(words.noun.gives, Math.max(sentence.from(), noun - NOUN_REACH), noun);
        return verb < 0 ? List.of() : sentence.text().speakers().of(verb, sentence.from());
    }
}
