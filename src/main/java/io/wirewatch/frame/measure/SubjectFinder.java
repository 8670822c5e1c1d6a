package io.wirewatch.frame.measure;

import io.wirewatch.api.Part;
import io.wirewatch.config.Organisation;
import io.wirewatch.frame.Actors;
import io.wirewatch.frame.Passage;
import io.wirewatch.frame.measure.Trigger.Relation;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.token.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who acts, where the name is the subject of the action or of a decision on it. Immutable. */
final class SubjectFinder {

    private static final int LOOK_BACK = 3;
    private static final int PAIR = 4;
    private static final int ASIDE = 40;
    /** Tokens from the head of an office's name to the "of" before its country. */
    private static final int OFFICE = 6;

    private final MeasureWords words;

    SubjectFinder(MeasureWords words) {
        this.words = words;
    }

    /** The nearest actor before the action that is no object, or the two that "each" joins. */
    List<String> find(Passage passage, Trigger trigger, List<String> targets) {
        Optional<NameSpan> owner = isOwned(passage, trigger) ? leader(passage, trigger.first()) : Optional.empty();
        if (owner.isPresent()) {
            return List.of(owner.get().country());
        }
        int limit = trigger.relation() == Relation.RELATIVE ? trigger.first() : trigger.from();
        List<NameSpan> before = passage.allNames().within(passage.from(), limit, this::canLevy).stream()
                .filter(span -> isSubject(passage, span) || isActing(passage, span, trigger))
                .toList();
        if (before.isEmpty()) {
            return List.of();
        }
        NameSpan nearest = before.get(before.size() - 1);
        if (before.size() > 1 && passage.has(words.who.each)) {
            return List.of(before.get(before.size() - 2).country(), nearest.country());
        }
        if (targets.isEmpty() && before.size() > 1 && isPair(passage, before.get(before.size() - 2), nearest)) {
            NameSpan first = before.get(before.size() - 2);
            return isMutual(passage, trigger)
                            || GoodsFinder.find(words, passage, trigger).isEmpty()
                    ? List.of(first.country(), nearest.country())
                    : List.of(nearest.country());
        }
        if (isOffice(passage, nearest.end(), trigger.first())) {
            return List.of();
        }
        Optional<NameSpan> meant = isPersonal(passage, nearest.end(), trigger.first())
                ? leader(passage, trigger.first())
                : Optional.empty();
        if (meant.isPresent() && !nearest.isPerson()) {
            return List.of(meant.get().country());
        }
        return before.stream()
                .sorted((a, b) -> b.first() - a.first())
                .map(NameSpan::country)
                .filter(code -> !targets.contains(code))
                .findFirst()
                .stream()
                .toList();
    }

    /** Whether two agree to ease what each puts on the other. */
    private boolean isMutual(Passage passage, Trigger trigger) {
        return !trigger.action().equals("impose")
                && !trigger.action().equals("raise")
                && passage.has(words.who.deal.mutual, passage.from(), trigger.first());
    }

    /** Whether a pronoun says whose act it is: his announcement. */
    private boolean isOwned(Passage passage, Trigger trigger) {
        int owner = trigger.first() - 1;
        return trigger.relation() == Relation.NOMINAL
                && owner >= passage.from()
                && words.who.whose.contains(passage.tokens().folded(owner));
    }

    /** Europe as the subject of an action, which is the bloc: Europe will answer with duties. */
    Optional<String> continent(Passage passage, Trigger trigger) {
        return words.who.continents.entrySet().stream()
                .filter(list ->
                        isContinent(passage, passage.hits().last(list.getValue(), passage.from(), trigger.from())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean isContinent(Passage passage, int token) {
        return token >= 0
                && passage.tokens().is(token, Tokens.CAPITAL)
                && !isPossessive(passage, token + 1)
                && (token == passage.from()
                        || !words.who.prepositions.contains(passage.tokens().folded(token - 1)));
    }

    /** Two that "and" joins: what they agree on, each does to the other. */
    private boolean isPair(Passage passage, NameSpan one, NameSpan other) {
        boolean joined = false;
        for (int token = one.end(); token < other.first(); token++) {
            joined |= words.near.and.contains(passage.tokens().folded(token));
        }
        boolean listed = passage.tokens().part(passage.from()) == Part.TITLE
                && other.first() == one.end() + 1
                && passage.isMark(one.end(), ",");
        return listed && !one.country().equals(other.country())
                || joined
                        && !one.country().equals(other.country())
                        && !(one.first() > passage.from() && passage.isMark(one.first() - 1, ","))
                        && other.first() - one.end() <= PAIR
                        && !passage.hasMark(/* first= */ one.end(), /* end= */ other.first(), ",;:.");
    }

    /** Whether "the President" without a name stands nearer, who is nobody of the countries named before. */
    private boolean isOffice(Passage passage, int from, int to) {
        for (int token = from + 1; token < to; token++) {
            if (words.who.offices.contains(passage.tokens().folded(token))
                    && passage.tokens().folded(token - 1).equals("the")
                    && passage.tokens().is(token, Tokens.CAPITAL)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "he" or "she" stands between the nearest name and the action, and means somebody else. */
    private boolean isPersonal(Passage passage, int from, int to) {
        for (int token = from; token < to; token++) {
            if (words.who.persons.contains(passage.tokens().folded(token))) {
                return true;
            }
        }
        return false;
    }

    /** The leader named last before a token, in this sentence or shortly before it. */
    private Optional<NameSpan> leader(Passage passage, int token) {
        int first = passage.tokens().sentenceStart(Math.max(0, passage.sentence() - LOOK_BACK));
        List<NameSpan> leaders =
                passage.allNames().within(first, token, span -> span.kind() == NameKind.LEADER && canLevy(span));
        return leaders.isEmpty() ? Optional.empty() : Optional.of(leaders.get(leaders.size() - 1));
    }

    /** Media, companies and clubs of states report and do not levy. */
    boolean canLevy(NameSpan span) {
        if (!Actors.isActor(span) || words.who.noAgents.contains(span.country().toLowerCase(Locale.ROOT))) {
            return false;
        }
        return !(span.about() instanceof Organisation organisation)
                || organisation.type() != Organisation.Type.MEDIA && organisation.type() != Organisation.Type.NGO;
    }

    /** "In return for Peru slashing duties": a name right before the verb in -ing acts, whatever stands before it. */
    private static boolean isActing(Passage passage, NameSpan span, Trigger trigger) {
        return trigger.relation() == Trigger.Relation.ACTIVE
                && span.end() == trigger.first()
                && span.kind() == NameKind.COUNTRY
                && passage.tokens().folded(trigger.first()).endsWith("ing");
    }

    private boolean isSubject(Passage passage, NameSpan span) {
        if (isAside(passage, span) || isBusiness(passage, span) || isWhere(passage, span)) {
            return false;
        }
        if (decides(passage, span)) {
            return true;
        }
        if (owns(passage, span) || span.kind() == NameKind.ADJECTIVE && !isOfGovernment(passage, span.end())) {
            return false;
        }
        int token = span.first() - 1;
        while (token >= passage.from() && isBacked(passage, token)) {
            token--;
        }
        if (token < passage.from()) {
            return true;
        }
        Optional<NameSpan> joined = joined(passage, token);
        if (joined.isPresent()) {
            return isSubject(passage, joined.get());
        }
        String word = passage.tokens().folded(token);
        if (word.equals("of") && isOffice(passage, token)) {
            return true;
        }
        if (word.equals("for") && passage.tokens().folded(span.end()).equals("to")) {
            return true; // called for Peru to cut
        }
        return !words.who.prepositions.contains(word)
                && (!words.who.tells.contains(word)
                        || passage.tokens().folded(span.end()).equals("to"));
    }

    /** Whether a house of government opens the phrase before "of": the Ministry of Trade of Turkey. */
    private boolean isOffice(Passage passage, int of) {
        int least = Math.max(passage.from(), of - OFFICE);
        for (int token = of - 1; token >= least && !passage.tokens().is(token, Tokens.MARK); token--) {
            String word = passage.tokens().folded(token);
            if (words.who.governments.contains(word)) {
                return passage.tokens().is(token, Tokens.CAPITAL) || token == of - 1;
            }
            if (words.who.prepositions.contains(word) && !word.equals("of") && !word.equals("for")) {
                return false;
            }
        }
        return false;
    }

    /** Whether only firms or goods of the country are meant: EU brandy producers. */
    private boolean isBusiness(Passage passage, NameSpan span) {
        return words.who.business.contains(passage.tokens().folded(span.end()))
                || span.end() + 1 < passage.to()
                        && !passage.tokens().is(span.end(), Tokens.MARK)
                        && !isPossessive(passage, span.end())
                        && words.who.business.contains(passage.tokens().folded(span.end() + 1));
    }

    /** Whether it only says where a place lies: in Lima, Peru. */
    private static boolean isWhere(Passage passage, NameSpan span) {
        int comma = span.first() - 1;
        return comma > passage.from()
                && passage.isMark(comma, ",")
                && passage.allNames()
                        .endingAt(comma)
                        .filter(place -> place.kind() == NameKind.PLACE || place.kind() == NameKind.CAPITAL)
                        .filter(place -> place.country().equals(span.country()))
                        .isPresent();
    }

    /** Whether it stands between brackets, where nobody acts on what is outside. */
    private static boolean isAside(Passage passage, NameSpan span) {
        int limit = Math.min(span.end() + ASIDE, passage.to());
        for (int token = span.end(); token < limit; token++) {
            if (passage.isMark(token, "()")) {
                return passage.isMark(token, ")");
            }
        }
        return false;
    }

    /** The name that "and" or a comma joins to what follows. */
    private Optional<NameSpan> joined(Passage passage, int token) {
        boolean joins = words.near.and.contains(passage.tokens().folded(token));
        return joins ? passage.allNames().endingAt(token).filter(this::canLevy) : Optional.empty();
    }

    /** Reagan's decision; the American threat. */
    private boolean decides(Passage passage, NameSpan span) {
        int next = isPossessive(passage, span.end()) ? span.end() + 1 : span.end();
        boolean beside = next < passage.to()
                && words.who.decisions.contains(passage.tokens().folded(next)); // US threats
        boolean belongs = next > span.end() || span.kind() == NameKind.ADJECTIVE || beside;
        for (int token = next; belongs && token < Math.min(next + 3, passage.to()); token++) {
            if (words.who.decisions.contains(passage.tokens().folded(token))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it only owns what acts: Australia's biggest partner. */
    private boolean owns(Passage passage, NameSpan span) {
        return isPossessive(passage, span.end())
                && !isOfGovernment(passage, span.end() + 1)
                && !isOfGovernment(passage, span.end() + 2);
    }

    private static boolean isPossessive(Passage passage, int token) {
        return token < passage.to()
                && (passage.tokens().folded(token).equals("'s")
                        || passage.tokens().folded(token).equals("'"));
    }

    private boolean isBacked(Passage passage, int token) {
        return words.who.backed.contains(passage.tokens().folded(token))
                || passage.allNames()
                        .at(token)
                        .filter(name -> name.kind() == NameKind.TITLE || name.kind() == NameKind.ADJECTIVE)
                        .isPresent();
    }

    private boolean isOfGovernment(Passage passage, int token) {
        if (token >= passage.to()) {
            return false;
        }
        return words.who.governments.contains(passage.tokens().folded(token))
                || passage.allNames()
                        .at(token)
                        .filter(name -> name.kind() == NameKind.TITLE
                                || name.isPerson()
                                || name.kind() == NameKind.ORGANISATION
                                || name.kind() == NameKind.METONYM)
                        .isPresent();
    }
}
