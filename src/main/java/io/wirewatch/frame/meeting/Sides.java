package io.wirewatch.frame.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the parties of both sides together where leaders of different countries face each other. */
final class Sides {

    private Sides() {}

    /** The parties of a run that holds both sides. */
    static Optional<List<Party>> within(Run run) {
        return checked(run.parties());
    }

    /** The parties of one side and the other. */
    static Optional<List<Party>> of(Run one, Run other) {
        List<Party> parties = new ArrayList<>(one.parties());
        for (Party party : other.parties()) {
            if (parties.stream().noneMatch(party::isSameAs)) {
                parties.add(party);
            }
        }
        if (one.kind() == Actor.Kind.CROWD || other.kind() == Actor.Kind.CROWD) {
            return parties.isEmpty() ? Optional.empty() : Optional.of(parties);
        }
        return parties.size() > one.parties().size() ? checked(parties) : Optional.empty();
    }

    private static Optional<List<Party>> checked(List<Party> parties) {
        long countries = parties.stream().map(Party::country).distinct().count();
        return countries > 1 ? Optional.of(parties) : Optional.empty();
    }
}
