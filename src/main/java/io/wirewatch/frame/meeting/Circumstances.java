package io.wirewatch.frame.meeting;

import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Novelty;
import io.wirewatch.api.Part;
import io.wirewatch.text.date.Precision;
import io.wirewatch.text.date.When;
import io.wirewatch.text.name.NameKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds when and where a meeting is, how far it is, and whether it is news. */
final class Circumstances {

    /** How far a meeting is of which nobody reports from its place. */
    private static final Set<String> OFF = Set.of("suspended", "cancelled", "ruled-out", "proposed");

    /** Days for which it is news. */
    private static final int NEWS = 8;

    private final Scene scene;
    private final Memory memory;
    private final Members members;

    Circumstances(Scene scene, Memory memory, Members members) {
        this.scene = scene;
        this.memory = memory;
        this.members = members;
    }

    /** The meeting; none where a sentence only asks, or tells of somebody who has left office as news. */
    Optional<Meeting> meeting(Encounter encounter) {
        Timing timing = new Timing(scene);
        Progress told = new ProgressReader(scene).progress(encounter);
        boolean ahead = encounter.kind() == Kind.GATHERING && told.status().equals("announced");
        Optional<When> day = timing.day(encounter)
                .filter(date -> !isOfCalling(date, told))
                .map(date -> isPast(told, encounter) ? timing.past(date) : date)
                .filter(date -> !isTooLate(date, told, encounter))
                .or(() -> timing.isOpen(encounter) ? new Agenda(scene).day() : Optional.empty())
                .map(date -> timing.last(timing.next(date, told), told, encounter))
                .or(() -> ahead ? timing.year() : Optional.empty());
        Progress progress = timing.settled(encounter, told, day);
        Novelty novelty = timing.novelty(encounter, progress, day);
        boolean former = encounter.parties().stream().anyMatch(party -> party.rank() == Party.Rank.FORMER);
        if (former && novelty == Novelty.NEW || isAsked() && !progress.status().equals("held")) {
            return Optional.empty();
        }
        Optional<Stage> stage = isOnStage(encounter, progress, novelty) ? Stage.of(scene) : Optional.empty();
        boolean again = memory.hasMet(encounter.parties());
        memory.met(encounter.parties());
        String place = new Site(scene).place(encounter);
        Meeting meeting = new Meeting(
                novelty == Novelty.NEW ? members.with(encounter, memory.subject()) : encounter,
                progress,
                novelty,
                day.map(Timing::value)
                        .or(() -> stage.map(one -> one.day().toString()))
                        .orElseGet(() -> again ? "" : beside(encounter, progress, novelty)),
                spot(place),
                stage.map(Stage::place).orElseGet(() -> nearby(encounter, progress, novelty)),
                List.of(excerpt(encounter)));
        return Optional.of(meeting);
    }

    /** Remarks before a meeting: those in the title of a transcript meet where and when they speak. */
    private boolean isOnStage(Encounter encounter, Progress progress, Novelty novelty) {
        return scene.tokens().part(scene.from()) == Part.TITLE
                && encounter.kind() != Kind.CALL
                && novelty == Novelty.NEW
                && progress.status().equals("held");
    }

    /** On Monday called off the meeting: the day on which somebody did so. */
    private boolean isOfCalling(When day, Progress told) {
        boolean off = told.status().equals("cancelled") || told.status().equals("suspended");
        return off
                && !day.earliest().isAfter(scene.day())
                && day.latest().isAfter(scene.day().minusDays(NEWS));
    }

    /** Met, or after a meeting. */
    private boolean isPast(Progress told, Encounter encounter) {
        int noun = encounter.word().first();
        return told.status().equals("held")
                && told.told()
                && (encounter.word().isVerb() || scene.isOver(noun))
                && !scene.at(encounter.word().end(), Cue.BREAK);
    }

    /** Whoever met did so before today. */
    private boolean isTooLate(When day, Progress told, Encounter encounter) {
        return isPast(told, encounter)
                && day.precision() == Precision.DAY
                && day.earliest().isAfter(scene.day());
    }

    /** A place that a sentence names, with its country. */
    private Spot spot(String place) {
        return scene.passage().names().stream()
                .filter(name -> !place.isEmpty()
                        && scene.tokens().text(name.first(), name.end()).equals(place))
                .map(name -> new Spot(place, name.country(), name.kind() == NameKind.COUNTRY))
                .findFirst()
                .orElse(place.isEmpty() ? Spot.NOWHERE : new Spot(place, "", false));
    }

    /** The day that the sentence before or behind gives to what the same leaders did. */
    private String beside(Encounter encounter, Progress progress, Novelty novelty) {
        boolean open = novelty == Novelty.NEW && progress.status().equals("held") && encounter.kind() != Kind.GATHERING;
        return open ? new Surroundings(scene).day(encounter.parties()) : "";
    }

    /** Whether a sentence only asks. */
    private boolean isAsked() {
        return scene.isMark(scene.to() - 1, "?");
    }

    /** In the sentence behind it or before it; what is only recalled was elsewhere. */
    private String nearby(Encounter encounter, Progress progress, Novelty novelty) {
        boolean open = encounter.kind() != Kind.CALL && novelty == Novelty.NEW;
        boolean reported = !OFF.contains(progress.status());
        return open
                ? new Surroundings(scene)
                        .place(
                                encounter.kind() == Kind.GATHERING,
                                reported,
                                progress.status().equals("held"))
                : "";
    }

    private Excerpt excerpt(Encounter encounter) {
        int sentence = scene.tokens().sentenceOf(encounter.span().first());
        return scene.passage()
                .text()
                .excerpt(scene.tokens().sentenceStart(sentence), scene.tokens().sentenceEnd(sentence));
    }
}
