package io.wirewatch.frame.meeting;

import io.wirewatch.frame.meeting.Encounter.Word;
import io.wirewatch.text.name.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the journeys of leaders to other countries: the prime minister flew to Kyiv, Lula's visit to Washington. */
final class TripFinder {

    private final Scene scene;
    private final Lineup lineup;

    TripFinder(Scene scene, Lineup lineup) {
        this.scene = scene;
        this.lineup = lineup;
    }

    List<Trip> find() {
        List<Trip> trips = new ArrayList<>();
        if (scene.any(Cue.CANCELLED, scene.from(), scene.to()) || scene.any(Cue.POSTPONED, scene.from(), scene.to())) {
            return trips;
        }
        int at = scene.first(Cue.TRAVEL, scene.from(), scene.to());
        while (at >= 0) {
            int end = scene.end(at, Cue.TRAVEL);
            trip(new Word(Cue.TRAVEL, at, end)).ifPresent(trips::add);
            at = scene.first(Cue.TRAVEL, end, scene.to());
        }
        for (int noun = scene.first(Cue.TRIP, scene.from(), scene.to());
                noun >= 0;
                noun = scene.first(Cue.TRIP, scene.end(noun, Cue.TRIP), scene.to())) {
            named(new Word(Cue.TRAVEL, noun, scene.end(noun, Cue.TRIP))).ifPresent(trips::add);
        }
        return trips;
    }

    private Optional<Trip> trip(Word word) {
        return new Journey(scene)
                .placeAt(word.end())
                .filter(place -> !place.country().isEmpty() && !scene.endsAt(word.first(), Cue.NEVER))
                .flatMap(place -> guest(word)
                        .filter(guest -> isAbroad(guest, place.country()))
                        .or(() -> traveller(word, place.country()))
                        .map(guest -> new Trip(scene, guest, word, place.country())));
    }

    /** His Cambodia visit. */
    private Optional<Trip> named(Word word) {
        return scene.passage()
                .allNames()
                .endingAt(word.first())
                .filter(name -> name.kind() == NameKind.COUNTRY || name.kind() == NameKind.CAPITAL)
                .flatMap(place -> lineup.subject(place.first(), false)
                        .filter(guest -> guest.leads() && guest.parties().size() == 1)
                        .filter(guest -> isAbroad(guest, place.country()))
                        .map(guest -> new Trip(scene, guest, word, place.country())));
    }

    /** Who owns the trip, else who makes it. */
    private Optional<Run> guest(Word word) {
        return lineup.owner(word.first())
                .filter(Run::leads)
                .or(() -> lineup.subject(word.first(), false))
                .filter(run -> run.leads() && run.parties().size() == 1);
    }

    /** When he came to Berlin: whoever of the sentence is not at home there, where a pronoun says who. */
    private Optional<Run> traveller(Word word, String country) {
        boolean pronoun = scene.any(Cue.ONE, word.first() - 3, word.first());
        return lineup.runs().stream()
                .filter(run -> pronoun && run.end() <= word.first() && run.leads())
                .filter(run -> run.parties().size() == 1 && isAbroad(run, country))
                .reduce((earlier, later) -> later);
    }

    private static boolean isAbroad(Run guest, String country) {
        Party party = guest.parties().get(0);
        boolean holds = party.rank() == Party.Rank.NAMED || party.rank() == Party.Rank.OFFICE;
        return holds && !party.isBloc() && !party.country().equals(country);
    }
}
