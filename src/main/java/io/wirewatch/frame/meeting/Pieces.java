package io.wirewatch.frame.meeting;

import io.wirewatch.config.Title;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sorts the names, plural titles and pronouns of a sentence, in its order and without overlap. */
final class Pieces {

    private static final Map<Cue, Piece.Type> WORDS = Map.of(
            Cue.THEY, Piece.Type.THEY,
            Cue.ONE, Piece.Type.ONE,
            Cue.SPEAKER, Piece.Type.SPEAKER);

    /** By the word that stands alone: the other country, and the one meant. */
    private static final Map<String, List<String>> HALVES =
            Map.of("north", List.of("KR", "KP"), "south", List.of("KP", "KR"));

    /** By language. */
    private static final Map<String, Set<String>> ARTICLES = Map.of("es", Set.of("el"), "it", Set.of("il"));

    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i");

    private final Scene scene;
    private final List<NameSpan> names;
    private final List<Piece> pieces = new ArrayList<>();
    private int next;

    private Pieces(Scene scene) {
        this.scene = scene;
        this.names = scene.passage().names();
    }

    static List<Piece> of(Scene scene) {
        return new Pieces(scene).sorted();
    }

    private List<Piece> sorted() {
        int at = scene.from();
        while (at < scene.to()) {
            at = step(at);
        }
        return pieces;
    }

    private int step(int at) {
        while (next < names.size() && names.get(next).first() < at) {
            next++;
        }
        int pair = scene.end(at, Cue.PAIR);
        if (pair > 0 && !scene.at(pair, Cue.OF)) {
            return add(Piece.of(at, pair, Piece.Type.PAIR));
        }
        int two = scene.end(at, Cue.THE_TWO);
        if (two > 0 && isDoing(two)) {
            return add(Piece.of(at, two, Piece.Type.PAIR));
        }
        Optional<Piece> half = half(at);
        if (half.isPresent()) {
            return add(half.get());
        }
        boolean named = next < names.size() && names.get(next).first() == at;
        if (named && !scene.at(at, Cue.PLURAL)) {
            return add(named(names.get(next)));
        }
        return word(at);
    }

    /** North and South Korea: the first of two countries that share a word of their names. */
    private Optional<Piece> half(int at) {
        List<String> countries = HALVES.getOrDefault(scene.tokens().folded(at), List.of());
        return countries.isEmpty() || !scene.at(at + 1, Cue.AND)
                ? Optional.empty()
                : scene.passage()
                        .allNames()
                        .at(at + 2)
                        .filter(other -> other.kind() == NameKind.COUNTRY
                                && other.country().equals(countries.get(0)))
                        .map(other -> new NameSpan(
                                at,
                                at + 1,
                                NameKind.COUNTRY,
                                scene.tokens().text(at, at + 1),
                                countries.get(1),
                                other.about()))
                        .map(Piece::of);
    }

    /** The two met, will meet, have spoken; not the two countries. */
    private boolean isDoing(int token) {
        return scene.at(token, Cue.MEET)
                || scene.at(token, Cue.SPEAK)
                || scene.at(token, Cue.HOLD)
                || scene.at(token, Cue.PLANNED)
                || scene.at(token, Cue.PERFECT)
                || scene.at(token, Cue.DISCUSS)
                || scene.at(token, Cue.DEAL);
    }

    private int word(int at) {
        int plural = scene.end(at, Cue.PLURAL);
        if (plural > 0) {
            return add(Piece.of(at, plural, Piece.Type.OFFICES));
        }
        for (Map.Entry<Cue, Piece.Type> word : WORDS.entrySet()) {
            int end = scene.end(at, word.getKey());
            if (end > 0 && !isArticle(at)) {
                return add(Piece.of(at, end, word.getValue()));
            }
        }
        return at + 1;
    }

    /** "El martes", "il 5 maggio": an article that is written like a pronoun but for its mark, or like one of another language. */
    private boolean isArticle(int at) {
        return ARTICLES.getOrDefault(scene.language(), Set.of())
                .contains(scene.tokens().text(at).toLowerCase(Locale.ROOT));
    }

    private Piece named(NameSpan name) {
        if (name.kind() == NameKind.TITLE && scene.any(Cue.PLURAL, name.first(), name.end())) {
            return Piece.of(name.first(), name.end(), Piece.Type.OFFICES);
        }
        if (name.kind() == NameKind.ORGANISATION
                && scene.covers(Cue.SEAT, name.first())
                && !name.country().isEmpty()) {
            return new Piece(name.first(), name.end(), Piece.Type.NATION, Optional.of(name));
        }
        if (name.kind() == NameKind.TITLE && scene.at(name.first(), Cue.STATE_VISIT)) {
            return Piece.of(name.first(), name.end(), Piece.Type.ELSE);
        }
        if (name.kind() == NameKind.COUNTRY
                && scene.covers(Cue.WORLD, name.first())
                && scene.at(name.end(), Cue.PLURAL)) {
            return Piece.of(name.first(), name.end(), Piece.Type.ELSE);
        }
        boolean apart = name.isTitle(Title.Role.FORMER_MARKER) && isPartOfWord(name);
        boolean common =
                apart || name.isTitle(Title.Role.MILITARY) && !scene.tokens().is(name.first(), Tokens.CAPITAL);
        return common || name.kind() == NameKind.PERSON && isThing(name)
                ? Piece.of(name.first(), name.end(), Piece.Type.ELSE)
                : Piece.of(name);
    }

    /** In scripts without spaces, what no name follows at once: 前夕 is the eve. */
    private boolean isPartOfWord(NameSpan name) {
        return scene.tokens().is(name.first(), Tokens.UNSPACED)
                && scene.passage().allNames().at(name.end()).isEmpty();
    }

    /** What bears an article or stands behind "in" is no person, nor what is joined to such a thing. */
    private boolean isThing(NameSpan name) {
        boolean joined = scene.at(name.first() - 1, Cue.AND)
                && !pieces.isEmpty()
                && pieces.get(pieces.size() - 1).is(Piece.Type.ELSE)
                && pieces.get(pieces.size() - 1).end() == name.first() - 1;
        return joined
                || scene.covers(Cue.WORLD, name.first()) && scene.at(name.end(), Cue.PLURAL)
                || scene.covers(Cue.STATE_VISIT, name.first())
                || scene.at(name.first() - 1, Cue.DETERMINER)
                || scene.endsAt(scene.beforeDeterminers(name.first()), Cue.IN);
    }

    private int add(Piece piece) {
        boolean owner = !pieces.isEmpty()
                && isPronoun(pieces.get(pieces.size() - 1))
                && pieces.get(pieces.size() - 1).end() == piece.first()
                && !(piece.is(Piece.Type.FORMER) && isSubject(pieces.get(pieces.size() - 1)));
        if (owner) {
            pieces.remove(pieces.size() - 1);
        }
        pieces.add(piece);
        return piece.end();
    }

    /** He then flew: no former he. */
    private boolean isSubject(Piece pronoun) {
        return SUBJECTS.contains(scene.tokens().folded(pronoun.first()));
    }

    /** His Chinese counterpart is one phrase. */
    private static boolean isPronoun(Piece piece) {
        return piece.is(Piece.Type.ONE) || piece.is(Piece.Type.THEY) || piece.is(Piece.Type.SPEAKER);
    }
}
