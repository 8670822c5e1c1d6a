package io.wirewatch.frame.meeting;

import io.wirewatch.frame.meeting.Encounter.Stretch;
import io.wirewatch.frame.meeting.Encounter.Word;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds meetings that no pattern tells of, but that two leaders close to a word for meeting make likely: Trump lectured
 * Ramaphosa during a tense Oval Office meeting. Only for sentences in which nothing surer was found.
 */
final class NearFinder {

    private static final List<Cue> WORDS =
            List.of(Cue.STATE_VISIT, Cue.TRIP, Cue.CALL, Cue.SUMMIT, Cue.MEETING, Cue.MEET, Cue.VISIT, Cue.RECEIVE);
    private static final int NEAR = 12;
    private static final int MANY = 4;

    private final Scene scene;
    private final Lineup lineup;
    private final List<Event> events;

    NearFinder(Scene scene, Lineup lineup, List<Event> events) {
        this.scene = scene;
        this.lineup = lineup;
        this.events = events;
    }

    List<Encounter> find() {
        List<Encounter> found = new ArrayList<>();
        if (lineup.runs().stream().noneMatch(Run::leads)) {
            return found;
        }
        for (int at = scene.from(); at < scene.to() && found.isEmpty(); at++) {
            for (Cue cue : WORDS) {
                int end = scene.end(at, cue);
                if (end > 0 && found.isEmpty() && !scene.endsAt(at, Cue.NEVER) && !isMissed(at) && !isOther(at, end)) {
                    near(new Word(cue, at, end)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** A pre-summit message; talks trade; a phone call with a newspaper. */
    private boolean isOther(int at, int end) {
        boolean partner = scene.tokens().folded(Math.min(end, scene.to() - 1)).equals("with")
                && !scene.at(at, Cue.MEET)
                && lineup.objectBehind(Cue.WITH, end).filter(Run::leads).isEmpty();
        return lineup.isTalking(at) || partner || scene.tokens().is(at, Tokens.HYPHENATED);
    }

    /** Have opted not to attend the meeting: whoever stays away met nobody. */
    private boolean isMissed(int word) {
        int verb = scene.last(Cue.ATTEND, word - NEAR, word);
        return verb > scene.from()
                && scene.tokens().folded(verb - (isTo(verb - 1) ? 2 : 1)).equals("not");
    }

    private boolean isTo(int token) {
        return token > scene.from() && scene.tokens().folded(token).equals("to");
    }

    private Optional<Encounter> near(Word word) {
        Optional<Run> before = before(word.first());
        Optional<Run> after = after(word.end());
        if (before.isPresent() && after.isPresent()) {
            return Sides.of(before.get(), after.get()).map(sides -> make(word, sides, before.get(), after.get()));
        }
        if (before.isEmpty()
                && !word.isVerb()
                && after.isPresent()
                && after.get().parties().size() > 1
                && !isOwner(after.get())) {
            return Sides.within(after.get()).map(sides -> make(word, sides, after.get()));
        }
        return before.flatMap(last -> before(last.first())
                .flatMap(first -> Sides.of(first, last).map(sides -> make(word, sides, first, last)))
                .or(() -> Sides.within(last).map(sides -> make(word, sides, last))));
    }

    /** The meeting suffered from the absence of the presidents. */
    private boolean isOwner(Run run) {
        return scene.at(scene.beforeDeterminers(run.first()) - 1, Cue.OF);
    }

    private Optional<Run> before(int token) {
        for (int i = lineup.runs().size() - 1; i >= 0; i--) {
            Run run = lineup.runs().get(i);
            if (run.end() <= token && run.kind() != Actor.Kind.NATION) {
                return Optional.of(run).filter(one -> one.leads() && !isMany(one) && isOpen(one.end(), token));
            }
        }
        return Optional.empty();
    }

    private Optional<Run> after(int token) {
        return lineup.runs().stream()
                .filter(run -> run.first() >= token && run.kind() != Actor.Kind.NATION)
                .findFirst()
                .filter(run -> run.leads() && !isMany(run) && isOpen(token, run.first()));
    }

    /** Whom they, our and the two leaders mean is too weak a guess. */
    private boolean isMany(Run run) {
        return scene.at(run.first(), Cue.THEY) || scene.at(run.first(), Cue.SPEAKER) || scene.at(run.first(), Cue.PAIR);
    }

    private boolean isOpen(int from, int to) {
        return to - from <= NEAR && !scene.any(Cue.BREAK, from, to) && !scene.any(Cue.SAY, from, to);
    }

    private Encounter make(Word word, List<Party> sides, Run... runs) {
        Stretch span = word.stretch();
        for (Run run : runs) {
            span = span.with(run);
        }
        Optional<Event> event = events.stream()
                .filter(one -> one.first() <= word.first() && word.first() < one.end())
                .filter(one -> one.listed() || !one.bloc().isEmpty())
                .findFirst();
        if (event.isPresent()) {
            return new Encounter(
                    Kind.GATHERING, event.get().key(), event.get().name(), sides, word, span.first(), span, 0.65);
        }
        boolean remote = word.cue() == Cue.CALL || scene.any(Cue.REMOTE, span.first(), span.end());
        boolean visit = word.cue() == Cue.TRIP
                || word.cue() == Cue.STATE_VISIT
                || word.cue() == Cue.VISIT
                || word.cue() == Cue.RECEIVE && !scene.isEnglish();
        boolean many = (word.cue() == Cue.SUMMIT || word.cue() == Cue.MEETING) && sides.size() >= MANY;
        Kind kind = remote ? Kind.CALL : visit ? Kind.VISIT : many ? Kind.GATHERING : Kind.of(sides);
        return new Encounter(kind, sides, word, span.first(), span, 0.65);
    }
}
