package io.wirewatch.frame.meeting;

import io.wirewatch.config.Title;
import io.wirewatch.frame.Passage;
import io.wirewatch.text.Analysis;
import io.wirewatch.text.lexicon.FormTable;
import io.wirewatch.text.lexicon.Hits;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.token.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads one text from its first sentence to its last. */
final class Reading {

    private static final int MANY = 4;
    private static final int AFTER = 2;

    /**
     * What every reading needs and none changes.
     *
     * @param cues the word lists
     * @param forms what a verb's form may be
     * @param triggers the cues without which a sentence tells of no meeting
     * @param author finds who writes or speaks a text
     * @param members says who may be at the gathering of a bloc
     */
    record Kit(Cues cues, FormTable forms, Triggers triggers, Author author, Members members) {}

    private final Analysis text;
    private final Hits hits;
    private final Kit kit;
    private final Cues cues;
    private final Memory memory;
    private final Trips trips;
    private final LocalDate day;
    private final Merger merger = new Merger();

    Reading(Analysis text, Hits hits, Kit kit) {
        this.text = text;
        this.hits = hits;
        this.kit = kit;
        this.cues = kit.cues();
        this.day = text.article().publishedAt().toLocalDate();
        this.memory =
                new Memory(() -> kit.author().of(text), title -> Author.only(text, title), () -> Author.two(text));
        this.trips = new Trips(memory);
    }

    List<Meeting> meetings() {
        Tokens tokens = text.raw();
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            read(new Passage(text, hits, tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence)));
            trips.end().forEach(visit -> settle(visit.scene(), visit.encounter()));
        }
        return merger.meetings().stream().map(this::named).toList();
    }

    /** Leaders told of by country, under the names that the article gives them elsewhere. */
    private Meeting named(Meeting meeting) {
        return meeting.what().kind() == Kind.GATHERING
                ? meeting
                : meeting.with(meeting.what().parties().stream()
                        .map(party -> memory.of(party.country()).orElse(party))
                        .distinct()
                        .toList());
    }

    private void read(Passage passage) {
        if (!mayTell(passage)) {
            passage.drop("no word for coming together stands beside somebody who leads a state");
            memory.glance(passage, day);
            return;
        }
        Scene scene = new Scene(passage, cues, kit.forms(), day);
        List<Actor> cast = CastReader.read(scene, memory);
        Lineup lineup = new Lineup(scene, cast);
        List<Encounter> encounters = encounters(scene, lineup);
        if (encounters.isEmpty() && text.drops().wanted()) {
            passage.drop(Unmet.why(cast));
        }
        if (encounters.isEmpty() && merger.isBegun()) {
            new Sequel(scene, lineup)
                    .find()
                    .flatMap(noun -> new Circumstances(scene, memory, kit.members()).meeting(noun))
                    .ifPresent(merger::addSequel);
        }
        each(scene, encounters).forEach(encounter -> tell(scene, kit.members().with(encounter, lineup)));
        new TripFinder(scene, lineup).find().forEach(trips::add);
        memory.read(cast);
        memory.group(lineup.runs());
        lineup.topic().ifPresent(memory::about);
    }

    /** Whether a sentence has a word for meeting and somebody who may be a leader. */
    private boolean mayTell(Passage passage) {
        boolean triggered =
                kit.triggers().any(hits, passage.from(), passage.to()) || isTravel(passage) || isOccasion(passage);
        if (!triggered && !isAnyNamed(passage, name -> name.kind() == NameKind.GATHERING) && !isAttended(passage)) {
            return isDealt(passage) && hasLeaders(passage);
        }
        return memory.latest().isPresent()
                || hits.any(cues.number(Cue.PLURAL), passage.from(), passage.to())
                || hits.any(cues.number(Cue.SUMMIT), passage.from(), passage.to())
                || isAnyNamed(passage, Reading::mayLead);
    }

    /** Whether somebody goes somewhere. */
    private boolean isTravel(Passage passage) {
        return hits.any(cues.number(Cue.TRAVEL), passage.from(), passage.to())
                && isAnyNamed(
                        passage, name -> !name.isPerson() && !name.country().isEmpty());
    }

    /** Whether somebody attends what the sentences before told of, or the event is told to begin. */
    private boolean isAttended(Passage passage) {
        return merger.isBegun()
                && (hits.any(cues.number(Cue.ATTEND), passage.from(), passage.to())
                        || hits.any(cues.number(Cue.ASSEMBLY), passage.from(), passage.to())
                                && hits.any(cues.number(Cue.HAPPEN), passage.from(), passage.to()));
    }

    /** Whether somebody is at the APEC: a bloc as the name of its gathering. */
    private boolean isOccasion(Passage passage) {
        return hits.any(cues.number(Cue.OCCASION), passage.from(), passage.to())
                && isAnyNamed(passage, name -> name.kind() == NameKind.BLOC);
    }

    private static boolean isAnyNamed(Passage passage, Predicate<NameSpan> condition) {
        for (NameSpan name : passage.names()) {
            if (condition.test(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayLead(NameSpan name) {
        return name.kind() == NameKind.LEADER || name.kind() == NameKind.GATHERING || name.isTitle(Title.Role.LEADER);
    }

    private boolean isDealt(Passage passage) {
        return hits.any(cues.number(Cue.DEAL), passage.from(), passage.to())
                || hits.any(cues.number(Cue.ACT), passage.from(), passage.to())
                || hits.any(cues.number(Cue.DISCUSS), passage.from(), passage.to());
    }

    /** Two leaders by name, or one and a pronoun. */
    private boolean hasLeaders(Passage passage) {
        long named = passage.names().stream()
                .filter(name -> name.kind() == NameKind.LEADER)
                .limit(2)
                .count();
        return named > 1 || named == 1 && passage.has(cues.number(Cue.ONE));
    }

    private List<Encounter> encounters(Scene scene, Lineup lineup) {
        List<Event> events = EventReader.read(scene);
        List<Encounter> found = new ArrayList<>(new VerbFinder(scene, lineup, memory).find());
        found.addAll(new NounFinder(scene, lineup, memory, events).find());
        found.removeIf(one -> isAside(scene, one, found));
        List<Encounter> gatherings = new GatheringFinder(scene, lineup, memory, open(events, found)).find();
        gatherings.stream()
                .filter(one -> found.stream().noneMatch(known -> known.word().overlaps(one.word())))
                .filter(one -> found.stream().noneMatch(known -> isSceneOf(scene, known, one)))
                .toList()
                .forEach(one -> join(found, one));
        if (found.stream().allMatch(one -> one.word().cue() == Cue.SETTING)) {
            found.addAll(new NearFinder(scene, lineup, events).find());
        }
        return found;
    }

    /** Will meet in Lima, the first meeting between the two: what the sentence told before. */
    private static boolean isAside(Scene scene, Encounter one, List<Encounter> found) {
        int start = scene.phraseStart(one.word().first());
        int before = scene.beforeDeterminers(start);
        return !one.word().isVerb()
                && before < start
                && start < one.word().first()
                && scene.isMark(before - 1, ",")
                && found.stream()
                        .anyMatch(other -> other.word().end() <= before
                                && other.kind() != Kind.GATHERING
                                && other.parties().containsAll(one.parties()));
    }

    /** Those who met for an event met there and nowhere else; a few of them hold a meeting, and no gathering. */
    private void join(List<Encounter> found, Encounter gathering) {
        Optional<Encounter> same = found.stream()
                .filter(known ->
                        known.word().cue() == Cue.MEET && known.parties().equals(gathering.parties()))
                .findFirst();
        boolean few = gathering.parties().size() < MANY && gathering.event().equals(gathering.name());
        if (few && found.stream().anyMatch(known -> isMeetingAt(known, gathering))) {
            return;
        }
        if (same.isEmpty() || !few) {
            same.ifPresent(found::remove);
            found.add(gathering);
        }
    }

    /** Will meet Xi at a summit: theirs. */
    private static boolean isMeetingAt(Encounter known, Encounter gathering) {
        return known.word().cue() == Cue.MEET
                && known.kind() != Kind.GATHERING
                && !gathering.parties().isEmpty()
                && known.parties().containsAll(gathering.parties());
    }

    /** Will meet Xi at next month's G20 summit: it only says where the two meet. */
    private static boolean isSceneOf(Scene scene, Encounter known, Encounter gathering) {
        int event = gathering.word().first();
        int before = scene.beforeDeterminers(scene.phraseStart(event));
        return gathering.kind() == Kind.GATHERING
                && known.kind() != Kind.GATHERING
                && known.word().end() <= event
                && gathering.parties().stream()
                        .allMatch(party -> party.isBloc() || known.parties().contains(party))
                && (scene.endsAt(before, Cue.DURING) || scene.endsAt(before, Cue.IN))
                && !scene.any(Cue.BREAK, known.word().end(), before)
                && !scene.any(Cue.HAPPEN, gathering.word().end(), scene.to());
    }

    /** The events that are not already told as a meeting of a few. */
    private List<Event> open(List<Event> events, List<Encounter> found) {
        return events.stream()
                .filter(event -> found.stream()
                        .noneMatch(known -> known.word().first() < event.end()
                                && event.first() < known.word().end()))
                .toList();
    }

    /** Separate meetings with three leaders are three. */
    private static List<Encounter> each(Scene scene, List<Encounter> all) {
        return scene.any(Cue.SEPARATE, scene.from(), scene.to())
                ? all.stream()
                        .filter(one -> all.stream().noneMatch(other -> isWithin(one, other)))
                        .flatMap(one -> each(scene, one))
                        .toList()
                : all;
    }

    private static boolean isWithin(Encounter one, Encounter other) {
        return one.kind() != Kind.GATHERING
                && other.parties().size() > one.parties().size()
                && other.parties().containsAll(one.parties());
    }

    private static Stream<Encounter> each(Scene scene, Encounter encounter) {
        List<Party> parties = encounter.parties();
        int first = encounter.span().first();
        boolean apart = parties.size() > 2
                && encounter.kind() != Kind.GATHERING
                && scene.any(Cue.SEPARATE, first, encounter.span().end() + AFTER);
        return apart
                ? parties.stream().skip(1).map(party -> encounter.of(List.of(parties.get(0), party)))
                : Stream.of(encounter);
    }

    private void tell(Scene scene, Encounter told) {
        settle(scene, trips.settled(scene, new Journey(scene).settled(told)));
    }

    private void settle(Scene scene, Encounter encounter) {
        new Circumstances(scene, memory, kit.members())
                .meeting(encounter)
                .ifPresentOrElse(this::keep, () -> scene.passage()
                        .drop("a meeting is only asked for, or one who led once is told to meet now"));
    }

    private void keep(Meeting meeting) {
        switch (meeting.what().word().cue()) {
            case DISCUSS, TRAVEL -> merger.addWeak(meeting);
            case SETTING -> merger.addEcho(meeting);
            default -> merger.add(meeting);
        }
    }
}
