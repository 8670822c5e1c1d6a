package io.wirewatch.frame.meeting;

import java.util.ArrayList;
import java.util.List;

/**
 * Actors that commas and "and" join: Modi, Albanese and Kishida.
 *
 * @param actors at least one, in the order of the text
 */
record Run(List<Actor> actors) {

    Run {
        actors = List.copyOf(actors);
    }

    /** Somebody told of in another sentence, who stands at no token of this one. */
    static Run elsewhere(Actor actor) {
        return new Run(List.of(new Actor(-1, -1, actor.kind(), actor.parties())));
    }

    int first() {
        return actors.get(0).first();
    }

    int end() {
        return actors.get(actors.size() - 1).end();
    }

    /** Who leads the run says what it is: leaders with their ministers are leaders, the EU and Balkan leaders are many. */
    Actor.Kind kind() {
        boolean crowd = actors.get(0).kind() == Actor.Kind.NATION
                && actors.get(actors.size() - 1).kind() == Actor.Kind.CROWD;
        return crowd ? Actor.Kind.CROWD : actors.get(0).kind();
    }

    boolean leads() {
        return kind() == Actor.Kind.LEADERS;
    }

    /** Each leader or country once. */
    List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        for (Actor actor : actors) {
            for (Party party : actor.parties()) {
                if (parties.stream().noneMatch(party::isSameAs)) {
                    parties.add(party);
                }
            }
        }
        return parties;
    }
}
