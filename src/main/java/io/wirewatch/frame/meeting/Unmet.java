package io.wirewatch.frame.meeting;

import java.util.List;
import java.util.stream.Collectors;

/** Says why those whom a sentence names do not meet in it. */
final class Unmet {

    private Unmet() {}

    static String why(List<Actor> cast) {
        List<Actor> leaders = cast.stream().filter(Actor::leads).toList();
        List<String> named = leaders.stream()
                .flatMap(leader -> leader.parties().stream())
                .map(Party::label)
                .distinct()
                .toList();
        if (named.isEmpty()) {
            return cast.stream().anyMatch(actor -> actor.kind() == Actor.Kind.CROWD)
                    ? "leaders are told of only in general, and no gathering by its name"
                    : "nobody who leads a state or government is told of here";
        }
        if (named.size() == 1) {
            return "the word is there, but no second leader: only " + named.get(0) + " is told of";
        }
        return "no word for meeting joins the leaders who are told of: "
                + named.stream().sorted().collect(Collectors.joining(", "));
    }
}
