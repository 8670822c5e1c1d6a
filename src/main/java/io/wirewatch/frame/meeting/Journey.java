package io.wirewatch.frame.meeting;

import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import java.util.Optional;

/** Where somebody goes to meet: flew to Moscow for talks with Putin. */
final class Journey {

    private static final int REACH = 22;

    private final Scene scene;

    Journey(Scene scene) {
        this.scene = scene;
    }

    /** A meeting for which one leader goes to the other's country is a visit. */
    Encounter settled(Encounter encounter) {
        boolean open = encounter.kind() == Kind.SUMMIT
                && encounter.word().cue() != Cue.SUMMIT
                && encounter.parties().size() == 2;
        return open
                        && before(encounter.word().first())
                                .filter(place -> isHome(place, encounter))
                                .isPresent()
                ? encounter.as(Kind.VISIT)
                : encounter;
    }

    private boolean isHome(NameSpan place, Encounter encounter) {
        return encounter.parties().stream().anyMatch(party -> party.country().equals(place.country()))
                && !scene.passage().allNames().endingAt(place.first()).isPresent();
    }

    /** The place that a leader goes to, before the word that tells of the meeting or right behind it. */
    Optional<NameSpan> destination(Encounter encounter) {
        return before(encounter.word().first()).or(() -> {
            int end = encounter.span().end();
            int behind = scene.first(Cue.TRAVEL, encounter.word().end(), end + REACH);
            return behind < 0 || !scene.covers(Cue.TRIP, behind)
                    ? Optional.empty()
                    : placeAt(scene.end(behind, Cue.TRAVEL));
        });
    }

    private Optional<NameSpan> before(int word) {
        for (int at = scene.last(Cue.TRAVEL, word - REACH, word);
                at >= 0;
                at = scene.last(Cue.TRAVEL, word - REACH, at)) {
            Optional<NameSpan> place = placeAt(scene.end(at, Cue.TRAVEL));
            if (place.isPresent()) {
                return place.filter(
                        name -> !scene.hasAfter(name.end(), word) && !scene.any(Cue.AHEAD, name.end(), word));
            }
        }
        return Optional.empty();
    }

    /** The place named at a token, determiners apart. */
    Optional<NameSpan> placeAt(int token) {
        int at = token;
        while (at < scene.to() && (scene.isFiller(at) || scene.at(at, Cue.QUALITY))) {
            at++;
        }
        Optional<NameSpan> named = scene.passage().allNames().at(at);
        int town = named.filter(name -> name.kind() == NameKind.ADJECTIVE)
                .map(name -> scene.end(name.end(), Cue.SITE_KIND))
                .orElse(-1);
        return (town > 0 ? scene.passage().allNames().at(town) : named)
                .filter(name -> name.end() <= scene.to() && isPlace(name));
    }

    /** A place, or the Saudi capital. */
    private boolean isPlace(NameSpan name) {
        return switch (name.kind()) {
            case COUNTRY, CAPITAL, PLACE, METONYM -> true;
            case ADJECTIVE -> scene.isCapital(name.end());
            default -> scene.isTown(name) || scene.covers(Cue.SEAT, name.first());
        };
    }
}
