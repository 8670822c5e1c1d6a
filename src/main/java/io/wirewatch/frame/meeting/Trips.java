package io.wirewatch.frame.meeting;

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
        open.add(new Open(trip, sentence + NEAR));
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
