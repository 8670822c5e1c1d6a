package io.wirewatch.frame.meeting;

import io.wirewatch.frame.meeting.Encounter.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds gatherings without a name: world leaders gather, the leaders of a bloc at an emergency meeting. */
final class Crowds {

    private static final Set<String> AIMS = Set.of("for", "into");

    private final Scene scene;
    private final Lineup lineup;
    private final Memory memory;

    Crowds(Scene scene, Lineup lineup, Memory memory) {
        this.scene = scene;
        this.lineup = lineup;
        this.memory = memory;
    }

    /** Whether a run stands for many leaders: those of a bloc, or leaders in general. */
    static boolean isMany(Run run) {
        return run.kind() == Actor.Kind.CROWD
                || run.leads()
                        && run.parties().size() == 1
                        && run.parties().get(0).isBloc();
    }

    List<Encounter> find() {
        List<Encounter> found = new ArrayList<>();
        for (int at = scene.from(); at < scene.to(); at++) {
            if (scene.at(at, Cue.GATHER)) {
                int noun = at;
                gathered(at, scene.end(at, Cue.GATHER))
                        .or(() -> nounEnd(noun) > 0 ? met(noun, nounEnd(noun)) : Optional.empty())
                        .or(() -> received(noun, scene.end(noun, Cue.GATHER)))
                        .or(() -> bare(noun, scene.end(noun, Cue.GATHER)))
                        .ifPresent(found::add);
            } else if (nounEnd(at) > 0) {
                met(at, nounEnd(at)).ifPresent(found::add);
            } else if (scene.at(at, Cue.RECEIVE) || scene.at(at, Cue.ATTEND)) {
                received(at, Math.max(scene.end(at, Cue.RECEIVE), scene.end(at, Cue.ATTEND)))
                        .ifPresent(found::add);
            } else if (scene.at(at, Cue.TELL)) {
                received(at, scene.end(at, Cue.TELL)).ifPresent(found::add);
            }
        }
        return found;
    }

    private int nounEnd(int at) {
        int meeting = Math.max(scene.end(at, Cue.MEETING), scene.end(at, Cue.SUMMIT));
        return Math.max(meeting, Math.max(scene.end(at, Cue.CALL), scene.end(at, Cue.ASSEMBLY)));
    }

    /** World leaders gather. */
    private Optional<Encounter> gathered(int at, int end) {
        Optional<Run> partner = lineup.objectBehind(Cue.WITH, end);
        if (scene.at(at, Cue.MEET) && partner.filter(Crowds::isMany).isPresent()) {
            return faced(new Word(Cue.GATHER, at, end), partner.get());
        }
        boolean transitive = !scene.closes(end) || partner.isPresent();
        return lineup.subject(at, false)
                .filter(run -> isMany(run) && !transitive && !isThoseToldBefore(run))
                .map(run -> make(Cue.GATHER, at, end, run, run.parties()));
    }

    /** The world leaders will meet: the three of whom the article told before that they will. */
    private boolean isThoseToldBefore(Run run) {
        int first = run.first();
        boolean definite =
                first > scene.from() && scene.tokens().folded(first - 1).equals("the")
                        || scene.tokens().folded(first).equals("the");
        return definite && run.kind() == Actor.Kind.CROWD && memory.hasMetInThree();
    }

    /** Macron met with Balkan leaders. */
    private Optional<Encounter> faced(Word verb, Run crowd) {
        return lineup.subject(verb.first(), false).filter(Run::leads).map(one -> {
            List<Party> parties = new ArrayList<>(one.parties());
            parties.addAll(crowd.parties());
            return new Encounter(
                    Kind.GATHERING, parties, verb, one.end(), verb.stretch().with(crowd), 0.85);
        });
    }

    /** As leaders gather in Madrid: nobody says whose, but where. */
    private Optional<Encounter> bare(int at, int end) {
        int plural = scene.startOf(Cue.PLURAL, at);
        boolean alone = plural < at
                && (plural == scene.from() || scene.at(plural - 1, Cue.BREAK) || scene.isMark(plural - 1, ",:;"));
        int in = scene.end(end, Cue.IN);
        Word word = new Word(Cue.GATHER, at, end);
        return alone && in > 0 && scene.isSite(in)
                ? Optional.of(new Encounter(Kind.GATHERING, List.of(), word, at, word.stretch(), 0.7))
                : Optional.empty();
    }

    /** The bloc's leaders at a meeting, or a meeting of them. */
    private Optional<Encounter> met(int at, int end) {
        boolean setting = scene.endsAt(scene.beforeDeterminers(scene.phraseStart(at)), Cue.DURING);
        int before = scene.beforeDeterminers(scene.phraseStart(at)) - 1;
        boolean aim = before > scene.from() && AIMS.contains(scene.tokens().folded(before));
        Optional<Run> subject =
                lineup.subject(at, false).filter(run -> setting || aim || scene.any(Cue.HOLD, run.end(), at));
        if (scene.endsAt(scene.beforeDeterminers(scene.phraseStart(at)), Cue.DISCUSS)
                || lineup.isTalking(at)
                || isAnyOf(at)) {
            return Optional.empty();
        }
        return lineup.owner(at)
                .filter(Crowds::isMany)
                .or(() -> lineup.objectBehind(Cue.BETWEEN, end).filter(Crowds::isMany))
                .or(() -> joined(at, end))
                .or(() -> subject.filter(Crowds::isMany))
                .filter(run -> !isTwo(run) && !isAway(run, at))
                .map(run -> make(Cue.MEETING, at, end, run, hosted(at, run)));
    }

    /** A schedule of meetings of heads of state: any of them, on no day. */
    private boolean isAnyOf(int noun) {
        String word = scene.tokens().folded(noun);
        return word.endsWith("s")
                && !word.equals("talks")
                && scene.phraseStart(noun) == noun
                && (scene.endsAt(noun, Cue.OF) || scene.endsAt(noun, Cue.EARLIER))
                && scene.dates().isEmpty();
    }

    /** The two leaders of Europe's largest economies are no crowd. */
    private boolean isTwo(Run run) {
        for (int token = scene.beforeDeterminers(run.first()); token < run.end(); token++) {
            if (scene.tokens().folded(token).equals("two")) {
                return true;
            }
        }
        return false;
    }

    /** Leaders were not invited to the meeting. */
    private boolean isAway(Run run, int noun) {
        for (int token = run.end(); token < noun; token++) {
            if (scene.tokens().folded(token).equals("not")) {
                return true;
            }
        }
        return false;
    }

    /** Kazakhstan will host a meeting of presidents of Asian states: the host, too. */
    private List<Party> hosted(int noun, Run crowd) {
        List<Party> parties = new ArrayList<>();
        lineup.subject(noun, true)
                .filter(host -> host.kind() == Actor.Kind.NATION || host.leads())
                .filter(host -> !Crowds.isMany(host) && scene.any(Cue.ATTEND, host.end(), noun))
                .ifPresent(host -> parties.addAll(host.parties()));
        parties.addAll(crowd.parties());
        return parties;
    }

    /** Summits with Gulf and Arab leaders. */
    private Optional<Run> joined(int at, int end) {
        return lineup.objectBehind(Cue.ALONGSIDE, end).filter(Crowds::isMany).flatMap(crowd -> lineup.owner(at)
                .or(() -> lineup.subject(at, false))
                .filter(Run::leads)
                .or(() -> writer(at))
                .map(one -> new Run(List.of(one.actors().get(0), crowd.actors().get(0)))));
    }

    /** Whoever writes without a word for himself: great meeting with the five presidents. */
    private Optional<Run> writer(int at) {
        boolean alone = lineup.runs().stream().noneMatch(run -> run.first() < at);
        return (alone ? memory.author() : Optional.<Party>empty())
                .map(party -> new Run(List.of(new Actor(at, at, Actor.Kind.LEADERS, List.of(party)))));
    }

    /** A leader welcomes them. */
    private Optional<Encounter> received(int at, int end) {
        Optional<Run> host =
                lineup.subject(at, true).or(() -> lineup.holder(at)).filter(run -> run.kind() != Actor.Kind.STRANGER);
        boolean open = host.isPresent()
                || scene.at(at, Cue.RECEIVE) && lineup.subject(at, true).isEmpty();
        return lineup.object(end).filter(run -> isMany(run) && open).map(run -> {
            List<Party> parties = new ArrayList<>(host.map(Run::parties).orElse(List.of()));
            parties.addAll(run.parties());
            return make(Cue.RECEIVE, at, end, run, parties);
        });
    }

    private Encounter make(Cue cue, int at, int end, Run run, List<Party> parties) {
        Word word = new Word(cue, at, end);
        int governed = run.end() <= at ? run.end() : at - 4;
        boolean remote = scene.at(at, Cue.CALL) || scene.any(Cue.REMOTE, at - 4, end + 4);
        return new Encounter(
                remote && !parties.isEmpty() && run.kind() != Actor.Kind.CROWD ? Kind.CALL : Kind.GATHERING,
                parties,
                word,
                governed,
                word.stretch().with(run),
                0.85);
    }
}
