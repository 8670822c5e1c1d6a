package io.wirewatch.frame.meeting;

import io.wirewatch.frame.meeting.Encounter.Stretch;
import io.wirewatch.frame.meeting.Encounter.Word;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds gatherings of leaders that are told to be held, to be planned, or to be attended by a leader. */
final class GatheringFinder {

    private static final int NEAR = 6;
    private static final int REACH = 14;

    private final Scene scene;
    private final Lineup lineup;
    private final Memory memory;
    private final List<Event> events;

    GatheringFinder(Scene scene, Lineup lineup, Memory memory, List<Event> events) {
        this.scene = scene;
        this.memory = memory;
        this.lineup = lineup;
        this.events = events.stream().map(this::held).toList();
    }

    List<Encounter> find() {
        List<Encounter> found = new ArrayList<>();
        List<Encounter> echoes = new ArrayList<>();
        for (Event event : events) {
            told(event).ifPresentOrElse(found::add, () -> echoes.add(echo(event)));
        }
        if (found.isEmpty()) {
            found.addAll(new Crowds(scene, lineup, memory).find());
        }
        found.addAll(echoes);
        return found;
    }

    /** The African Union will hold an emergency summit: the bloc's. */
    private Event held(Event event) {
        return event.listed() || !event.bloc().isEmpty()
                ? event
                : lineup.subject(event.first(), true)
                        .filter(run ->
                                run.kind() == Actor.Kind.NATION && run.parties().size() == 1)
                        .filter(run -> run.parties().get(0).isBloc() && !scene.isSite(run.first()))
                        .filter(run -> scene.endsAt(scene.beforeDeterminers(event.first()), Cue.HOLD))
                        .map(run -> event.of(run.parties().get(0).country()))
                        .orElse(event);
    }

    /** What the sentence tells of an event; nothing where it only tells of its declaration. */
    private Optional<Encounter> told(Event event) {
        return scene.at(event.end(), Cue.ABOUT) || scene.at(event.end(), Cue.TRIP) || isOfMinisters(event)
                ? Optional.empty()
                : attended(event.needsLeaders() && isOfLeaders(event) ? event.ofLeaders() : event)
                        .or(() -> invited(event))
                        .or(() -> hosted(event))
                        .or(() -> present(event))
                        .or(() -> happening(event));
    }

    /** A meeting of the East Asia Summit's ministers. */
    private boolean isOfMinisters(Event event) {
        int noun = scene.ofBefore(scene.phraseStart(event.first())) - 1;
        return noun >= 0 && scene.at(noun - 1, Cue.LOWER);
    }

    /** Leaders attend, host or skip it. */
    private Optional<Encounter> attended(Event event) {
        int verb = scene.last(Cue.ATTEND, event.first() - REACH, event.first());
        if (verb < 0 || isBroken(scene.end(verb, Cue.ATTEND), event.first())) {
            return Optional.empty();
        }
        Optional<Run> who = beside(event)
                .or(() -> traveller(verb))
                .or(() -> lineup.subject(verb, true).filter(run -> !isVisited(run)))
                .or(() -> lineup.subject(verb, false))
                .or(() -> lineup.later(event.end()));
        boolean away = event.needsLeaders() && scene.any(Cue.RULED_OUT, verb - 3, verb);
        if (away || (who.isEmpty() ? event.needsLeaders() : !comes(who.get(), event))) {
            return Optional.empty();
        }
        Stretch span = span(event).with(verb, event.end());
        List<Party> parties = new ArrayList<>(each(event, who.map(Run::parties).orElse(List.of())));
        lineup.objectBehind(Cue.WITH, event.end()).filter(Run::leads).ifPresent(run -> parties.addAll(run.parties()));
        int governed = who.filter(run -> run.end() <= verb).map(Run::end).orElse(verb - NEAR);
        return Optional.of(make(event, parties, governed, who.map(span::with).orElse(span), 0.9));
    }

    /** A meeting of leaders of the so-called "Group of Friends": leaders come. */
    private boolean isOfLeaders(Event event) {
        int end = scene.isMark(event.end(), "\"”’'") ? event.end() + 1 : event.end();
        int start = event.first();
        while (scene.startOf(Cue.OF, start) == start
                && start > scene.from()
                && (scene.isMark(start - 1, "\"“‘'-") || isNamedSo(start - 1))) {
            start--;
        }
        int of = scene.startOf(Cue.OF, start);
        return scene.at(end, Cue.PLURAL) || of < start && scene.endsAt(of, Cue.PLURAL);
    }

    private boolean isNamedSo(int token) {
        String word = scene.tokens().folded(token);
        return scene.at(token, Cue.DETERMINER) || word.equals("so") || word.equals("called");
    }

    /** Lula's first trip this month to attend a summit: whoever owns the trip. */
    private Optional<Run> traveller(int verb) {
        int trip = scene.last(Cue.TRIP, verb - REACH, verb);
        boolean aim = trip >= 0 && scene.tokens().folded(verb - 1).equals("to") && !isBroken(trip + 1, verb);
        return aim ? lineup.owner(trip).filter(Run::leads) : Optional.empty();
    }

    /** Will visit Peru to attend a summit: a country that somebody goes to. */
    private boolean isVisited(Run run) {
        int before = scene.beforeDeterminers(run.first());
        return run.kind() == Actor.Kind.NATION && (scene.endsAt(before, Cue.TRAVEL) || scene.endsAt(before, Cue.VISIT));
    }

    /** China will host the one, and the United States, the other. */
    private Optional<Run> beside(Event event) {
        int before = scene.beforeDeterminers(event.first());
        return lineup.runs().stream()
                .filter(run -> run.end() == before - 1
                        && scene.isMark(run.end(), ",")
                        && scene.endsAt(scene.beforeDeterminers(run.first()), Cue.AND))
                .findFirst();
    }

    /** China and the US host the one and the other, respectively. */
    private List<Party> each(Event event, List<Party> parties) {
        boolean shared = parties.size() == events.size() && scene.any(Cue.RESPECTIVELY, scene.from(), scene.to());
        return shared ? List.of(parties.get(events.indexOf(event))) : parties;
    }

    private static boolean comes(Run who, Event event) {
        return who.kind() != Actor.Kind.STRANGER && !(event.needsLeaders() && who.kind() == Actor.Kind.NATION);
    }

    /** A leader welcomes others to it. */
    private Optional<Encounter> invited(Event event) {
        int verb = scene.last(Cue.RECEIVE, event.first() - REACH, event.first());
        if (verb < 0) {
            return Optional.empty();
        }
        Optional<Run> host = lineup.subject(verb, true).filter(run -> run.kind() != Actor.Kind.STRANGER);
        return lineup.object(scene.end(verb, Cue.RECEIVE))
                .filter(guest -> host.isPresent() && guest.kind() != Actor.Kind.STRANGER)
                .map(guest -> {
                    List<Party> parties = new ArrayList<>(host.get().parties());
                    parties.addAll(guest.parties());
                    return make(event, parties, verb, span(event).with(guest).with(host.get()), 0.9);
                });
    }

    /** It is hosted by a leader. */
    private Optional<Encounter> hosted(Event event) {
        int verb = scene.first(Cue.ATTEND, event.end(), event.end() + NEAR);
        return verb < 0
                ? Optional.empty()
                : lineup.objectBehind(Cue.BY, verb)
                        .filter(Run::leads)
                        .map(host -> make(
                                event,
                                host.parties(),
                                event.first(),
                                span(event).with(host),
                                0.9));
    }

    /** Leaders are at it: President Biden at the summit; world leaders discuss food during the summit. */
    private Optional<Encounter> present(Event event) {
        int before = start(event);
        if (scene.endsAt(before, Cue.SAY)) {
            return lineup.subject(before - 1, false)
                    .filter(Run::leads)
                    .map(run -> make(
                            event, run.parties(), event.first(), span(event).with(run), 0.85));
        }
        if (!scene.endsAt(before, Cue.DURING) || scene.endsAt(before, Cue.SETTING)) {
            return arrived(event, before);
        }
        boolean fronted = event.needsLeaders() && before - scene.from() <= 3;
        Optional<Run> later = lineup.later(event.end()).filter(run -> Crowds.isMany(run) || fronted && run.leads());
        Optional<Run> beside = lineup.holder(event.first())
                .filter(run -> before - run.end() <= 2 && !scene.any(Cue.SAY, run.end(), before));
        return lineup.subject(event.first(), false)
                .filter(Crowds::isMany)
                .or(() -> beside)
                .or(() -> later)
                .map(run ->
                        make(event, run.parties(), event.first(), span(event).with(run), 0.8))
                .or(() -> unnamed(event, before));
    }

    /** Where the phrase of an event begins: the first meeting of the European Political Community. */
    private int start(Event event) {
        int before = scene.beforeDeterminers(scene.phraseStart(event.first()));
        int noun = scene.ofBefore(scene.phraseStart(event.first())) - 1;
        boolean meeting = noun >= scene.from()
                && (scene.at(noun, Cue.MEETING)
                        || scene.at(noun, Cue.SUMMIT)
                        || noun > scene.from() && scene.tokens().folded(noun).equals("session"));
        return meeting ? scene.beforeDeterminers(scene.phraseStart(noun)) : before;
    }

    /** Is in Prague for the first meeting of it. */
    private Optional<Encounter> arrived(Event event, int before) {
        if (before <= scene.from() || !scene.tokens().folded(before - 1).equals("for")) {
            return Optional.empty();
        }
        return lineup.subject(before, false)
                .filter(run -> run.leads() || Crowds.isMany(run))
                .filter(run -> scene.any(Cue.IN, run.end(), before) && !isBroken(run.end(), before))
                .map(run -> make(event, run.parties(), run.end(), span(event).with(run), 0.85));
    }

    /** At an EU summit, leaders agree. */
    private Optional<Encounter> unnamed(Event event, int before) {
        int later = scene.first(Cue.PLURAL, event.end(), event.end() + NEAR);
        int earlier = scene.last(Cue.PLURAL, before - NEAR, before);
        boolean there = isBare(later) && !isBroken(event.end(), later)
                || isBare(earlier) && !isBroken(earlier, before)
                || later >= 0 && scene.at(event.end(), Cue.OF);
        List<Party> who = lineup.subject(event.first(), false)
                .filter(Run::leads)
                .map(Run::parties)
                .orElse(List.of());
        return there && (event.listed() || !event.bloc().isEmpty())
                ? Optional.of(make(event, who, event.first(), span(event), 0.65))
                : Optional.empty();
    }

    /** Leaders, and no business leaders. */
    private boolean isBare(int leaders) {
        return leaders >= 0
                && (leaders == scene.from()
                        || scene.tokens().is(leaders - 1, Tokens.MARK)
                        || scene.isFiller(leaders - 1)
                        || scene.at(leaders - 1, Cue.BREAK)
                        || scene.at(leaders - 1, Cue.WITH)
                        || scene.endsAt(leaders, Cue.WORLD));
    }

    /** It opens, is held, lies ahead. */
    private Optional<Encounter> happening(Event event) {
        if (event.needsLeaders() || isSetting(event) && !scene.at(event.end(), Cue.PLANNED) && !isStage(event)) {
            return Optional.empty();
        }
        boolean happens = happens(event);
        return happens || isAhead(event) || event.listed() && !isScene(event)
                ? Optional.of(make(event, List.of(), event.first() - NEAR, span(event), happens ? 0.85 : 0.65))
                : Optional.empty();
    }

    /** Ahead of tomorrow's summit, where leaders will discuss trade. */
    private boolean isStage(Event event) {
        int where = scene.first(Cue.WHERE, event.end(), event.end() + NEAR);
        return where >= 0 && scene.any(Cue.PLURAL, where, where + 4) && scene.any(Cue.PLANNED, where + 2, where + NEAR);
    }

    private boolean isSetting(Event event) {
        return scene.endsAt(scene.beforeDeterminers(scene.phraseStart(event.first())), Cue.SETTING);
    }

    /** Whether it only says where or when something else happened. */
    private boolean isScene(Event event) {
        int before = scene.beforeDeterminers(scene.phraseStart(event.first()));
        return scene.endsAt(before, Cue.DURING) || scene.endsAt(before, Cue.DONE);
    }

    private boolean happens(Event event) {
        return isNear(Cue.HAPPEN, event)
                || isNear(Cue.CANCELLED, event)
                || isNear(Cue.POSTPONED, event)
                || scene.endsAt(scene.beforeDeterminers(event.first()), Cue.HOLD)
                || scene.endsAt(scene.beforeDeterminers(scene.phraseStart(event.first())), Cue.PLANNED);
    }

    private boolean isNear(Cue cue, Event event) {
        int end = event.end();
        boolean abbreviated = scene.isMark(end, "(") && scene.isMark(end + 2, ")");
        int from = abbreviated ? end + 3 : end;
        int which = scene.isMark(from, ",") && scene.at(from + 1, Cue.BREAK) ? from + 2 : from;
        int at = scene.first(cue, which, which + NEAR);
        int behind = scene.behindClause(from);
        boolean goesOn = behind > from && scene.first(cue, behind, behind + 2) >= 0;
        return goesOn || at >= 0 && !isBroken(which + 2, at);
    }

    private boolean isAhead(Event event) {
        return scene.dates().stream()
                .anyMatch(day -> !day.when().isReference()
                        && day.firstToken() >= Math.min(scene.phraseStart(event.first()), event.first() - 1)
                        && day.firstToken() <= event.end() + 4);
    }

    private boolean isBroken(int from, int to) {
        return scene.any(Cue.SAY, from, to) || scene.any(Cue.BREAK, from, to);
    }

    /** A mention that tells of nothing, but may say where the event is. */
    private Encounter echo(Event event) {
        Word word = new Word(Cue.SETTING, event.first(), event.end());
        return new Encounter(
                Kind.GATHERING, event.key(), event.name(), aside(event), word, event.first(), span(event), 0.5);
    }

    /** Those who meet on its sidelines are at it. */
    private List<Party> aside(Event event) {
        int before = scene.beforeDeterminers(scene.phraseStart(event.first()));
        return scene.endsAt(before, Cue.SIDELINES)
                ? lineup.runs().stream()
                        .filter(run -> run.leads() && run.end() <= before && !Crowds.isMany(run))
                        .flatMap(run -> run.parties().stream())
                        .filter(party -> party.rank() == Party.Rank.NAMED)
                        .distinct()
                        .toList()
                : List.of();
    }

    private static Stretch span(Event event) {
        return new Stretch(event.first(), event.end());
    }

    private Encounter make(Event event, List<Party> parties, int governed, Stretch span, double certainty) {
        List<Party> all = new ArrayList<>(parties);
        if (all.isEmpty() && !event.bloc().isEmpty()) {
            all.add(new Party(event.bloc(), event.bloc(), "", Party.Rank.OFFICE));
        }
        Word word = new Word(Cue.SUMMIT, event.first(), event.end());
        boolean few = scene.any(Cue.BILATERAL, event.first() - 2, event.end());
        return new Encounter(
                few ? Kind.SUMMIT : Kind.GATHERING, event.key(), event.name(), all, word, governed, span, certainty);
    }
}
