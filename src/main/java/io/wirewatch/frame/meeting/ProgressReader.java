package io.wirewatch.frame.meeting;

import io.wirewatch.api.Part;
import io.wirewatch.frame.meeting.Encounter.Word;
import io.wirewatch.text.lexicon.WordForms;
import java.util.Set;

/** Reads how far a meeting is from the words around the one that tells of it. */
final class ProgressReader {

    private static final int AFTER = 8;
    private static final int BEFORE = 4;
    private static final int CLAUSE = 24;
    private static final int JOURNEY = 16;
    static final Set<String> AWAITED = Set.of("before", "until", "till", "when", "once", "unless");
    private static final Set<String> GOES_ON = Set.of("go", "proceed", "happen", "occur");
    private static final Set<String> PASSIVES = Set.of("been", "was", "were", "is", "are");

    private final Scene scene;
    private final Foretold foretold;

    ProgressReader(Scene scene) {
        this.scene = scene;
        this.foretold = new Foretold(scene);
    }

    Progress progress(Encounter encounter) {
        return scene.at(encounter.word().end(), Cue.ABOUT) ? new Progress("held", false) : read(encounter);
    }

    private Progress read(Encounter encounter) {
        int to = clauseEnd(encounter);
        int from = encounter.kind() == Kind.GATHERING ? behindMeeting(encounter, from(encounter)) : from(encounter);
        boolean gathering = encounter.kind() == Kind.GATHERING;
        int late = encounter.word().isVerb() ? to : Math.max(to, passive(encounter, to));
        if (isCancelled(encounter, from, late)
                || gathering && isNotToBe(encounter, late)
                || Undone.is(encounter, scene)) {
            return new Progress("cancelled", true);
        }
        if (scene.any(Cue.POSTPONED, from, late)) {
            return new Progress("suspended", true);
        }
        if (!gathering && (isRuledOut(encounter, from, to) || isDenied(encounter))) {
            return new Progress("ruled-out", true);
        }
        boolean invites = encounter.word().cue() == Cue.INVITE;
        int accepted = scene.last(Cue.ACCEPTED, from, to);
        if (accepted >= 0
                && !(invites && scene.any(Cue.AND, accepted, encounter.word().first()))) {
            return new Progress("announced", true);
        }
        if (isUrged(encounter) || invites || isProposed(encounter) && !isSettled(encounter, from)) {
            return new Progress("proposed", true);
        }
        if (isPlanned(from, to) || isAhead(encounter.word()) || isToAttend(encounter)) {
            return new Progress("announced", true);
        }
        if (isAwaited(encounter) || foretold.isTold(encounter)) {
            return new Progress("announced", true);
        }
        if (!encounter.word().isVerb()
                && (scene.isDuringWhatComes(encounter.word().first()) || isToHold(encounter))) {
            return new Progress("announced", true);
        }
        if (isBegun(encounter)) {
            return new Progress("held", true);
        }
        return encounter.word().isVerb() ? byForm(encounter.word()) : new Progress("held", isDone(encounter));
    }

    /** Will meet, are to meet; not: the meeting took longer than planned. */
    private boolean isPlanned(int from, int to) {
        int at = scene.first(Cue.PLANNED, from, to);
        while (at >= 0 && scene.covers(Cue.BEYOND_PLAN, at)) {
            at = scene.first(Cue.PLANNED, at + 1, to);
        }
        return at >= 0;
    }

    /** Wants a deal before Modi and Li meet in May: in the present, behind a word of time. */
    private boolean isAwaited(Encounter encounter) {
        int verb = encounter.word().first();
        int kinds = scene.forms().kinds(scene.tokens().word(verb));
        boolean present = (kinds & (WordForms.BASE | WordForms.THIRD)) != 0 && (kinds & WordForms.PAST) == 0;
        int before = scene.beforeDeterminers(encounter.span().first()) - 1;
        while (before > scene.from()
                && scene.passage().allNames().endingAt(before + 1).isPresent()) {
            before--; // the titles of the first
        }
        return encounter.word().isVerb()
                && present
                && encounter.span().first() < verb
                && before >= scene.from()
                && AWAITED.contains(scene.tokens().folded(before));
    }

    /** "Modi and Li To Have Talks": what a title says is to be held. */
    private boolean isToHold(Encounter encounter) {
        int word = encounter.word().first();
        int verb = scene.last(Cue.HOLD, encounter.governed(), word);
        return verb > scene.from()
                && scene.tokens().part(verb) == Part.TITLE
                && scene.tokens().folded(verb - 1).equals("to")
                && !hasGone(new Word(Cue.HOLD, verb, verb + 1), JOURNEY);
    }

    /** Urged the king on Monday to hold talks: who asks stands before the subject. */
    private boolean isUrged(Encounter encounter) {
        int to = encounter.governed();
        while (scene.isDated(to) || scene.at(to, Cue.GOVERNS) && scene.isDated(to + 1)) {
            to++;
        }
        int urge = scene.last(Cue.PROPOSED, encounter.governed() - AFTER, encounter.governed());
        int end = scene.end(urge, Cue.PROPOSED);
        return urge >= 0
                && to < encounter.word().first()
                && scene.tokens().folded(to).equals("to")
                && !scene.isDated(urge)
                && end <= encounter.span().first()
                && end
                        >= scene.beforeDeterminers(
                                        scene.phraseStart(encounter.span().first()))
                                - 2
                && !scene.passage().hasMark(end, to, ",;:");
    }

    /** At somebody's invitation, he will visit: in Chinese what stands in the clause of the verb goes before. */
    private boolean isSettled(Encounter encounter, int from) {
        int word = encounter.word().first();
        int proposed = scene.last(Cue.PROPOSED, from, word);
        int planned = scene.last(Cue.PLANNED, from, word);
        return !scene.isEnglish()
                && proposed >= 0
                && planned > proposed
                && scene.passage().hasMark(proposed, planned, ",，");
    }

    /** Arrived in Hanoi for a state visit: whoever has gone there is on the visit. */
    private boolean isBegun(Encounter encounter) {
        return encounter.kind() == Kind.VISIT && hasGone(encounter.word(), JOURNEY);
    }

    /** Called off their talks, or their talks were called off; not: met and called off a dinner. */
    private boolean isCancelled(Encounter encounter, int from, int to) {
        int end = encounter.span().end();
        if (scene.any(Cue.CANCELLED, from, Math.min(to, end))) {
            return true;
        }
        int at = scene.first(Cue.CANCELLED, Math.max(from, end), to);
        int kinds = at < 0 ? 0 : scene.forms().kinds(scene.tokens().word(at));
        boolean active = (kinds & WordForms.BASE) != 0 && (kinds & WordForms.PAST) == 0;
        return at >= 0 && !(active && scene.at(at - 1, Cue.AND));
    }

    /** The summit will not take place: a gathering that stood on the calendar. */
    private boolean isNotToBe(Encounter gathering, int to) {
        int not = scene.first(Cue.RULED_OUT, gathering.span().end(), to);
        int end = not < 0 ? -1 : scene.end(not, Cue.RULED_OUT);
        return not >= 0
                && (scene.at(end, Cue.HAPPEN) || GOES_ON.contains(scene.tokens().folded(end)));
    }

    /** Obama to skip the summit; not: flew there to attend it. */
    private boolean isToAttend(Encounter encounter) {
        int word = encounter.word().first();
        int verb = encounter.kind() == Kind.GATHERING ? scene.last(Cue.ATTEND, encounter.governed(), word) : -1;
        return verb > scene.from()
                && scene.tokens().part(verb) == Part.TITLE
                && (scene.tokens().folded(verb - 1).equals("to")
                                && !hasGone(new Word(Cue.ATTEND, verb, verb + 1), JOURNEY)
                        || scene.at(verb, Cue.TRAVEL) && isPresent(verb));
    }

    /** Heads to the summit. */
    private boolean isPresent(int verb) {
        int kinds = scene.forms().kinds(scene.tokens().word(verb));
        return (kinds & WordForms.THIRD) != 0 && (kinds & WordForms.PAST) == 0;
    }

    /** Called off a meeting at the G20 summit, a trip to attend another: what stands before is not of the summit. */
    private int behindMeeting(Encounter gathering, int from) {
        int word = gathering.word().first();
        int other = Math.max(scene.last(Cue.MEETING, from, word), scene.last(Cue.CALL, from, word));
        if (other >= 0 && scene.any(Cue.DURING, other, word)) {
            return other;
        }
        int trip = scene.last(Cue.TRIP, from, word);
        int verb = trip < 0 ? -1 : scene.last(Cue.ATTEND, trip + 1, word);
        return verb > trip && scene.tokens().folded(verb - 1).equals("to") ? verb : from;
    }

    /** A summit planned for September between two powers has been postponed: where the clause goes on. */
    private int passive(Encounter encounter, int from) {
        int end = encounter.span().end();
        int last = Math.min(scene.to(), end + CLAUSE);
        for (int token = end; token < last; token++) {
            if (scene.isMark(token, ";:") || scene.at(token, Cue.BREAK) || scene.at(token, Cue.SAY)) {
                return from;
            }
            if (PASSIVES.contains(scene.tokens().folded(token)) && token + 2 < scene.to()) {
                return token + 3;
            }
        }
        return from;
    }

    /** Did not meet; but not: Abbas did not attend the meeting. */
    private boolean isRuledOut(Encounter encounter, int from, int to) {
        int at = scene.first(Cue.RULED_OUT, from, to);
        int word = encounter.word().first();
        boolean beside = !encounter.word().isVerb() && at >= 0 && at < word && scene.any(Cue.ATTEND, at, word);
        return at >= 0 && !beside && !isOnAgenda(scene.end(at, Cue.RULED_OUT));
    }

    /** Is not on the agenda for their talks: ruled out is a topic. */
    private boolean isOnAgenda(int end) {
        return end < scene.to()
                && scene.tokens().folded(end - 1).equals("agenda")
                && (scene.tokens().folded(end).equals("for")
                        || scene.tokens().folded(end).equals("of"));
    }

    /** No Putin-Zelensky meeting. */
    private boolean isDenied(Encounter encounter) {
        int start = Math.min(
                encounter.span().first(), scene.phraseStart(encounter.word().first()));
        return !encounter.word().isVerb()
                && start > scene.from()
                && scene.tokens().folded(start - 1).equals("no");
    }

    /** Put off a visit to a city where he was to meet: the whole sentence says how far it is. */
    private int from(Encounter encounter) {
        int word = encounter.word().first();
        int where = scene.last(Cue.WHERE, word - AFTER, word);
        boolean off = where >= 0
                && (scene.any(Cue.POSTPONED, scene.from(), where) || scene.any(Cue.CANCELLED, scene.from(), where));
        return off ? scene.from() : encounter.governed();
    }

    private boolean isProposed(Encounter encounter) {
        if (encounter.kind() == Kind.GATHERING) {
            return isGatheringProposed(encounter.word());
        }
        int end = encounter.span().end();
        return first(behindAside(encounter), encounter.word().end(), end) >= 0
                || !encounter.word().isVerb()
                        && !(end < scene.to() && scene.tokens().folded(end).equals("to"))
                        && !scene.at(end, Cue.AND)
                        && !scene.at(end, Cue.GOVERNS)
                        && !isDeed(end)
                        && first(end, end + 2, end) >= 0;
    }

    /** Lula, hoping for a deal, had met Petro: where the clause goes on behind what stands between commas. */
    private int behindAside(Encounter encounter) {
        int from = encounter.governed();
        int verb = encounter.word().first();
        if (!encounter.word().isVerb() || !scene.isMark(from, ",")) {
            return from;
        }
        int comma = from;
        for (int token = from + 1; token < verb; token++) {
            comma = scene.isMark(token, ",") ? token : comma;
        }
        return comma;
    }

    /** Had talks with Petro, offering a loan: what somebody does at the meeting. */
    private boolean isDeed(int end) {
        return scene.isMark(end, ",")
                && end + 1 < scene.to()
                && scene.tokens().folded(end + 1).endsWith("ing");
    }

    /** The first word of proposing in a stretch, and not the month of May. */
    private int first(int from, int to, int end) {
        int at = scene.first(Cue.PROPOSED, from, to);
        while (at >= 0 && (scene.isDated(at) || isDoubted(at, from, end + AFTER))) {
            at = scene.first(Cue.PROPOSED, at + 1, to);
        }
        return at;
    }

    /** Whether the summit will take place as planned: it is planned. */
    private boolean isDoubted(int proposed, int from, int to) {
        return scene.tokens().folded(proposed).equals("whether") && scene.any(Cue.ARRANGED, from, to);
    }

    /** Proposed to host a summit; but not: the proposal follows the summit. */
    private boolean isGatheringProposed(Word word) {
        int last = scene.last(Cue.PROPOSED, word.first() - 5, word.end());
        int at = last < 0 || scene.isDated(last) || scene.at(last, Cue.INVITE) ? -1 : scene.end(last, Cue.PROPOSED);
        while (at >= 0 && at < word.first() && isLink(at)) {
            at++;
        }
        return at >= word.first();
    }

    private boolean isLink(int token) {
        return scene.isFiller(token)
                || scene.at(token, Cue.QUALITY)
                || scene.at(token, Cue.SUMMIT_KIND)
                || scene.at(token, Cue.HOLD)
                || scene.at(token, Cue.ATTEND)
                || scene.at(token, Cue.OF)
                || scene.at(token, Cue.WITH)
                || scene.at(token, Cue.PROPOSED)
                || scene.tokens().folded(token).equals("for");
    }

    private boolean isAhead(Word word) {
        int ahead = scene.last(Cue.AHEAD, word.first() - AFTER, word.first());
        int from = ahead < 0 ? -1 : scene.end(ahead, Cue.AHEAD);
        int to = word.first();
        return from >= 0 && scene.passage().allNames().within(from, to).isEmpty() && !scene.any(Cue.BREAK, from, to);
    }

    /** They flew somewhere to meet: whoever has gone there meets. */
    private boolean hasGone(Word word, int reach) {
        int travel = scene.last(Cue.TRAVEL, word.first() - reach, word.first());
        int trip = travel < 0 ? -1 : scene.last(Cue.HOLD, travel - BEFORE, travel);
        int kinds = travel < 0 ? 0 : scene.forms().kinds(scene.tokens().word(trip < 0 ? travel : trip));
        return (kinds & (WordForms.PAST | WordForms.PARTICIPLE)) != 0 && (kinds & WordForms.BASE) == 0;
    }

    private Progress byForm(Word verb) {
        if (scene.at(verb.first(), Cue.HONORED) && verb.end() - verb.first() > 2) {
            return new Progress("held", true);
        }
        int kinds = scene.forms().kinds(scene.tokens().word(verb.first()));
        boolean infinitive = verb.first() > scene.from()
                && scene.tokens().folded(verb.first() - 1).equals("to");
        if (infinitive && scene.endsAt(verb.first(), Cue.HONORED)) {
            return new Progress("held", true);
        }
        if (infinitive) {
            return hasGone(verb, AFTER) ? new Progress("held", true) : new Progress("announced", true);
        }
        return new Progress("held", (kinds & (WordForms.PAST | WordForms.PARTICIPLE)) != 0);
    }

    /** Spoke about preparations for the upcoming meeting: what stands before another meeting tells of that. */
    private boolean isOtherNoun(int token) {
        return scene.at(token, Cue.MEETING)
                || scene.at(token, Cue.SUMMIT)
                || scene.at(token, Cue.CALL)
                || scene.at(token, Cue.TRIP);
    }

    /** After the talks; the talks between the two broke up. */
    private boolean isDone(Encounter encounter) {
        int end = encounter.span().end();
        int verb = scene.first(Cue.HAPPEN, end, end + 2);
        int kinds = verb < 0 ? 0 : scene.forms().kinds(scene.tokens().word(verb));
        boolean happened = (kinds & WordForms.PAST) != 0 && (kinds & WordForms.BASE) == 0;
        return happened || scene.isOver(encounter.word().first());
    }

    private int clauseEnd(Encounter encounter) {
        int end = encounter.span().end();
        if (encounter.word().isVerb()) {
            return scene.isEnglish()
                    ? encounter.word().first() + 1
                    : encounter.word().end();
        }
        int last = Math.min(scene.to(), end + AFTER);
        for (int token = end; token < last; token++) {
            if (scene.isMark(token, ";:,")
                    || scene.at(token, Cue.BREAK)
                    || scene.at(token, Cue.SAY)
                    || token > end && scene.tokens().folded(token).equals("after")) {
                return token;
            }
            if (token > end && isOtherNoun(token)) {
                return Math.max(end, scene.phraseStart(token));
            }
        }
        return last;
    }
}
