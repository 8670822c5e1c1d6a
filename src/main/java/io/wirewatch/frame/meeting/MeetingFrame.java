package io.wirewatch.frame.meeting;

import io.wirewatch.api.Excerpt;
import io.wirewatch.api.Novelty;
import io.wirewatch.config.Title;
import io.wirewatch.frame.Frame;
import io.wirewatch.frame.FrameMatch;
import io.wirewatch.frame.FrameWords;
import io.wirewatch.frame.Passage;
import io.wirewatch.text.Analysis;
import io.wirewatch.text.TextAnalyser;
import io.wirewatch.text.date.When;
import io.wirewatch.text.lexicon.FormTable;
import io.wirewatch.text.lexicon.Hits;
import io.wirewatch.text.lexicon.Lexicon;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.token.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds meetings of leaders. Immutable and safe to share between threads. */
final class MeetingFrame implements Frame {

    private static final int MANY = 4;

    private final Cues cues;
    private final Triggers triggers;
    private final TextAnalyser analyser;
    private final Lexicon lexicon;
    private final FormTable forms;
    private final Author author;
    private final Members members;

    MeetingFrame(FrameWords words, TextAnalyser analyser) {
        cues = new Cues(words);
        lexicon = words.lexicon();
        triggers = new Triggers(lexicon, cues);
        this.analyser = analyser;
        forms = analyser.forms();
        author = new Author(analyser.world());
        members = new Members(analyser.world());
    }

    @Override
    public List<FrameMatch> find(Analysis text) {
        if (!triggers.anywhere(text.raw())) {
            return List.of();
        }
        Hits hits = text.memo(lexicon, () -> lexicon.find(text.raw()));
        if (!mayTell(text.raw(), hits)) {
            return List.of();
        }
        return new Reading(text, hits)
                .meetings().stream().map(MeetingFrame::match).toList();
    }

    /**
     * Whether any sentence may tell of a meeting: {@link Reading#mayTell} asks each for leaders, or for words that mean
     * some.
     */
    private boolean mayTell(Tokens tokens, Hits hits) {
        return hits.any(cues.number(Cue.PLURAL))
                || hits.any(cues.number(Cue.SUMMIT))
                || analyser.mayNameLeaders(tokens);
    }

    private static FrameMatch match(Meeting meeting) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", meeting.what().kind().label());
        put(facts, "name", meeting.what().name());
        List<String> parties =
                meeting.what().parties().stream().map(Party::label).distinct().toList();
        if (!parties.isEmpty()) {
            facts.put("participants", parties);
        }
        if (meeting.what().kind() != Kind.CALL) {
            put(facts, "place", meeting.where());
        }
        put(facts, "date", meeting.date());
        return new FrameMatch(
                facts,
                meeting.progress().status(),
                meeting.novelty(),
                Math.min(0.98, meeting.what().certainty()),
                meeting.evidence());
    }

    private static void put(Map<String, Object> facts, String slot, String value) {
        if (!value.isEmpty()) {
            facts.put(slot, value);
        }
    }

    /** Reads one text from its first sentence to its last. */
    private final class Reading {

        private final Analysis text;
        private final Hits hits;
        private final Memory memory;
        private final Trips trips;
        private final LocalDate day;
        private final Merger merger = new Merger();

        Reading(Analysis text, Hits hits) {
            this.text = text;
            this.hits = hits;
            this.day = text.article().publishedAt().toLocalDate();
            this.memory = new Memory(() -> author.of(text));
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
                memory.glance(passage, day);
                return;
            }
            Scene scene = new Scene(passage, cues, forms, day);
            List<Actor> cast = CastReader.read(scene, memory);
            Lineup lineup = new Lineup(scene, cast);
            encounters(scene, lineup).forEach(encounter -> tell(scene, members.with(encounter, lineup)));
            new TripFinder(scene, lineup).find().forEach(trips::add);
            memory.read(cast);
            lineup.topic().ifPresent(memory::about);
        }

        /** Whether a sentence has a word for meeting and somebody who may be a leader. */
        private boolean mayTell(Passage passage) {
            boolean triggered = triggers.any(hits, passage.from(), passage.to()) || isTravel(passage);
            if (!triggered && !isAnyNamed(passage, name -> name.kind() == NameKind.GATHERING)) {
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

        private static boolean isAnyNamed(Passage passage, Predicate<NameSpan> condition) {
            for (NameSpan name : passage.names()) {
                if (condition.test(name)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean mayLead(NameSpan name) {
            return name.kind() == NameKind.LEADER
                    || name.kind() == NameKind.GATHERING
                    || name.isTitle(Title.Role.LEADER);
        }

        private boolean isDealt(Passage passage) {
            return hits.any(cues.number(Cue.DEAL), passage.from(), passage.to())
                    || hits.any(cues.number(Cue.DISCUSS), passage.from(), passage.to());
        }

        private static boolean hasLeaders(Passage passage) {
            return passage.names().stream()
                            .filter(name -> name.kind() == NameKind.LEADER)
                            .limit(2)
                            .count()
                    > 1;
        }

        private List<Encounter> encounters(Scene scene, Lineup lineup) {
            List<Event> events = EventReader.read(scene);
            List<Encounter> found = new ArrayList<>(new VerbFinder(scene, lineup, memory).find());
            found.addAll(new NounFinder(scene, lineup, memory, events).find());
            List<Encounter> gatherings = new GatheringFinder(scene, lineup, open(events, found)).find();
            gatherings.stream()
                    .filter(one ->
                            found.stream().noneMatch(known -> known.word().overlaps(one.word())))
                    .toList()
                    .forEach(one -> join(found, one));
            if (found.stream().allMatch(one -> one.word().cue() == Cue.SETTING)) {
                found.addAll(new NearFinder(scene, lineup, events).find());
            }
            return found;
        }

        /** Those who met for an event met there and nowhere else; a few of them hold a meeting, and no gathering. */
        private void join(List<Encounter> found, Encounter gathering) {
            Optional<Encounter> same = found.stream()
                    .filter(known ->
                            known.word().cue() == Cue.MEET && known.parties().equals(gathering.parties()))
                    .findFirst();
            boolean few = gathering.parties().size() < MANY && gathering.event().equals(gathering.name());
            if (same.isEmpty() || !few) {
                same.ifPresent(found::remove);
                found.add(gathering);
            }
        }

        /** The events that are not already told as a meeting of a few. */
        private List<Event> open(List<Event> events, List<Encounter> found) {
            return events.stream()
                    .filter(event -> found.stream()
                            .noneMatch(known -> known.word().first() < event.end()
                                    && event.first() < known.word().end()))
                    .toList();
        }

        private void tell(Scene scene, Encounter told) {
            settle(scene, new Journey(scene).settled(told));
        }

        private void settle(Scene scene, Encounter encounter) {
            Timing timing = new Timing(scene);
            Progress told = new ProgressReader(scene).progress(encounter);
            boolean ahead = encounter.kind() == Kind.GATHERING && told.status().equals("announced");
            Optional<When> day = timing.day(encounter)
                    .map(date -> Timing.next(date, told, scene.day()))
                    .or(() -> ahead ? timing.year() : Optional.empty());
            Progress progress = timing.settled(encounter, told, day);
            Novelty novelty = timing.novelty(encounter, progress, day);
            boolean former = encounter.parties().stream().anyMatch(party -> party.rank() == Party.Rank.FORMER);
            if (former && novelty == Novelty.NEW
                    || isAsked(scene) && !progress.status().equals("held")) {
                return;
            }
            memory.met(encounter.parties());
            String place = new Site(scene).place(encounter);
            Meeting meeting = new Meeting(
                    novelty == Novelty.NEW ? members.with(encounter, memory.subject()) : encounter,
                    progress,
                    novelty,
                    day.map(Timing::value).orElse(""),
                    place,
                    land(scene, place),
                    nearby(scene, encounter, novelty),
                    List.of(excerpt(encounter)));
            keep(meeting);
        }

        /** The country of a place that a sentence names. */
        private String land(Scene scene, String place) {
            return scene.passage().names().stream()
                    .filter(name -> !place.isEmpty()
                            && scene.tokens().text(name.first(), name.end()).equals(place))
                    .map(NameSpan::country)
                    .findFirst()
                    .orElse("");
        }

        /** Whether a sentence only asks. */
        private boolean isAsked(Scene scene) {
            return scene.isMark(scene.to() - 1, "?");
        }

        /** In the sentence behind it or before it; what is only recalled was elsewhere. */
        private String nearby(Scene scene, Encounter encounter, Novelty novelty) {
            boolean open = encounter.kind() != Kind.CALL && novelty == Novelty.NEW;
            return open ? new Surroundings(scene).place(encounter.kind() == Kind.GATHERING) : "";
        }

        private void keep(Meeting meeting) {
            switch (meeting.what().word().cue()) {
                case DISCUSS, TRAVEL -> merger.addWeak(meeting);
                case SETTING -> merger.addEcho(meeting);
                default -> merger.add(meeting);
            }
        }

        private Excerpt excerpt(Encounter encounter) {
            int sentence = text.raw().sentenceOf(encounter.span().first());
            return text.excerpt(text.raw().sentenceStart(sentence), text.raw().sentenceEnd(sentence));
        }
    }
}
