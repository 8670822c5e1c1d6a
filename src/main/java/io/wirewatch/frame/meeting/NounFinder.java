package io.wirewatch.frame.meeting;

import io.wirewatch.frame.meeting.Encounter.Stretch;
import io.wirewatch.frame.meeting.Encounter.Word;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds meetings told by a noun: talks between Modi and Putin, the Trump-Xi summit, her meeting with Macron. */
final class NounFinder {

    private static final List<Cue> NOUNS =
            List.of(Cue.STATE_VISIT, Cue.TRIP, Cue.CALL, Cue.SUMMIT, Cue.MEETING, Cue.SIDELINES, Cue.JOINT);
    private static final int GOVERNING = 8;
    private static final int TOLD = 4;
    private static final int MANY = 4;

    private final Scene scene;
    private final Lineup lineup;
    private final Memory memory;
    private final List<Event> events;

    NounFinder(Scene scene, Lineup lineup, Memory memory, List<Event> events) {
        this.scene = scene;
        this.lineup = lineup;
        this.memory = memory;
        this.events = events;
    }

    List<Encounter> find() {
        List<Encounter> found = new ArrayList<>();
        int at = scene.from();
        while (at < scene.to()) {
            int next = at + 1;
            for (Cue noun : NOUNS) {
                int end = scene.end(at, noun);
                if (end >= next && !isListed(at)) {
                    Optional<Encounter> encounter = encounter(new Word(noun, at, end));
                    encounter.ifPresent(found::add);
                    next = encounter.isPresent() ? end : next;
                }
            }
            at = next;
        }
        return found;
    }

    private boolean isListed(int token) {
        return events.stream()
                .anyMatch(event ->
                        (event.listed() || !event.bloc().isEmpty()) && event.first() <= token && token < event.end());
    }

    private Optional<Encounter> encounter(Word noun) {
        if (noun.cue() == Cue.SIDELINES) {
            return lineup.pair(noun.first())
                    .flatMap(run -> Sides.within(run).map(sides -> make(noun, sides, 0.8, run)));
        }
        if (noun.cue() == Cue.JOINT) {
            return lineup.object(noun.end()).filter(Run::leads).flatMap(run -> Sides.within(run)
                    .map(sides -> make(noun, sides, 0.8, run)));
        }
        if (scene.at(noun.first() - 1, Cue.LOWER) || lineup.isTalking(noun.first()) || isHabit(noun)) {
            return Optional.empty();
        }
        return between(noun)
                .or(() -> with(noun))
                .or(() -> owned(noun))
                .or(() -> held(noun))
                .or(() -> where(noun))
                .or(() -> placed(noun))
                .or(() -> visited(noun));
    }

    /** As in previous discussions: no one of them. */
    private boolean isHabit(Word noun) {
        String word = scene.tokens().folded(noun.end() - 1);
        int before = noun.first() - 1;
        return word.endsWith("s")
                && !word.equals("talks")
                && scene.at(before, Cue.EARLIER)
                && scene.endsAt(before, Cue.DURING)
                && scene.dates().isEmpty();
    }

    private boolean suits(Word noun, Run run) {
        return run.leads() || noun.cue() == Cue.SUMMIT && run.kind() == Actor.Kind.NATION && !isTown(noun, run);
    }

    /** The Vilnius summit: where it is, and not who meets. */
    private boolean isTown(Word noun, Run run) {
        return run.parties().size() == 1 && run.end() == noun.first() && scene.isSite(run.first());
    }

    /** Held bilaterals with Spain: only leaders call their talks so. */
    private boolean isBilateral(Word noun, Run run) {
        return run.kind() == Actor.Kind.NATION
                && scene.tokens().folded(noun.first()).startsWith("bilaterals");
    }

    private Optional<Encounter> between(Word noun) {
        return lineup.objectBehind(Cue.BETWEEN, noun.end())
                .filter(run -> suits(noun, run) && !isOfAnother(noun, run) && !isSaidOf(noun, run))
                .flatMap(run -> Sides.within(run).map(sides -> make(noun, sides, 0.93, run)));
    }

    /** Over the summit hangs, is, was a dispute between two powers: they belong to what is said of it. */
    private boolean isSaidOf(Word noun, Run run) {
        for (int token = noun.end(); token < run.first(); token++) {
            String word = scene.tokens().folded(token);
            if (word.equals("is") || word.equals("was") || word.equals("are") || word.equals("were")) {
                return scene.at(token + 1, Cue.DETERMINER);
            }
        }
        return false;
    }

    /** The meeting suffered from the absence of two presidents: "of" belongs to the word before it. */
    private boolean isOfAnother(Word noun, Run run) {
        int of = scene.beforeDeterminers(run.first()) - 1;
        return of > noun.end()
                && scene.tokens().folded(of).equals("of")
                && !scene.tokens().is(of - 1, Tokens.CAPITAL | Tokens.MARK)
                && !scene.isDated(of - 1);
    }

    private Optional<Encounter> owned(Word noun) {
        return lineup.owner(noun.first()).filter(run -> suits(noun, run)).flatMap(run -> Sides.within(run)
                .map(sides -> make(noun, sides, 0.9, run)));
    }

    private Optional<Encounter> with(Word noun) {
        Optional<Run> other = lineup.objectBehind(Cue.WITH, noun.end())
                .or(() -> lineup.before(noun.first()))
                .filter(run -> suits(noun, run) || isBilateral(noun, run));
        return other.flatMap(guest -> host(noun, guest)
                .flatMap(one -> Sides.of(one, guest).map(sides -> make(noun, sides, 0.9, one, guest))));
    }

    /** Who meets the one behind "with": the owner of the noun, the subject, who comes later, or the last sentence's. */
    private Optional<Run> host(Word noun, Run other) {
        return lineup.owner(noun.first())
                .filter(run -> suits(noun, run) && faces(run, other))
                .or(() -> lineup.subject(noun.first(), noun.cue() == Cue.SUMMIT)
                        .filter(run -> run.kind() == Actor.Kind.STRANGER || faces(run, other)))
                .or(() -> holding(noun))
                .or(() -> lineup.holder(noun.first()))
                .or(() -> lineup.later(other.end()))
                .or(() -> memory.subject().filter(Actor::leads).map(Run::elsewhere))
                .or(() -> writer(noun))
                .filter(one -> suits(noun, one) || one.kind() == Actor.Kind.CROWD);
    }

    /** The calls that Merkel held with Xi. */
    private Optional<Run> holding(Word noun) {
        int start = scene.tokens().folded(noun.end()).equals("that") ? noun.end() + 1 : noun.end();
        return lineup.object(start).filter(run -> run.leads() && scene.any(Cue.HOLD, run.end(), run.end() + 2));
    }

    /** Whoever writes of a meeting without a word for himself: just had a great meeting with. */
    private Optional<Run> writer(Word noun) {
        boolean alone = lineup.runs().stream().noneMatch(run -> run.first() < noun.first());
        return (alone ? memory.author() : Optional.<Party>empty())
                .map(party -> Run.elsewhere(new Actor(-1, -1, Actor.Kind.LEADERS, List.of(party))));
    }

    private static boolean faces(Run one, Run other) {
        return Sides.of(one, other).isPresent();
    }

    private Optional<Encounter> held(Word noun) {
        boolean visit = noun.cue() == Cue.TRIP || noun.cue() == Cue.STATE_VISIT;
        if (visit || lineup.objectBehind(Cue.WITH, noun.end()).isPresent()) {
            return Optional.empty();
        }
        int start = scene.phraseStart(noun.first());
        boolean setting = scene.endsAt(scene.beforeDeterminers(start), Cue.DURING);
        if (setting && lineup.pair(noun.first()).isEmpty()) {
            return told(noun, start).or(() -> fronted(noun));
        }
        Optional<Run> both =
                setting ? lineup.pair(noun.first()) : lineup.subject(noun.first(), noun.cue() == Cue.SUMMIT);
        return both.filter(run -> suits(noun, run) && (setting || isHeld(run, start)))
                .flatMap(run -> Sides.within(run).map(sides -> make(noun, sides, 0.88, run)))
                .map(one -> one.kind() == Kind.SUMMIT && one.parties().size() >= MANY ? one.as(Kind.GATHERING) : one);
    }

    /** Biden told Netanyahu in a call. */
    private Optional<Encounter> told(Word noun, int start) {
        return lineup.holder(noun.first())
                .filter(run -> run.leads() && start - run.end() <= TOLD && isListener(run))
                .flatMap(listener -> lineup.subject(listener.first(), false)
                        .filter(Run::leads)
                        .flatMap(one -> Sides.of(one, listener).map(sides -> make(noun, sides, 0.85, one, listener))));
    }

    /** In a call on Monday, Trump and Putin agreed; during the talks, Xi told Putin. */
    private Optional<Encounter> fronted(Word noun) {
        if (lineup.holder(noun.first()).isPresent() || scene.at(noun.end(), Cue.WITH)) {
            return Optional.empty();
        }
        return lineup.later(noun.end()).filter(Run::leads).flatMap(one -> {
            Run other = lineup.runs().stream()
                    .filter(run -> run.first() >= one.end() && run.leads() && (isListener(run) || isNext(one, run)))
                    .findFirst()
                    .orElse(one);
            return (other.equals(one) ? Sides.within(one) : Sides.of(one, other))
                    .map(sides -> make(noun, sides, 0.8, one, other));
        });
    }

    /** The Reykjavik summit, where Reagan and Gorbachev failed to agree. */
    private Optional<Encounter> where(Word noun) {
        int place = scene.first(Cue.WHERE, noun.end(), noun.end() + GOVERNING);
        return place < 0
                ? Optional.empty()
                : lineup.runs().stream()
                        .filter(run -> run.first() >= place && run.first() - place <= TOLD)
                        .findFirst()
                        .filter(run -> suits(noun, run))
                        .flatMap(run -> Sides.within(run).map(sides -> make(noun, sides, 0.85, run)));
    }

    private boolean isListener(Run run) {
        int before = scene.beforeDeterminers(run.first());
        return scene.endsAt(before, Cue.SAY) || scene.endsAt(before, Cue.ALONGSIDE);
    }

    /** At the summit, Putin granted Lukashenko a loan. */
    private boolean isNext(Run one, Run other) {
        int from = one.end();
        int to = other.first();
        return to - from <= TOLD && !scene.any(Cue.BREAK, from, to);
    }

    private boolean isHeld(Run run, int start) {
        int verb = scene.last(Cue.HOLD, run.end(), start);
        int end = scene.end(verb, Cue.HOLD);
        return verb >= 0 && start - verb <= GOVERNING && !scene.any(Cue.GOVERNS, end, start);
    }

    /** The Busan meeting: of those who met there, as the article told before. */
    private Optional<Encounter> placed(Word noun) {
        int start = scene.phraseStart(noun.first());
        boolean named = (noun.cue() == Cue.MEETING || noun.cue() == Cue.SUMMIT)
                && scene.at(start - 1, Cue.DETERMINER)
                && !scene.endsAt(scene.beforeDeterminers(start), Cue.ATTEND)
                && scene.passage().allNames().within(start, noun.first()).stream()
                        .anyMatch(name -> name.kind() == NameKind.PLACE
                                || name.kind() == NameKind.CAPITAL
                                || name.kind() == NameKind.COUNTRY
                                        && noun.cue() == Cue.SUMMIT
                                        && !memory.together().isEmpty()
                                        && memory.together().stream().noneMatch(party -> party.country()
                                                .equals(name.country())));
        boolean over = scene.endsAt(scene.beforeDeterminers(start), Cue.DONE);
        List<Party> both = memory.pair().isEmpty() && over && noun.cue() == Cue.MEETING
                ? memory.nations().orElse(List.of())
                : memory.pair().isEmpty() ? named(noun) : memory.pair();
        return named && !both.isEmpty() ? Optional.of(make(noun, both, 0.75)) : Optional.empty();
    }

    /** The two leaders that the sentence has named so far. */
    private List<Party> named(Word noun) {
        List<Party> leaders = lineup.runs().stream()
                .filter(run -> run.end() <= noun.first() && run.leads())
                .flatMap(run -> run.parties().stream())
                .distinct()
                .toList();
        return leaders.size() == 2 ? leaders : List.of();
    }

    /** A visit that only a head of state makes counts without its host. */
    private Optional<Encounter> visited(Word noun) {
        if (noun.cue() == Cue.TRIP) {
            return hosted(noun);
        }
        if (noun.cue() != Cue.STATE_VISIT) {
            return Optional.empty();
        }
        Optional<Encounter> paid = paid(noun);
        if (paid.isPresent()) {
            return paid;
        }
        Optional<Run> guest = lineup.owner(noun.first())
                .or(() -> lineup.objectBehind(Cue.BY, noun.end()))
                .or(() -> lineup.subject(noun.first(), false))
                .filter(Run::leads);
        return guest.map(run -> {
            List<Party> parties = new ArrayList<>(run.parties());
            lineup.objectBehind(Cue.WITH, noun.end())
                    .filter(host -> Sides.of(run, host).isPresent())
                    .or(this::inviter)
                    .flatMap(host -> Sides.of(run, host))
                    .ifPresent(both -> parties.addAll(both.subList(parties.size(), both.size())));
            return make(noun, parties, 0.85, run);
        });
    }

    /** 同来华进行国事访问的…会谈: the visit only says who the guest is whom the subject meets. */
    private Optional<Encounter> paid(Word noun) {
        if (noun.end() >= scene.to() || !scene.tokens().folded(noun.end()).equals("的")) {
            return Optional.empty();
        }
        return lineup.object(noun.end() + 1).filter(Run::leads).flatMap(guest -> lineup.subject(noun.first(), false)
                .filter(Run::leads)
                .flatMap(host -> Sides.of(guest, host).map(sides -> make(noun, sides, 0.88, guest, host))));
    }

    /** At the invitation of President Tokayev. */
    private Optional<Run> inviter() {
        int at = scene.first(Cue.BIDDEN, scene.from(), scene.to());
        return at < 0
                ? Optional.empty()
                : lineup.object(scene.end(at, Cue.BIDDEN)).filter(Run::leads);
    }

    /** A visit to a country whose leader the sentence names. */
    private Optional<Encounter> hosted(Word noun) {
        Optional<Run> seat = seat(noun);
        Optional<Run> host = seat.or(() -> lineup.objectBehind(Cue.WITH, noun.end()))
                .filter(run -> run.kind() == Actor.Kind.NATION)
                .map(country -> lineup.leaderOf(country, memory))
                .filter(Run::leads);
        return host.flatMap(leader -> lineup.owner(seat.map(Run::first).orElse(noun.first()))
                .or(() -> lineup.subject(noun.first(), false))
                .filter(Run::leads)
                .flatMap(guest -> Sides.of(guest, leader).map(sides -> make(noun, sides, 0.8, guest, leader))));
    }

    /** Petro's White House visit: where the host lives. */
    private Optional<Run> seat(Word noun) {
        return lineup.runs().stream()
                .filter(run -> run.end() == noun.first()
                        && run.kind() == Actor.Kind.NATION
                        && scene.covers(Cue.SEAT, run.first()))
                .findFirst();
    }

    private Encounter make(Word noun, List<Party> parties, double certainty, Run... runs) {
        Stretch span = noun.stretch();
        for (Run run : runs) {
            span = span.with(run);
        }
        return new Encounter(kind(noun, span, parties), parties, noun, governed(noun), span, certainty);
    }

    /** Behind the subject of the clause, and no further than a verb that governs the noun. */
    private int governed(Word noun) {
        int before = scene.beforeDeterminers(scene.phraseStart(noun.first()));
        if (scene.endsAt(before, Cue.DONE)) {
            return before;
        }
        Optional<Integer> owned = lineup.owner(noun.first())
                .map(run -> scene.beforeDeterminers(run.first()))
                .filter(start -> scene.endsAt(start, Cue.DONE));
        if (owned.isPresent()) {
            return owned.get();
        }
        int reach = Math.max(scene.from(), noun.first() - GOVERNING);
        return lineup.subject(noun.first(), true)
                .filter(run -> lineup.owner(noun.first()).filter(run::equals).isEmpty())
                .map(run -> isAhead(run, noun) ? run.end() : Math.max(reach, run.end()))
                .orElse(reach);
    }

    /** Will arrive in Astana on Friday for an official visit: the auxiliary governs the whole clause. */
    private boolean isAhead(Run subject, Word noun) {
        int from = subject.end();
        int to = noun.first();
        return scene.any(Cue.PLANNED, from, from + 2) && !scene.any(Cue.BREAK, from, to);
    }

    /** Had a brief conversation in Prague: those who speak in one place met. */
    private boolean isSpokenThere(Word noun) {
        int in = scene.first(Cue.IN, noun.end(), noun.end() + TOLD);
        boolean there = in >= 0 && scene.isSite(scene.end(in, Cue.IN))
                || scene.any(Cue.SIDELINES, noun.end(), noun.end() + TOLD);
        return there && scene.tokens().folded(noun.first()).startsWith("conversation");
    }

    private Kind kind(Word noun, Stretch span, List<Party> parties) {
        int held = scene.last(Cue.HOLD, span.first(), noun.first());
        boolean apart = held >= 0 && scene.endsAt(held, Cue.AND); // spoke by phone and scheduled a meeting
        boolean remote = scene.any(Cue.REMOTE, apart ? held : span.first(), span.end() + 4);
        if (noun.cue() == Cue.CALL && !remote && isSpokenThere(noun)) {
            return Kind.of(parties);
        }
        if (noun.cue() == Cue.CALL || remote) {
            return Kind.CALL;
        }
        return noun.cue() == Cue.TRIP || noun.cue() == Cue.STATE_VISIT ? Kind.VISIT : Kind.of(parties);
    }
}
