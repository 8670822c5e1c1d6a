package io.wirewatch.frame.statement;

import io.wirewatch.api.Novelty;
import io.wirewatch.api.Part;
import io.wirewatch.config.Organisation;
import io.wirewatch.config.Title;
import io.wirewatch.text.Analysis;
import io.wirewatch.text.lexicon.Hits;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.quote.Speaker;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes one statement of what one voice says under several names: a ministry and whoever speaks for it, "an official"
 * of the opening and the person named below, a country and its embassy. One text, one thread.
 */
final class Joining {

    /** Fewest spaces in a name that another which begins with it makes fuller. */
    private static final int OPENING_SPACES = 3;

    /** Most sentences between two names of one voice. */
    private static final int NEAR = 3;

    /** Most sentences from a title to the name of whoever bears it. */
    private static final int BESIDE = 2;

    /** Most statements of a text that are compared with one another. */
    private static final int MOST = 48;

    /** Most tokens between a person and the title that tells for whom the person speaks. */
    private static final int TITLE = 8;

    private static final Set<Organisation.Type> OF_STATE = Set.of(
            Organisation.Type.GOVERNMENT,
            Organisation.Type.MINISTRY,
            Organisation.Type.ARMY,
            Organisation.Type.AGENCY,
            Organisation.Type.PARTY);

    private final Analysis text;
    private final Tokens tokens;
    private final Hits hits;
    private final StatementWords words;
    private final Predicate<String> blocs;
    /** The organisations of the text by the words that name them. */
    private final Map<String, Organisation> organisations = new HashMap<>();

    Joining(Analysis text, Hits hits, StatementWords words, Predicate<String> blocs) {
        this.blocs = blocs;
        this.text = text;
        this.tokens = text.raw();
        this.hits = hits;
        this.words = words;
        for (NameSpan span : text.nameSpans().all()) {
            if (span.about() instanceof Organisation one) {
                organisations.put(tokens.text(span.first(), span.end()), one);
            }
        }
    }

    /**
     * What keeps the statements of one speaker together: an organisation is the same by its name and its letters, and
     * the ministers of a bloc are the bloc.
     */
    String key(Speaker speaker) {
        boolean people = speaker.kind() == Speaker.Kind.UNNAMED || speaker.kind() == Speaker.Kind.OFFICE;
        if (people && isMany(speaker) && blocs.test(speaker.side())) {
            return speaker.side();
        }
        return speaker.kind() == Speaker.Kind.OFFICE
                ? organisation(speaker)
                        .map(one -> one.country() + " " + one.name())
                        .orElseGet(() -> Statement.key(speaker))
                : Statement.key(speaker);
    }

    private Optional<Organisation> organisation(Speaker speaker) {
        return letters(speaker.end())
                .or(() -> text.nameSpans()
                        .endingAt(speaker.end())
                        .filter(span -> span.first() >= speaker.first() && !isOwner(span))
                        .map(NameSpan::about)
                        .filter(Organisation.class::isInstance)
                        .map(Organisation.class::cast))
                .or(() -> Optional.ofNullable(organisations.get(speaker.name())));
    }

    /** The organisation whose letters stand in brackets: the Ministry of Foreign Affairs (MOFA). */
    private Optional<Organisation> letters(int open) {
        return isMark(open, '(') && isMark(open + 2, ')')
                ? text.nameSpans()
                        .at(open + 1)
                        .map(NameSpan::about)
                        .filter(Organisation.class::isInstance)
                        .map(Organisation.class::cast)
                : Optional.empty();
    }

    /** "The army's Taiwan office" is not the army. */
    private boolean isOwner(NameSpan span) {
        return span.end() < tokens.size() && tokens.folded(span.end()).startsWith("'");
    }

    /** The statements with those of one voice made one, in their order. */
    List<Statement> joined(List<Statement> all) {
        List<Statement> left = new ArrayList<>(all);
        if (left.size() > MOST) {
            return left;
        }
        for (int i = 0; i < left.size(); i++) {
            int other = voiceOf(left, i);
            if (other >= 0) {
                Statement told = left.get(i);
                left.set(other, told.with(left.get(other)).by(left.get(other).speaker()));
                left.remove(i);
                i = -1;
            }
        }
        return left.stream().map(one -> titled(one, left)).toList();
    }

    /** "The island's health minister" by the name that stands beside that title in a sentence near. */
    private Statement titled(Statement told, List<Statement> all) {
        Speaker title = told.speaker();
        boolean nameless = title.kind() == Speaker.Kind.UNNAMED
                && !title.side().isEmpty()
                && text.nameSpans()
                        .endingAt(title.end())
                        .filter(span -> span.kind() == NameKind.TITLE)
                        .isPresent();
        if (!nameless) {
            return told;
        }
        int sentence = tokens.sentenceOf(title.first());
        int from = tokens.sentenceStart(Math.max(0, sentence - 1));
        int to = tokens.sentenceEnd(Math.min(tokens.sentenceCount() - 1, sentence + BESIDE));
        return text.nameSpans().within(from, to, NameSpan::isPerson).stream()
                .filter(person -> bears(person, title))
                .flatMap(person -> text.speakers().endingAt(person.end(), person.first()).stream())
                .filter(person -> person.side().isEmpty() || person.side().equals(title.side()))
                .filter(person -> all.stream()
                        .noneMatch(one -> !one.equals(told)
                                && lastWord(one.speaker().name()).equals(lastWord(person.name()))))
                .findFirst()
                .map(person -> told.by(person.of(title.side())))
                .orElse(told);
    }

    /** Whether the last word of a title stands right before a name, or behind the comma that follows it. */
    private boolean bears(NameSpan person, Speaker title) {
        String noun = tokens.folded(title.end() - 1);
        boolean before = person.first() > 0 && tokens.folded(person.first() - 1).equals(noun);
        if (before || !isMark(person.end(), ',')) {
            return before && !isOtherDepartment(title, person);
        }
        for (int at = person.end() + 1; at < titleEnd(person); at++) {
            if (tokens.folded(at).equals(noun)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOtherDepartment(Speaker title, NameSpan person) {
        return text.speakers()
                .endingAt(person.end(), person.first())
                .filter(one -> isOtherDepartment(title, one))
                .isPresent();
    }

    /** The nearest statement of whoever speaks under a fuller name; -1 where there is none. */
    private int voiceOf(List<Statement> all, int told) {
        Statement one = all.get(told);
        int best = -1;
        for (int i = 0; i < all.size(); i++) {
            Statement other = all.get(i);
            boolean nearer = best < 0 || distance(one, other) < distance(one, all.get(best));
            if (i != told && nearer && distance(one, other) <= reach(one.speaker()) && isVoiceOf(one, other)) {
                best = i;
            }
        }
        return best;
    }

    /** A spokesman without a name at the head of a text is named farther below. */
    private int reach(Speaker name) {
        return name.kind() == Speaker.Kind.UNNAMED && isSpokesperson(name) && isLead(name) ? 2 * NEAR : NEAR;
    }

    private static int distance(Statement one, Statement other) {
        return one.extent().distance(other.extent());
    }

    /** Whether the second is a fuller name of the voice of the first. */
    private boolean isVoiceOf(Statement one, Statement other) {
        Speaker name = one.speaker();
        Speaker fuller = other.speaker();
        boolean sides = name.side().equals(fuller.side()) && !name.side().isEmpty();
        boolean open = name.kind() == Speaker.Kind.UNNAMED && fuller.side().isEmpty() && isOpening(one);
        if (!sides && !open && !(name.side().isEmpty() && isNameless(name)) || isOtherDepartment(name, fuller)) {
            return false;
        }
        return switch (name.kind()) {
            case GOVERNMENT ->
                isNews(one) && isNews(other) && (speaksForState(fuller) || isLead(name) && isMinister(fuller, other));
            case OFFICE -> fuller.kind() == Speaker.Kind.PERSON && isOfState(name) && isSpokesperson(fuller);
            case UNNAMED ->
                opens(name, fuller)
                        || (isSpokesperson(name)
                                ? isSpokesperson(fuller) && isFuller(name, fuller)
                                : isOpening(one) && isNamedBelow(one, other)
                                        || isTitleOf(name, fuller)
                                        || isSameMany(name, fuller));
            case PAPER -> speaksForState(fuller) || sides && fuller.kind() == Speaker.Kind.GOVERNMENT && isNews(other);
            default -> false;
        };
    }

    /** "A senior envoy at the Peruvian mission", whom the text first calls one "at the Peruvian mission in Geneva". */
    private static boolean opens(Speaker name, Speaker fuller) {
        return name.kind() == fuller.kind()
                && name.name().chars().filter(Character::isWhitespace).count() >= OPENING_SPACES
                && fuller.name().startsWith(name.name() + " ");
    }

    private static boolean isNameless(Speaker speaker) {
        return speaker.kind() == Speaker.Kind.UNNAMED || speaker.kind() == Speaker.Kind.PAPER;
    }

    /** A person is fuller than a spokesperson without a name, and the first mention of one than the next. */
    private static boolean isFuller(Speaker name, Speaker fuller) {
        return fuller.kind() == Speaker.Kind.PERSON
                || fuller.kind() == Speaker.Kind.UNNAMED && fuller.first() < name.first();
    }

    private static boolean isNews(Statement statement) {
        return statement.novelty() == Novelty.NEW && !statement.standing();
    }

    private boolean speaksForState(Speaker speaker) {
        return switch (speaker.kind()) {
            case PERSON -> isSpokesperson(speaker);
            case UNNAMED -> isSpokesperson(speaker) || isMany(speaker) && isMinister(speaker);
            case OFFICE -> isOfState(speaker);
            default -> false;
        };
    }

    private boolean isOfState(Speaker speaker) {
        return organisation(speaker)
                        .filter(one -> OF_STATE.contains(one.type()))
                        .isPresent()
                || hits.any(words.voice.state, speaker.first(), speaker.end());
    }

    /** Whether a title that stands by the name, before it or behind a comma, is that of one who speaks for others. */
    private boolean isSpokesperson(Speaker speaker) {
        if (speaker.kind() != Speaker.Kind.PERSON) {
            return isSpokesperson(speaker.first(), speaker.end());
        }
        String family = lastWord(speaker.name());
        return text.nameSpans().all().stream()
                .filter(span -> span.isPerson()
                        && lastWord(tokens.text(span.first(), span.end())).equals(family))
                .anyMatch(span -> isSpokesperson(titleStart(span), span.first())
                        || isMark(span.end(), ',') && isSpokesperson(span.end(), titleEnd(span)));
    }

    /** "Peru confirmed it ... Foreign minister Silva said": a minister is named below the country. */
    private boolean isMinister(Speaker person, Statement told) {
        if (person.kind() != Speaker.Kind.PERSON || told.isHeadline()) {
            return false;
        }
        String family = lastWord(person.name());
        return text.nameSpans().all().stream()
                .filter(span -> span.isPerson()
                        && lastWord(tokens.text(span.first(), span.end())).equals(family))
                .anyMatch(span -> text.nameSpans().within(titleStart(span), span.first()).stream()
                        .anyMatch(title -> title.isTitle(Title.Role.MINISTER)));
    }

    private boolean isLead(Speaker speaker) {
        int sentence = tokens.sentenceOf(speaker.first());
        return sentence < 2 || tokens.part(tokens.sentenceStart(sentence - 1)) == Part.TITLE;
    }

    private boolean isMinister(Speaker speaker) {
        return text.nameSpans().within(speaker.first(), speaker.end()).stream()
                .anyMatch(span -> span.isTitle(Title.Role.MINISTER));
    }

    private boolean isMany(Speaker speaker) {
        return tokens.folded(speaker.end() - 1).endsWith("s");
    }

    /** "The ministers", "the diplomats": those of a bloc who were named before. */
    private boolean isSameMany(Speaker name, Speaker fuller) {
        return isMany(name)
                && name.side().isEmpty()
                && fuller.kind() == Speaker.Kind.UNNAMED
                && fuller.first() < name.first()
                && tokens.folded(name.first()).equals("the")
                && text.nameSpans().within(fuller.first(), fuller.end()).stream()
                        .anyMatch(span -> span.kind() == NameKind.BLOC);
    }

    private boolean isSpokesperson(int from, int to) {
        return text.nameSpans().within(from, to).stream().anyMatch(span -> span.isTitle(Title.Role.SPOKESPERSON));
    }

    /** First token of a stretch before a name without a mark in it. */
    private int titleStart(NameSpan person) {
        int first = person.first();
        int limit = Math.max(tokens.sentenceStart(tokens.sentenceOf(first)), first - TITLE);
        while (first > limit
                && !(tokens.is(first - 1, Tokens.MARK)
                        && !tokens.folded(first - 1).startsWith("'"))) {
            first--;
        }
        return first;
    }

    private int titleEnd(NameSpan person) {
        int limit = Math.min(tokens.sentenceEnd(tokens.sentenceOf(person.first())), person.end() + TITLE);
        int end = person.end() + 1;
        while (end < limit && !isMark(end, ',')) {
            end++;
        }
        return end;
    }

    private boolean isMark(int token, char mark) {
        return token < tokens.size() && tokens.is(token, Tokens.MARK) && tokens.first(token) == mark;
    }

    /** "A senior official" in the headline or the first sentence of the body. */
    private boolean isOpening(Statement statement) {
        Speaker speaker = statement.speaker();
        int sentence = tokens.sentenceOf(speaker.first());
        boolean lead = sentence < 2 || tokens.part(tokens.sentenceStart(sentence - 1)) == Part.TITLE;
        return lead && !tokens.folded(speaker.end() - 1).endsWith("s");
    }

    private boolean isNamedBelow(Statement opening, Statement named) {
        return named.speaker().kind() == Speaker.Kind.PERSON
                && named.novelty() == Novelty.NEW
                && named.speaker().first() > opening.speaker().first();
    }

    /** "The Spanish foreign minister", "her Spanish counterpart": the only person of that country who speaks near. */
    private boolean isTitleOf(Speaker title, Speaker person) {
        boolean leads = text.nameSpans().within(title.first(), title.end()).stream()
                        .anyMatch(span -> span.isTitle(Title.Role.MINISTER) || span.isTitle(Title.Role.LEADER))
                || tokens.folded(title.end() - 1).equals("counterpart");
        return leads && person.kind() == Speaker.Kind.PERSON && !isSpokesperson(person);
    }

    private boolean isOtherDepartment(Speaker one, Speaker other) {
        String first = department(one);
        String second = department(other);
        return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
    }

    /** Which ministry a speaker is of, by the words that name the speaker; empty where they do not tell. */
    private String department(Speaker speaker) {
        int from = speaker.first();
        int to = speaker.end();
        if (speaker.kind() == Speaker.Kind.PERSON) {
            Optional<NameSpan> person = text.nameSpans().within(from, to, NameSpan::isPerson).stream()
                    .findFirst();
            from = person.map(this::titleStart).orElse(from);
            to = person.filter(span -> isMark(span.end(), ','))
                    .map(this::titleEnd)
                    .orElse(to);
        }
        for (int at = from; at < to; at++) {
            for (Map.Entry<String, Integer> one : words.voice.departments.entrySet()) {
                if (hits.at(at, one.getValue())) {
                    return one.getKey();
                }
            }
        }
        return "";
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
