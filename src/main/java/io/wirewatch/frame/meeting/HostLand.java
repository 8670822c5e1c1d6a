package io.wirewatch.frame.meeting;

import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;

/** Finds the country that hosts a gathering, which is where it is. */
final class HostLand {

    private static final int REACH = 10;
    private static final int SUBJECT = 8;

    private final Scene scene;

    HostLand(Scene scene) {
        this.scene = scene;
    }

    /** Kenya is to host a summit; empty where no country hosts it. */
    String of(Encounter gathering) {
        int event = gathering.word().first();
        int verb = scene.last(Cue.HOSTING, event - REACH, event);
        return gathering.kind() != Kind.GATHERING || verb < 0 || scene.any(Cue.BREAK, verb, event)
                ? ""
                : scene.passage().names().stream()
                        .filter(name -> name.end() <= verb && verb - name.end() <= SUBJECT && isHost(name, gathering))
                        .reduce((earlier, later) -> later)
                        .map(name -> scene.tokens().text(name.first(), name.end()))
                        .orElse("");
    }

    private boolean isHost(NameSpan name, Encounter gathering) {
        int verb = gathering.word().first();
        return name.kind() == NameKind.COUNTRY
                && !scene.isPossessive(name.end())
                && !scene.any(Cue.BREAK, name.end(), verb)
                && gathering.parties().stream()
                        .anyMatch(party -> party.rank() == Party.Rank.NATION
                                && party.country().equals(name.country()));
    }
}
