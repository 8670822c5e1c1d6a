package io.wirewatch.frame.meeting;

import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Says who stands where in a sentence: reads its names and pronouns as phrases, each of which is an {@link Actor}. */
final class CastReader {

    private final Scene scene;
    private final Memory memory;
    private final Standing standing;
    private final List<Piece> pieces;
    private final List<Actor> cast = new ArrayList<>();

    private CastReader(Scene scene, Memory memory) {
        this.scene = scene;
        this.memory = memory;
        this.standing = new Standing(scene, memory);
        this.pieces = Pieces.of(scene);
    }

    static List<Actor> read(Scene scene, Memory memory) {
        return new CastReader(scene, memory).read();
    }

    private List<Actor> read() {
        int at = 0;
        while (at < pieces.size()) {
            at = phrase(at);
        }
        return cast;
    }

    private int phrase(int at) {
        Piece piece = pieces.get(at);
        return switch (piece.type()) {
            case NATION, OFFICE, OFFICES, POST, FORMER, LEADER, PERSON -> person(at);
            case ELSE -> at + 1;
            default -> pronoun(at);
        };
    }

    private int pronoun(int at) {
        Piece piece = pieces.get(at);
        new Pronouns(scene, memory, cast).actor(piece).ifPresent(cast::add);
        return at + 1;
    }

    private int person(int start) {
        Office office = new Office();
        int at = start;
        while (isType(at, Piece.Type.FORMER)) {
            office.add(pieces.get(at++));
        }
        int nations = at;
        while (isType(at, Piece.Type.NATION) && (at == nations || isJoined(pieces.get(at - 1), pieces.get(at)))) {
            office.nations.add(pieces.get(at++));
        }
        int titles = at;
        while (at < pieces.size() && pieces.get(at).isOfficial() && (at == start || follows(at))) {
            office.add(pieces.get(at++));
        }
        if (at > titles && isAdjectiveBehind(at)) {
            office.nations.add(pieces.get(at++));
        }
        if (at < pieces.size()
                && pieces.get(at).isSomebody()
                && (at == start || at > titles && isNamedBy(at) || isCompatriot(nations, at))) {
            office.add(pieces.get(at++));
        }
        if (!office.hasTitle() && office.person().isEmpty()) {
            return nations(nations, at);
        }
        return close(start, at, office);
    }

    /** Président français: the country stands right behind its office, as it does in languages of Latin. */
    private boolean isAdjectiveBehind(int at) {
        return isType(at, Piece.Type.NATION)
                && pieces.get(at).isAdjective()
                && pieces.get(at).first() == pieces.get(at - 1).end()
                && !scene.passage().text().language().startsWith("en");
    }

    /** Russia's Vladimir Putin. */
    private boolean isCompatriot(int nations, int at) {
        return at > nations
                && pieces.get(at).is(Piece.Type.LEADER)
                && scene.isPossessive(pieces.get(at).first() - 1)
                && pieces.get(at - 1).end() == pieces.get(at).first() - 1
                && pieces.get(at - 1).country().equals(pieces.get(at).country());
    }

    /** Countries without an office are themselves; those that a single office leaves over, too. */
    private int nations(int from, int end) {
        for (int i = from; i < end; i++) {
            cast.add(standing.nation(pieces.get(i)));
        }
        return Math.max(end, from + 1);
    }

    private int close(int start, int at, Office office) {
        int first = start;
        while (!office.isPlural() && office.nations.size() > 1) {
            cast.add(standing.nation(office.nations.remove(0)));
            first++;
        }
        int last = pieces.get(at - 1).end();
        int end = at;
        if (office.nations.isEmpty()) {
            end = owners(at, last, office);
        }
        if (isNamedBehind(end, office)) {
            office.add(pieces.get(end++));
        }
        if (office.person().isPresent()) {
            end = apposition(end, office);
        }
        standing.actor(office, pieces.get(first).first(), pieces.get(end - 1).end())
                .ifPresent(cast::add);
        return end;
    }

    /** The president of Finland, Alexander Stubb. */
    private boolean isNamedBehind(int at, Office office) {
        return isType(at, Piece.Type.LEADER)
                && office.isLeading()
                && !office.isPlural()
                && office.person().isEmpty()
                && pieces.get(at).country().equals(office.country())
                && pieces.get(at).first() == pieces.get(at - 1).end() + 1
                && scene.isMark(pieces.get(at - 1).end(), ",");
    }

    /** The countries behind "of" or "including". */
    private int owners(int at, int token, Office office) {
        int next = at;
        boolean including = office.isPlural() && scene.any(Cue.INCLUDING, token, token + 6);
        while (isType(next, Piece.Type.NATION)) {
            Piece nation = pieces.get(next);
            boolean begins = including
                    ? scene.endsAt(scene.beforeDeterminers(nation.first()), Cue.INCLUDING)
                    : isOwner(nation, token);
            if (office.nations.isEmpty() ? !begins : !isJoined(pieces.get(next - 1), nation)) {
                break;
            }
            office.nations.add(nation);
            next++;
        }
        return next;
    }

    private boolean isOwner(Piece nation, int token) {
        int end = scene.end(token, Cue.OF);
        int before = nation.first();
        while (before > end && scene.tokens().is(before - 1, Tokens.NUMBER)) {
            before--;
        }
        boolean many = nation.isAdjective() && scene.at(nation.end(), Cue.WORLD);
        return end > 0 && !many && nation.first() >= end && scene.beforeDeterminers(before) <= end;
    }

    /** Behind a name and a comma: Ukraine's president. */
    private int apposition(int at, Office office) {
        if (at >= pieces.size() || !scene.isMark(pieces.get(at - 1).end(), ",")) {
            return at;
        }
        int next = at;
        List<Piece> nations = new ArrayList<>();
        if (scene.beforeDeterminers(pieces.get(at).first())
                != pieces.get(at - 1).end() + 1) {
            return at;
        }
        while (isType(next, Piece.Type.NATION) && (next == at || isJoined(pieces.get(next - 1), pieces.get(next)))) {
            nations.add(pieces.get(next++));
        }
        int titles = next;
        while (next < pieces.size() && pieces.get(next).isOfficial() && (next == at || follows(next))) {
            next++;
        }
        boolean named = next < pieces.size() && pieces.get(next).isSomebody() && isNamedBy(next);
        if (next == titles || named || isOther(titles, next)) {
            return at;
        }
        office.nations.addAll(nations);
        pieces.subList(titles, next).forEach(office::add);
        return next;
    }

    /** Somebody else begins to speak: talks with Modi, officials said; with Macron, a spokesman for the Elysee said. */
    private boolean isOther(int titles, int end) {
        int after = pieces.get(end - 1).end();
        boolean post = pieces.get(end - 1).is(Piece.Type.POST);
        return post
                && (scene.at(after, Cue.SAY)
                        || scene.at(after, Cue.GOVERNS)
                        || scene.any(Cue.STAFF, pieces.get(titles).first(), after));
    }

    private boolean isType(int at, Piece.Type type) {
        return at < pieces.size() && pieces.get(at).is(type);
    }

    private boolean isJoined(Piece one, Piece other) {
        for (int token = one.end(); token < other.first(); token++) {
            if (!scene.isMark(token, ",") && !scene.at(token, Cue.AND) && !scene.at(token, Cue.DETERMINER)) {
                return false;
            }
        }
        return true;
    }

    /** Whether only a possessive and words that change nothing stand between a piece and the one before. */
    private boolean follows(int at) {
        for (int token = pieces.get(at - 1).end(); token < pieces.get(at).first(); token++) {
            if (!scene.isPossessive(token) && !scene.at(token, Cue.QUALITY)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNamedBy(int at) {
        return follows(at)
                || pieces.get(at).first() == pieces.get(at - 1).end() + 1
                        && scene.isMark(pieces.get(at - 1).end(), ",");
    }
}
