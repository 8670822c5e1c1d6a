package io.wirewatch.frame.meeting;

import java.util.List;
import java.util.Optional;

/** Says whom a pronoun means: the persons of the sentence so far, else those that the article told of before. */
final class Pronouns {

    private final Scene scene;
    private final Memory memory;
    private final List<Actor> cast;

    Pronouns(Scene scene, Memory memory, List<Actor> cast) {
        this.scene = scene;
        this.memory = memory;
        this.cast = cast;
    }

    Optional<Actor> actor(Piece pronoun) {
        Optional<Actor> meant =
                switch (pronoun.type()) {
                    case PAIR ->
                        isOfMany(pronoun)
                                ? Optional.empty()
                                : countries(pronoun)
                                        .or(this::both)
                                        .or(memory::two)
                                        .or(() -> memory.nations()
                                                .filter(nations ->
                                                        nations.size() == 2 && (!isBare(pronoun) || isLed(nations)))
                                                .map(Pronouns::leaders));
                    case THEY -> memory.group().map(Pronouns::leaders).or(this::both);
                    case ONE -> isObject(pronoun) ? other() : one();
                    default -> speaker();
                };
        return meant.map(actor -> new Actor(pronoun.first(), pronoun.end(), actor.kind(), actor.parties()));
    }

    /** The leaders, behind a gathering of many. */
    private boolean isOfMany(Piece pronoun) {
        return memory.isOfMany() && isBare(pronoun);
    }

    /** Whether the text has told of the leader of one of them. */
    private boolean isLed(List<Party> nations) {
        return nations.stream().anyMatch(nation -> memory.of(nation.country()).isPresent());
    }

    /** The leaders, of whom nobody says how many they are. */
    private boolean isBare(Piece pronoun) {
        return pronoun.end() - pronoun.first() == 2
                && scene.tokens().folded(pronoun.first()).equals("the")
                && scene.tokens().folded(pronoun.first() + 1).equals("leaders");
    }

    private Optional<Actor> both() {
        List<Party> here = cast.stream()
                .filter(Actor::leads)
                .flatMap(actor -> actor.parties().stream())
                .distinct()
                .toList();

        List<Party> pair = here.size() == 2 ? here : memory.pair();
        return pair.isEmpty() ? Optional.empty() : Optional.of(leaders(pair));
    }

    /** The two countries' leaders: those of the two that the sentence has named so far. */
    private Optional<Actor> countries(Piece pair) {
        if (!scene.any(Cue.WORLD, pair.first(), pair.end())) {
            return Optional.empty();
        }
        List<Party> here = cast.stream()
                .filter(actor -> actor.kind() == Actor.Kind.NATION)
                .flatMap(actor -> actor.parties().stream())
                .distinct()
                .toList();
        return here.size() == 2 ? Optional.of(leaders(here)) : Optional.empty();
    }

    private Optional<Actor> one() {
        for (Actor actor : cast) {
            if (isSingle(actor) && !isGoverned(actor)) {
                return Optional.of(actor);
            }
        }
        Optional<Actor> last = cast.stream().filter(Pronouns::isSingle).reduce((earlier, later) -> later);
        return last.filter(Actor::leads)
                .or(() -> memory.subject().filter(Pronouns::isSingle))
                .or(() -> last);
    }

    /** Met him: somebody other than who does it. */
    private Optional<Actor> other() {
        Optional<Actor> subject = cast.stream()
                .filter(actor -> isSingle(actor) && !isGoverned(actor))
                .findFirst();
        return cast.stream()
                .filter(actor ->
                        isSingle(actor) && subject.filter(actor::equals).isEmpty())
                .reduce((earlier, later) -> later)
                .or(() -> memory.subject().filter(actor -> isSingle(actor) && isOther(actor, subject)));
    }

    private static boolean isOther(Actor actor, Optional<Actor> subject) {
        return subject.filter(one -> one.parties().equals(actor.parties())).isEmpty();
    }

    private static boolean isSingle(Actor actor) {
        return actor.isPerson() && actor.parties().size() < 2;
    }

    private boolean isGoverned(Actor actor) {
        return scene.endsAt(scene.beforeDeterminers(actor.first()), Cue.GOVERNS);
    }

    /** Him, and her behind a preposition. */
    private boolean isObject(Piece pronoun) {
        String word = scene.tokens().folded(pronoun.first());
        return word.equals("him") || word.equals("her") && scene.endsAt(pronoun.first(), Cue.WITH);
    }

    /** Who writes or speaks the whole text; within quotation marks, whoever the sentence tells of. */
    private Optional<Actor> speaker() {
        boolean quoted = scene.passage().hasMark(scene.from(), scene.to(), "\"“”«»");
        return quoted ? one() : memory.author().map(party -> leaders(List.of(party)));
    }

    private static Actor leaders(List<Party> parties) {
        return new Actor(0, 0, Actor.Kind.LEADERS, parties);
    }
}
