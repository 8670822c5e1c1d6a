package io.wirewatch.frame.meeting;

import io.wirewatch.config.Leader;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.token.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides what a phrase makes of somebody on the day of publication: a leader, a stranger, a country. */
final class Standing {

    private static final int ADJECTIVES = 3;

    private final Scene scene;
    private final Memory memory;

    Standing(Scene scene, Memory memory) {
        this.scene = scene;
        this.memory = memory;
    }

    /** A country or bloc by itself. */
    Actor nation(Piece piece) {
        return new Actor(piece.first(), piece.end(), Actor.Kind.NATION, List.of(nationParty(piece)));
    }

    private static Party nationParty(Piece piece) {
        return new Party(piece.country(), piece.country(), "", Party.Rank.NATION);
    }

    /** Who a phrase names; nobody where an office without a country has no holder in the article. */
    Optional<Actor> actor(Office office, int first, int end) {
        if (hasStaff(end) || office.isOther() && !isKnown(office)) {
            return Optional.of(new Actor(first, end, Actor.Kind.STRANGER, List.of()));
        }
        if (office.isPlural() && office.person().isEmpty()) {
            return plural(office, first, end);
        }
        Optional<Party> party = office.person().isPresent() ? named(office) : unnamed(office);
        if (party.isEmpty() && office.person().isEmpty() && !(office.isFormer() && office.isLeading())) {
            return Optional.empty();
        }
        return Optional.of(party.map(leader -> new Actor(first, end, Actor.Kind.LEADERS, List.of(leader)))
                .orElseGet(() -> new Actor(first, end, Actor.Kind.STRANGER, List.of())));
    }

    /** Whether the full name of a leader in office stands there, whatever it is called: EU chief Ursula von der Leyen. */
    private boolean isKnown(Office office) {
        return office.person()
                .filter(piece ->
                        piece.end() - piece.first() > 1 || office.title().isPresent())
                .flatMap(Piece::name)
                .flatMap(NameSpan::leader)
                .filter(leader -> leader.heldOn(scene.day()))
                .isPresent();
    }

    /** Whether an aide, an envoy or an administration is meant by a leader's name before it. */
    private boolean hasStaff(int end) {
        if (scene.isPossessive(end) && isOwned(end + 1)) {
            return true;
        }
        boolean owner = scene.isPossessive(end);
        int at = owner ? end + 1 : end;
        while (at < scene.to() && scene.at(at, Cue.QUALITY)) {
            at++;
        }
        return scene.at(at, Cue.STAFF) || owner && isOfKind(at) && scene.at(at + 1, Cue.STAFF);
    }

    /** Modi's top economic | advisers: a word for what they advise on. */
    private boolean isOfKind(int token) {
        return token < scene.to()
                && !scene.tokens().is(token, Tokens.MARK | Tokens.CAPITAL)
                && !scene.at(token, Cue.GOVERNS)
                && !scene.at(token, Cue.MEETING)
                && !scene.at(token, Cue.CALL)
                && !scene.at(token, Cue.AND);
    }

    /** Trump's Middle East envoy: an aide behind the name of what he is for. */
    private boolean isOwned(int first) {
        int at = first;
        while (at < first + ADJECTIVES && at < scene.to() && scene.tokens().is(at, Tokens.CAPITAL)) {
            at++;
        }
        return at > first && scene.at(at, Cue.STAFF);
    }

    private Optional<Actor> plural(Office office, int first, int end) {
        if (!office.nations.isEmpty()) {
            List<Party> parties = office.nations.stream().map(this::byOffice).toList();
            return Optional.of(new Actor(first, end, Actor.Kind.LEADERS, parties));
        }
        if (scene.at(end - 1, Cue.COUNTERPART) && !hasLeader()) {
            return Optional.of(new Actor(first, end, Actor.Kind.STRANGER, List.of()));
        }
        if (scene.endsAt(first, Cue.THEY)) {
            return memory.nations().map(nations -> new Actor(first, end, Actor.Kind.LEADERS, nations));
        }
        int number = counted(first);
        if (number > 2) {
            return memory.group()
                    .filter(parties -> parties.size() == number)
                    .map(parties -> new Actor(first, end, Actor.Kind.LEADERS, parties));
        }
        int start = worldStart(first);
        return isWorldly(first, end)
                ? Optional.of(new Actor(start, end, Actor.Kind.CROWD, List.of()))
                : Optional.empty();
    }

    /** The four | leaders: how many they are; none where no article stands before the number. */
    private int counted(int first) {
        return scene.at(first - 2, Cue.DETERMINER)
                ? (int) scene.passage()
                        .text()
                        .functionWords()
                        .number(scene.tokens().word(first - 1))
                        .orElse(0)
                : 0;
    }

    private boolean hasLeader() {
        return scene.passage().names().stream().anyMatch(name -> name.kind() == NameKind.LEADER);
    }

    /** Gulf and | Arab | leaders. */
    private int worldStart(int token) {
        int start = scene.startOf(Cue.WORLD, token);
        int before = scene.at(start - 1, Cue.AND) ? start - 1 : start;
        int other = scene.startOf(Cue.WORLD, before);
        return start < token && other < before ? worldStart(before) : start;
    }

    /** World leaders, heads of state, the leaders of the western world. */
    private boolean isWorldly(int first, int end) {
        return scene.endsAt(first, Cue.WORLD)
                || scene.at(end, Cue.WORLD)
                || scene.any(Cue.WORLD, first, end)
                || scene.at(end, Cue.OF) && scene.any(Cue.WORLD, end, end + 7);
    }

    private Party byOffice(Piece nation) {
        return new Party(nation.country(), nation.country(), "", Party.Rank.OFFICE);
    }

    private Optional<Party> named(Office office) {
        NameSpan name = office.person().flatMap(Piece::name).orElseThrow();
        Optional<Leader> leader = name.leader();
        if (leader.isPresent()) {
            return leader.flatMap(known -> inOffice(known, office));
        }
        boolean holds =
                office.isLeading() && !office.isFormer() && !office.country().isEmpty();
        return holds
                ? Optional.of(new Party(name.family(), office.country(), title(office, ""), Party.Rank.NAMED))
                : Optional.empty();
    }

    private Optional<Party> inOffice(Leader leader, Office office) {
        if (leader.term().from().isAfter(scene.day())) {
            return Optional.empty();
        }
        boolean former = office.isFormer() || !leader.heldOn(scene.day());
        return Optional.of(new Party(
                leader.family(),
                leader.country(),
                title(office, leader.title().toLowerCase(Locale.ROOT)),
                former ? Party.Rank.FORMER : Party.Rank.NAMED));
    }

    /** The title as the text has it, else as the world knows it. */
    private String title(Office office, String known) {
        return office.title()
                .map(piece -> scene.tokens()
                        .text(piece.first(), piece.end())
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\s+", " "))
                .orElse(known);
    }

    /** A powerful leader: anybody. */
    private boolean isAny(Office office) {
        int first = office.title().map(Piece::first).orElse(scene.from());
        for (int token = first - 1; token >= Math.max(scene.from(), first - ADJECTIVES); token--) {
            String word = scene.tokens().folded(token);
            if (word.equals("a") || word.equals("an")) {
                return true;
            }
            if (scene.tokens().is(token, Tokens.MARK) || scene.at(token, Cue.DETERMINER)) {
                return false;
            }
        }
        return false;
    }

    private Optional<Party> unnamed(Office office) {
        if (!office.isLeading() || office.isFormer()) {
            return Optional.empty();
        }
        String country = office.country();
        if (country.isEmpty() && isAny(office)) {
            return Optional.empty();
        }
        if (country.isEmpty()) {
            String title = title(office, "");
            return memory.withTitle(title)
                    .or(() -> memory.author().filter(author -> author.hasTitle(title)))
                    .or(() -> memory.ahead(title));
        }
        Party holder = new Party(country, country, title(office, ""), Party.Rank.OFFICE);
        return holder.isBloc() && !holder.hasHead()
                ? Optional.empty()
                : Optional.of(memory.of(country).orElse(holder));
    }
}
