package io.wirewatch.frame.meeting;

import io.wirewatch.frame.meeting.Encounter.Word;
import io.wirewatch.text.date.FoundDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a sentence adds to the meeting told last: the summit will be held in Apia on Friday. */
final class Sequel {

    private static final List<Cue> NOUNS =
            List.of(Cue.STATE_VISIT, Cue.TRIP, Cue.CALL, Cue.SUMMIT, Cue.MEETING, Cue.ASSEMBLY);
    private static final Set<String> POINTERS = Set.of("the", "that");
    private static final int NEAR = 6;

    private final Scene scene;
    private final Lineup lineup;

    Sequel(Scene scene, Lineup lineup) {
        this.scene = scene;
        this.lineup = lineup;
    }

    /** The noun that means the meeting, without parties of its own. */
    Optional<Encounter> find() {
        for (int at = scene.from(); at < scene.to(); at++) {
            if (POINTERS.contains(scene.tokens().folded(at))) {
                int article = at;
                Optional<Encounter> noun = isFree(at) || isExplained(at + 1)
                        ? noun(at + 1).or(() -> attended(article))
                        : attended(article);
                if (noun.isPresent()) {
                    return noun;
                }
            }
        }
        return dated().or(this::attending);
    }

    /** Friday's summit, Monday's talks. */
    private Optional<Encounter> dated() {
        for (FoundDate day : scene.dates()) {
            int noun = scene.isPossessive(day.endToken()) ? day.endToken() + 1 : -1;
            for (Cue cue : NOUNS) {
                int end = noun < 0 ? -1 : scene.end(noun, cue);
                if (end > 0 && cue != Cue.ASSEMBLY) {
                    Word word = new Word(cue, noun, end);
                    return Optional.of(new Encounter(kind(cue), List.of(), word, noun, word.stretch(), 0.5));
                }
            }
        }
        return Optional.empty();
    }

    /** Modi and Xi will attend; those attending include Modi and Xi: at what, the sentences before tell. */
    private Optional<Encounter> attending() {
        int verb = scene.first(Cue.ATTEND, scene.from(), scene.to());
        int end = verb < 0 ? -1 : scene.end(verb, Cue.ATTEND);
        if (verb < 0) {
            return Optional.empty();
        }
        Optional<Run> who = scene.at(end, Cue.INCLUDING) || scene.at(end, Cue.ARE)
                ? lineup.later(end)
                : lineup.subject(verb, false).filter(run -> end >= scene.to() || scene.isMark(end, ".,;"));
        return who.filter(run -> run.leads() && !Crowds.isMany(run)).map(run -> {
            Word word = new Word(Cue.SUMMIT, verb, end);
            return new Encounter(
                    Kind.GATHERING, run.parties(), word, verb, word.stretch().with(run), 0.5);
        });
    }

    /** Whether a clause begins: nothing governs the noun. */
    private boolean isFree(int article) {
        return article == scene.from()
                || scene.isMark(article - 1, ",\"“")
                || scene.endsAt(article, Cue.SAY)
                || scene.endsAt(article, Cue.BREAK);
    }

    /** To safeguard the event, which runs from Sunday: a clause of its own tells when it is. */
    private boolean isExplained(int first) {
        int at = behindKind(first);
        for (Cue cue : NOUNS) {
            int end = scene.end(at, cue);
            int which = scene.isMark(end, ",") ? end + 1 : end;
            if (end > 0 && scene.at(which, Cue.BREAK) && scene.any(Cue.HAPPEN, which + 1, which + 3)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Encounter> noun(int first) {
        int at = behindKind(first);
        for (Cue cue : NOUNS) {
            int end = scene.end(at, cue);
            if (end > 0 && isHappening(end)) {
                Word word = new Word(cue, at, end);
                return Optional.of(new Encounter(kind(cue), List.of(), word, at, word.stretch(), 0.5));
            }
        }
        return Optional.empty();
    }

    /** Tinubu is to preside over the meeting. */
    private Optional<Encounter> attended(int article) {
        int noun = behindKind(article + 1);
        int end = Math.max(scene.end(noun, Cue.ASSEMBLY), scene.end(noun, Cue.SUMMIT));
        int verb = scene.last(Cue.ATTEND, article - NEAR, article);
        boolean direct = verb >= 0 && scene.end(verb, Cue.ATTEND) == article && end > 0;
        return direct
                ? lineup.subject(verb, false).filter(Run::leads).map(run -> {
                    Word word = new Word(Cue.SUMMIT, noun, end);
                    return new Encounter(
                            Kind.GATHERING,
                            run.parties(),
                            word,
                            verb,
                            word.stretch().with(run),
                            0.5);
                })
                : Optional.empty();
    }

    /** First token that does not say what kind of meeting it is: the annual regional summit. */
    private int behindKind(int first) {
        int at = first;
        while (scene.at(at, Cue.QUALITY) || scene.at(at, Cue.SUMMIT_KIND)) {
            at++;
        }
        return at;
    }

    private boolean isHappening(int end) {
        int which = scene.isMark(end, ",") && scene.at(end + 1, Cue.BREAK) ? end + 1 : end;
        int start = scene.at(which, Cue.BREAK) ? which + 1 : end;
        int verb = scene.first(Cue.HAPPEN, start, start + NEAR);
        int plan = scene.first(Cue.PLANNED, start, start + 2);
        if (scene.at(end, Cue.ARE) && scene.at(end + 1, Cue.IN)) {
            return true;
        }
        int off = Math.max(
                scene.first(Cue.CANCELLED, start, start + NEAR), scene.first(Cue.POSTPONED, start, start + NEAR));
        if (off >= 0 && !scene.any(Cue.BREAK, start, off)) {
            return true;
        }
        return (verb >= 0 || plan >= 0) && !scene.any(Cue.BREAK, start, Math.max(verb, plan));
    }

    private static Kind kind(Cue cue) {
        return switch (cue) {
            case STATE_VISIT, TRIP -> Kind.VISIT;
            case CALL -> Kind.CALL;
            default -> Kind.GATHERING;
        };
    }
}
