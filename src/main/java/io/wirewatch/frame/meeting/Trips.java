package io.wirewatch.frame.meeting;

import io.wirewatch.text.date.FoundDate;
import io.wirewatch.text.name.NameKind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The journeys of leaders that an article tells of, each until it names whom they visit: the prime minister flew to Kyiv.
 * He told Volodymyr Zelensky. One text at a time.
 */
final class Trips {

    private static final int NEAR = 3;

    private final Memory memory;
    private final List<Open> open = new ArrayList<>();
    private final List<Open> recent = new ArrayList<>();
    private int sentence;

    Trips(Memory memory) {
        this.memory = memory;
    }

    /**
     * A visit, and the sentence that tells of the journey.
     *
     * @param scene the sentence
     * @param encounter the visit
     */
    record Visit(Scene scene, Encounter encounter) {}

    private record Open(Trip trip, int last) {}

    void add(Trip trip) {
        Open one = new Open(trip, sentence + NEAR);
        open.add(one);
        recent.add(one);
    }

    /** A meeting of a traveller with the leader of the country that the sentences before sent him to is a visit. */
    Encounter settled(Scene scene, Encounter encounter) {
        boolean may = encounter.kind() == Kind.SUMMIT
                && encounter.word().cue() != Cue.SUMMIT
                && encounter.parties().size() == 2
                && !scene.any(Cue.SIDELINES, scene.from(), scene.to())
                && !isLongAgo(scene);
        return may
                        && recent.stream()
                                .anyMatch(one -> sentence <= one.last()
                                        && isFor(one.trip(), encounter)
                                        && isThere(scene, one.trip()))
                ? encounter.as(Kind.VISIT)
                : encounter;
    }

    /** Whether the sentence looks back on another year. */
    private static boolean isLongAgo(Scene scene) {
        return scene.dates().stream()
                .map(FoundDate::when)
                .anyMatch(when -> !when.isReference()
                        && when.latest().isBefore(scene.day().minusMonths(1)));
    }

    /** Whether the sentence names no place elsewhere. */
    private static boolean isThere(Scene scene, Trip trip) {
        return scene.passage().names().stream()
                .filter(name -> name.kind() == NameKind.PLACE || name.kind() == NameKind.CAPITAL)
                .allMatch(name -> name.country().equals(trip.country()));
    }

    private static boolean isFor(Trip trip, Encounter encounter) {
        Party guest = trip.guest().parties().get(0);
        return encounter.parties().stream().anyMatch(guest::isSameAs)
                && encounter.parties().stream()
                        .anyMatch(party -> party.country().equals(trip.country()));
    }

    /** Ends a sentence; answers with the journeys whose host the article has named by now. */
    List<Visit> end() {
        List<Visit> visits = new ArrayList<>();
        for (Iterator<Open> each = open.iterator(); each.hasNext(); ) {
            Open one = each.next();
            Optional<Party> host = memory.of(one.trip().country());
            host.ifPresent(leader ->
                    visits.add(new Visit(one.trip().scene(), one.trip().to(leader))));
            if (host.isPresent() || sentence >= one.last()) {
                each.remove();
            }
        }
        sentence++;
        return visits;
    }
}
