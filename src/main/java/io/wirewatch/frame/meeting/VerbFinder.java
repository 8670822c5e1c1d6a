package io.wirewatch.frame.meeting;

import io.wirewatch.frame.meeting.Encounter.Stretch;
import io.wirewatch.frame.meeting.Encounter.Word;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds meetings told by a verb: Trump met Xi, the two leaders spoke, Modi welcomed Putin. */
final class VerbFinder {

    private static final List<Cue> VERBS = List.of(
            Cue.MEET,
            Cue.GATHER,
            Cue.SPEAK,
            Cue.PHONE,
            Cue.RECEIVE,
            Cue.VISIT,
            Cue.TRAVEL,
            Cue.INVITE,
            Cue.DISCUSS,
            Cue.TELL,
            Cue.DEAL,
            Cue.ACT);
    private static final int FACING = 4;
    private static final int NEAR = 8;
    private static final int MANY = 4;
    /** Tokens of a clause between the parts of a verb. */
    private static final int CLAUSE = 30;

    private final Scene scene;
    private final Lineup lineup;
    private final Memory memory;

    VerbFinder(Scene scene, Lineup lineup, Memory memory) {
        this.scene = scene;
        this.lineup = lineup;
        this.memory = memory;
    }

    List<Encounter> find() {
        List<Encounter> found = new ArrayList<>();
        int at = scene.from();
        while (at < scene.to()) {
            int next = at + 1;
            for (Cue cue : VERBS) {
                int end = scene.end(at, cue);
                if (end > 0 && isVerb(at, end) && !(cue == Cue.GATHER && scene.at(at, Cue.MEET))) {
                    encounter(new Word(cue, at, end)).ifPresent(found::add);
                    next = Math.max(next, end);
                }
            }
            parted(at).flatMap(this::encounter).ifPresent(found::add);
            at = next;
        }
        return found;
    }

    /** "Am Montag kamen Modi und Li in Bursa zusammen": the particle at the end of the clause stands for the verb. */
    private Optional<Word> parted(int particle) {
        int verb = scene.at(particle, Cue.PARTICLE) && scene.closesClause(particle + 1)
                ? scene.last(Cue.PARTED, particle - CLAUSE, particle - 1)
                : -1;
        return verb < 0 || scene.passage().hasMark(verb, particle, ";:")
                ? Optional.empty()
                : Optional.of(new Word(Cue.MEET, particle, particle + 1));
    }

    /** A word that is also a noun is a verb where its object follows at once: before meeting Xi. */
    private boolean isVerb(int at, int end) {
        boolean noun = scene.at(at, Cue.MEETING) || scene.at(at, Cue.CALL) || scene.at(at, Cue.PHONE);
        boolean article = (scene.at(at - 1, Cue.DETERMINER) || isDescribed(at))
                && !scene.at(at, Cue.HONORED)
                && scene.forms().kinds(scene.tokens().word(at)) != 0;
        boolean aim = scene.at(at, Cue.DISCUSS) && isWord(at - 1, "to");
        boolean trip = scene.at(at, Cue.TRIP) && isWord(end, "to");
        return !article
                && !aim
                && !trip
                && !scene.endsAt(at, Cue.NEVER)
                && (!noun || !scene.isEnglish() || lineup.object(end).isPresent());
    }

    /** A two-day gathering, the loud gathering; not: the president meeting Xi. */
    private boolean isDescribed(int at) {
        boolean adjective = scene.at(at - 2, Cue.DETERMINER)
                && !scene.tokens().is(at - 1, Tokens.MARK | Tokens.CAPITAL)
                && !scene.at(at - 1, Cue.PLURAL)
                && lineup.runs().stream().noneMatch(run -> run.end() == at);
        return scene.tokens().folded(at).endsWith("ing") && (adjective || scene.endsAt(at, Cue.QUALITY));
    }

    private boolean isWord(int token, String word) {
        return token >= scene.from()
                && token < scene.to()
                && scene.tokens().folded(token).equals(word);
    }

    /** Sunak arrives at the White House: where a leader lives, a guest meets one. */
    private Optional<Encounter> arrived(Word verb) {
        return lineup.object(verb.end())
                .filter(seat -> seat.kind() == Actor.Kind.NATION
                        && scene.covers(Cue.SEAT, seat.first())
                        && !scene.at(verb.first(), Cue.VISIT))
                .map(seat -> lineup.leaderOf(seat, memory))
                .filter(Run::leads)
                .flatMap(host -> facing(verb, host));
    }

    /** Will fly to Bursa at the invitation of Erdogan. */
    private Optional<Encounter> bidden(Word verb) {
        int at = scene.first(Cue.BIDDEN, verb.end(), scene.to());
        return at < 0
                ? Optional.empty()
                : lineup.object(scene.end(at, Cue.BIDDEN)).filter(Run::leads).flatMap(host -> lineup.subject(
                                verb.first(), false)
                        .filter(Run::leads)
                        .flatMap(guest -> Sides.of(guest, host).map(sides -> {
                            Word visit = new Word(Cue.VISIT, verb.first(), verb.end());
                            Stretch span = verb.stretch().with(guest);
                            return new Encounter(Kind.VISIT, sides, visit, guest.end(), span, 0.9);
                        })));
    }

    /** Biden briefed Macron by phone. */
    private Optional<Encounter> told(Word verb) {
        return lineup.object(verb.end())
                .filter(listener -> listener.leads() && scene.any(Cue.REMOTE, listener.end(), listener.end() + FACING))
                .flatMap(listener -> facing(verb, listener));
    }

    /** Putin invited Zelensky to Moscow. */
    private Optional<Encounter> invited(Word verb) {
        return lineup.object(verb.end())
                .or(() -> lineup.objectBehind(Cue.BY, verb.end()))
                .filter(guest -> guest.leads() && !isInvited(verb, guest) && isToCome(guest))
                .flatMap(guest -> facing(verb, guest));
    }

    /** To visit, to talks, to Moscow; not to explain himself. */
    private boolean isToCome(Run guest) {
        int end = guest.end() + NEAR;
        boolean place =
                scene.passage().allNames().within(guest.end(), Math.min(scene.to(), guest.end() + FACING)).stream()
                        .anyMatch(name -> scene.isSite(name.first()));
        return place
                || scene.any(Cue.MEETING, guest.end(), end)
                || scene.any(Cue.MEET, guest.end(), end)
                || scene.any(Cue.TRIP, guest.end(), end)
                || scene.any(Cue.VISIT, guest.end(), end);
    }

    private Optional<Encounter> encounter(Word verb) {
        if (verb.cue() == Cue.TRAVEL) {
            return arrived(verb).or(() -> bidden(verb));
        }
        if (verb.cue() == Cue.TELL) {
            return told(verb);
        }
        if (verb.cue() == Cue.INVITE) {
            return invited(verb);
        }
        if (verb.cue() == Cue.RECEIVE && isEvent(verb)) {
            return Optional.empty();
        }
        if (verb.cue() == Cue.DEAL || verb.cue() == Cue.ACT || verb.cue() == Cue.DISCUSS) {
            return dealt(verb);
        }
        Optional<Run> object =
                object(verb).map(other -> verb.cue() == Cue.VISIT ? lineup.leaderOf(other, memory) : other);
        return object.isPresent()
                ? object.filter(other -> other.leads() && !isInvited(verb, other) && !isNamed(verb, other))
                        .flatMap(other -> facing(verb, other))
                : together(verb).or(() -> lineup.before(verb.first()).flatMap(other -> facing(verb, other)));
    }

    /** A summit hosted by Ruto: what is hosted is no guest. */
    private boolean isEvent(Word verb) {
        return scene.at(verb.end(), Cue.BY)
                && (scene.endsAt(verb.first(), Cue.SUMMIT)
                        || scene.endsAt(verb.first(), Cue.MEETING)
                        || scene.endsAt(verb.first(), Cue.ASSEMBLY));
    }

    /** Called Putin a killer; a appelé Poutine à cesser. */
    private boolean isNamed(Word verb, Run object) {
        boolean urged = !scene.isEnglish()
                && scene.at(object.end(), Cue.ROMANCE_IN)
                && !scene.at(object.end(), Cue.REMOTE)
                && !scene.isSite(object.end() + 1);
        return verb.cue() == Cue.PHONE && (urged || !scene.closes(object.end()) || scene.isMark(object.end(), "\"“‘'"));
    }

    private Optional<Run> object(Word verb) {
        int behind = Math.max(verb.end(), scene.end(verb.end(), Cue.REMOTE));
        Optional<Run> direct = verb.cue() == Cue.SPEAK ? Optional.empty() : lineup.object(behind);
        Cue other = verb.cue() == Cue.RECEIVE ? Cue.BY : Cue.WITH;
        return direct.or(() -> lineup.objectBehind(other, verb.end()));
    }

    /** Whoever is welcomed to a gathering meets there, and is no visitor. */
    private boolean isInvited(Word verb, Run guest) {
        return (verb.cue() == Cue.RECEIVE || verb.cue() == Cue.INVITE)
                && (Crowds.isMany(guest) || scene.any(Cue.SUMMIT, guest.end(), guest.end() + FACING));
    }

    private Optional<Encounter> facing(Word verb, Run object) {
        Run subject = subject(verb, object).orElse(object);
        if (!subject.leads() && subject.kind() != Actor.Kind.NATION) {
            return Optional.empty();
        }
        Stretch span = verb.stretch().with(object).with(subject);
        return Sides.of(subject, object)
                .or(() -> lineup.subject(subject.first(), false).flatMap(asker -> Sides.of(asker, object)))
                .map(sides -> new Encounter(kind(verb, span, sides), sides, verb, governed(verb, subject), span, 0.93));
    }

    private int governed(Word verb, Run subject) {
        boolean before = subject.first() >= 0 && subject.end() <= verb.first();
        int end = scene.at(subject.first(), Cue.PLANNED) ? subject.first() : subject.end();
        return before ? end : verb.first() - FACING;
    }

    private Optional<Run> subject(Word verb, Run object) {
        int at = Math.min(verb.first(), object.first());
        return doer(verb)
                .or(() -> lineup.subject(at, verb.cue() == Cue.RECEIVE))
                .or(() -> lineup.subject(verb.first(), verb.cue() == Cue.RECEIVE))
                .or(() -> lineup.later(object.end()))
                .or(() -> memory.subject().filter(Actor::leads).map(Run::elsewhere))
                .or(() -> memory.author()
                        .map(party -> Run.elsewhere(new Actor(-1, -1, Actor.Kind.LEADERS, List.of(party)))));
    }

    /** Told officials to go on after sitting down with Rabuka: whom the sentence is about. */
    private Optional<Run> doer(Word verb) {
        boolean gerund = scene.tokens().folded(verb.first()).endsWith("ing") && scene.endsAt(verb.first(), Cue.DONE);
        return gerund
                ? lineup.runs().stream()
                        .filter(run -> run.end() <= verb.first() && run.leads() && !lineup.isGoverned(run))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Encounter> together(Word verb) {
        boolean bilateral = verb.cue() == Cue.MEET
                || verb.cue() == Cue.GATHER && !scene.at(verb.first(), Cue.TRAVEL)
                || verb.cue() == Cue.SPEAK && isCall(verb);
        return lineup.subject(verb.first(), false)
                .filter(subject -> bilateral && subject.leads() && scene.closes(verb.end()))
                .flatMap(subject -> Sides.within(subject).map(sides -> {
                    Stretch span = verb.stretch().with(subject);
                    Kind kind = kind(verb, span, sides);
                    boolean many = kind == Kind.SUMMIT && sides.size() >= MANY;
                    return new Encounter(many ? Kind.GATHERING : kind, sides, verb, subject.end(), span, 0.9);
                }));
    }

    private boolean isPlaced(Word verb) {
        int in = scene.first(Cue.IN, verb.end(), verb.end() + NEAR);
        while (in >= 0 && !scene.isSite(scene.end(in, Cue.IN)) && !scene.isSite(scene.end(in, Cue.IN) + 1)) {
            in = scene.first(Cue.IN, in + 1, verb.end() + NEAR);
        }
        return in >= 0 || verb.cue() != Cue.SPEAK && scene.any(Cue.SEAT, verb.end(), verb.end() + 2 * NEAR);
    }

    /** Two leaders sign something in a city. */
    private Optional<Encounter> dealt(Word verb) {
        Optional<Run> partner = lineup.objectBehind(Cue.WITH, verb.end()).filter(Run::leads);
        if (partner.isPresent()
                && !scene.tokens().folded(verb.first()).startsWith("agree")
                && scene.endsAt(scene.beforeDeterminers(partner.get().first()), Cue.ALONGSIDE)) {
            return facing(verb, partner.get());
        }
        Optional<Run> joined = lineup.object(verb.end()).filter(run -> run.leads() && !Crowds.isMany(run));
        if (joined.isPresent() && scene.at(joined.get().end(), Cue.IN)) {
            return facing(verb, joined.get());
        }
        boolean placed =
                isPlaced(verb) || isSigned(verb) || isFronted(verb) || scene.any(Cue.REMOTE, verb.end(), scene.to());
        return lineup.objectBehind(Cue.BY, verb.end())
                .filter(run -> run.leads() && run.parties().size() > 1)
                .or(() -> lineup.subject(verb.first(), false))
                .filter(subject -> (placed || verb.cue() == Cue.DISCUSS) && subject.leads())
                .flatMap(subject -> Sides.within(subject).map(sides -> {
                    Stretch span = verb.stretch().with(subject);
                    return new Encounter(kind(verb, span, sides), sides, verb, subject.end(), span, 0.7);
                }));
    }

    /** Whoever signs together is together. */
    private boolean isSigned(Word verb) {
        return scene.tokens().folded(verb.first()).startsWith("sign");
    }

    /** On Monday in San Diego the leaders announced. */
    private boolean isFronted(Word verb) {
        return lineup.subject(verb.first(), false)
                .map(run -> scene.last(Cue.IN, scene.from(), run.first()))
                .filter(in -> in >= 0 && in - scene.from() <= NEAR && scene.isSite(scene.end(in, Cue.IN)))
                .isPresent();
    }

    /** Two leaders who speak to somebody else, or of something, do not speak to each other. */
    private boolean isCall(Word verb) {
        return scene.any(Cue.REMOTE, scene.from(), scene.to())
                || scene.closes(verb.end())
                        && !scene.at(verb.end(), Cue.WITH)
                        && (!scene.at(verb.end(), Cue.GOVERNS) || isLasting(verb.end()) || isThere(verb));
    }

    /** Talked in the garden; of nothing else. */
    private boolean isThere(Word verb) {
        return scene.at(verb.end(), Cue.IN)
                && scene.tokens().folded(verb.first()).startsWith("talk");
    }

    /** On Monday; for fifteen minutes. */
    private boolean isLasting(int token) {
        return scene.isDated(token + 1) || scene.tokens().folded(token).equals("for") && isLong(token + 1);
    }

    private boolean isLong(int token) {
        return token < scene.to()
                && (scene.tokens().is(token, Tokens.NUMBER)
                        || scene.at(token, Cue.DETERMINER)
                        || scene.at(token + 1, Cue.LASTING)
                        || scene.at(token, Cue.LASTING));
    }

    /** By phone; not: will meet after a phone call. */
    private boolean isRemote(Word verb, Stretch span) {
        int remote = scene.first(Cue.REMOTE, span.first() - 6, span.end() + 8);
        boolean other = remote > verb.end()
                ? scene.hasAfter(verb.end(), remote)
                : remote < span.first() && scene.hasAfter(remote, span.first());
        return remote >= 0 && !other;
    }

    private Kind kind(Word verb, Stretch span, List<Party> sides) {
        if (verb.cue() == Cue.VISIT) {
            return Kind.VISIT;
        }
        boolean beside = scene.any(Cue.SIDELINES, scene.from(), scene.to());
        if (verb.cue() == Cue.SPEAK && !beside && !isPlaced(verb) && !isThere(verb)
                || verb.cue() == Cue.PHONE
                || verb.cue() == Cue.DISCUSS && !isPlaced(verb)
                || isRemote(verb, span)) {
            return Kind.CALL;
        }
        return verb.cue() == Cue.RECEIVE || verb.cue() == Cue.INVITE ? Kind.VISIT : Kind.of(sides);
    }
}
