package io.wirewatch.frame.meeting;

import io.wirewatch.config.Bloc;
import io.wirewatch.config.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says who takes part in a gathering of which a text names no participant: leaders of the bloc's members. Immutable. */
final class Members {

    private final Map<String, Set<String>> countries = new HashMap<>();

    Members(World world) {
        for (Bloc bloc : world.blocs()) {
            countries.put(bloc.code(), new HashSet<>(bloc.members()));
        }
    }

    /** Whether a gathering has no participants by name. */
    static boolean isOpen(Encounter gathering) {
        return gathering.kind() == Kind.GATHERING
                && gathering.parties().stream().allMatch(Party::isBloc);
    }

    /** A gathering with those leaders of its sentence who may be there. */
    Encounter with(Encounter gathering, Lineup lineup) {
        if (!isOpen(gathering)) {
            return gathering;
        }
        List<Party> there = new ArrayList<>();
        for (Run run : lineup.runs()) {
            boolean free = run.leads() && (!gathering.parties().isEmpty() || !lineup.isGoverned(run));
            if (free && run.first() >= 0) {
                run.parties().stream().filter(party -> may(gathering, party)).forEach(there::add);
            }
        }
        return joined(gathering, there);
    }

    /** A gathering with whom the sentence before it, or behind it, is about. */
    Encounter with(Encounter gathering, Optional<Actor> beside) {
        List<Party> there = beside.filter(Actor::leads).map(Actor::parties).orElse(List.of()).stream()
                .filter(party -> !gathering.parties().isEmpty() && may(gathering, party))
                .toList();
        return isOpen(gathering) ? joined(gathering, there) : gathering;
    }

    private boolean may(Encounter gathering, Party party) {
        return party.rank() == Party.Rank.NAMED
                && gathering.parties().stream()
                        .allMatch(bloc -> bloc.country().equals(party.country())
                                || countries
                                        .getOrDefault(bloc.country(), Set.of())
                                        .contains(party.country()));
    }

    private static Encounter joined(Encounter gathering, List<Party> there) {
        if (there.isEmpty()) {
            return gathering;
        }
        List<Party> all = new ArrayList<>(there);
        all.addAll(gathering.parties());
        return gathering.of(all);
    }
}
