package io.wirewatch.frame.meeting;

import io.wirewatch.config.Place;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.token.Tokens;
import java.util.Optional;

/** Finds where a meeting is: behind it after "in", right before its noun, else earlier in the sentence. */
final class Site {

    private static final int AFTER = 18;
    private static final int BEFORE = 25;
    private static final int CLAUSE = 10;
    private static final int LANDSCAPE = 5;

    private final Scene scene;
    private final UnlistedPlaces unlisted;

    Site(Scene scene) {
        this.scene = scene;
        this.unlisted = new UnlistedPlaces(scene);
    }

    /** The place as the text names it; empty where it names none. */
    String place(Encounter encounter) {
        String modifier = modifier(encounter);
        if (!modifier.isEmpty()) {
            return modifier;
        }
        String visited = visited(encounter);
        if (!visited.isEmpty()) {
            return visited;
        }
        String named = named(encounter);
        if (!named.isEmpty()) {
            return named;
        }
        String told = before(encounter.word().first());
        String aim = told.isEmpty() && isAim(encounter)
                ? firstBehind(encounter.span().first(), encounter.word().first())
                : told;
        if (!aim.isEmpty()) {
            return aim;
        }
        String after = behind(encounter);
        String beside = after.isEmpty() && !scene.isEnglish() ? unmarked(encounter) : after;
        if (!beside.isEmpty()) {
            return beside;
        }
        return new Journey(scene)
                .destination(encounter)
                .filter(name -> !scene.isPossessive(name.end()))
                .map(this::text)
                .orElseGet(() -> aside(encounter));
    }

    /** Behind the meeting, else behind a clause that tells what it is. */
    private String behind(Encounter encounter) {
        int end = encounter.span().end();
        String after = firstBehind(encounter.word().end(), end + AFTER);
        int abbreviated = scene.isMark(end, "(") && scene.isMark(end + 2, ")") ? end + 3 : end;
        int on = encounter.kind() == Kind.GATHERING ? scene.behindClause(abbreviated) : abbreviated;
        return after.isEmpty() && on > abbreviated ? firstBehind(on, on + CLAUSE) : after;
    }

    /** Before the meeting, else where its host is. */
    private String aside(Encounter encounter) {
        String before =
                firstBehind(opening(encounter.word().first()), encounter.word().first());
        return before.isEmpty() ? new HostLand(scene).of(encounter) : before;
    }

    /** Where to look before a meeting: behind "ahead of", for what stands before that was elsewhere. */
    private int opening(int word) {
        int reach = Math.max(scene.from(), word - BEFORE);
        int ahead = scene.last(Cue.AHEAD, reach, word);
        return ahead >= 0 && !scene.any(Cue.BREAK, ahead, word) ? scene.end(ahead, Cue.AHEAD) : reach;
    }

    /** Gather in Madrid for the conference. */
    private boolean isAim(Encounter encounter) {
        int start = scene.beforeDeterminers(scene.phraseStart(encounter.word().first()));
        return encounter.kind() == Kind.GATHERING
                && start > scene.from()
                && scene.tokens().folded(start - 1).equals("for");
    }

    /** Hanoi, where he was dining with Kim. */
    private String before(int word) {
        int where = scene.last(Cue.WHERE, word - CLAUSE, word);
        int end = where > scene.from() && scene.isMark(where - 1, ",") ? where - 1 : where;
        return where < 0 || !scene.at(where, Cue.WHERE_AT)
                ? ""
                : scene.passage()
                        .allNames()
                        .endingAt(end)
                        .filter(name -> isPlace(name) && !scene.at(name.first() - 1, Cue.AND))
                        .map(this::townBefore)
                        .map(this::text)
                        .orElse("");
    }

    /** Lima of Lima, Peru. */
    private NameSpan townBefore(NameSpan land) {
        boolean country = land.kind() == NameKind.COUNTRY && scene.isMark(land.first() - 1, ",");
        return country
                ? scene.passage()
                        .allNames()
                        .endingAt(land.first() - 1)
                        .filter(town -> isPlace(town) && town.country().equals(land.country()))
                        .orElse(land)
                : land;
    }

    /** Any place that the sentence is about: for a meeting told in the sentence beside it. */
    String anywhere(boolean town) {
        return scene.passage().names().stream()
                .filter(name -> isPlace(name) && !(town && name.kind() == NameKind.COUNTRY))
                .filter(name -> isPlaced(name.first()) && !scene.isPossessive(name.end()) && !isOfEarlier(name.first()))
                .findFirst()
                .map(this::text)
                .orElse("");
    }

    /** The last summit in Lyon: a place of what is only recalled. */
    private boolean isOfEarlier(int name) {
        int noun = scene.startOf(Cue.IN, scene.beforeDeterminers(name)) - 1;
        boolean meeting = scene.at(noun, Cue.SUMMIT) || scene.at(noun, Cue.MEETING) || scene.at(noun, Cue.TRIP);
        return meeting && (scene.any(Cue.EARLIER, noun - CLAUSE, noun) || scene.any(Cue.RECALLED, noun - CLAUSE, noun));
    }

    private boolean isPlaced(int name) {
        int before = name;
        while (before > scene.from() && (scene.isFiller(before - 1) || scene.at(before - 1, Cue.QUALITY))) {
            before--;
        }
        return isIn(name) || isIn(before) || scene.endsAt(before, Cue.TRAVEL) || scene.endsAt(before, Cue.SITE_KIND);
    }

    /** Behind "in"; but not: the war in. */
    private boolean isIn(int token) {
        return scene.endsAt(token, Cue.IN) && !scene.endsAt(scene.startOf(Cue.IN, token), Cue.TROUBLE);
    }

    /** The Venice economic summit has its place in its name. */
    private String named(Encounter encounter) {
        return scene
                .passage()
                .allNames()
                .within(encounter.word().first(), encounter.word().end())
                .stream()
                .filter(name -> name.kind() == NameKind.CAPITAL || name.kind() == NameKind.PLACE)
                .filter(this::isPlace)
                .findFirst()
                .map(this::text)
                .orElseGet(() -> spelled(encounter));
    }

    /** A listed name is one name, but a place may begin it: the Camp David summit. */
    private String spelled(Encounter encounter) {
        String name = encounter.name();
        int at = encounter.word().first();
        int seat = name.isEmpty() ? -1 : scene.end(at, Cue.SEAT);
        return seat > 0 && seat < encounter.word().end() ? scene.tokens().text(at, seat) : "";
    }

    /** Visited the White House, a visit to Moscow. */
    private String visited(Encounter encounter) {
        int end = encounter.word().end();
        int to =
                switch (encounter.word().cue()) {
                    case VISIT, TRAVEL -> end;
                    case TRIP, STATE_VISIT, RECEIVE, INVITE -> scene.end(end, Cue.WITH);
                    default -> -1;
                };
        int guest = encounter.span().end();
        if (isBringing(encounter.word().cue()) && guest < scene.to() && scene.at(guest, Cue.WITH)) {
            to = scene.end(guest, Cue.WITH);
        }
        boolean owned = encounter.word().cue() == Cue.TRIP || encounter.word().cue() == Cue.STATE_VISIT;
        if (owned
                && to < 0
                && guest < scene.to()
                && scene.tokens().folded(guest).equals("to")) {
            to = guest + 1;
        }
        boolean visit =
                (encounter.kind() == Kind.VISIT || isBringing(encounter.word().cue())) && to > 0 && to < scene.to();
        return visit ? at(skip(to)) : "";
    }

    /** Welcomed to the White House, invited to Moscow. */
    private static boolean isBringing(Cue cue) {
        return cue == Cue.RECEIVE || cue == Cue.INVITE;
    }

    /** A place by itself, where prepositions are not told from other words. */
    private String unmarked(Encounter encounter) {
        return scene
                .passage()
                .allNames()
                .within(encounter.word().end(), encounter.word().end() + AFTER)
                .stream()
                .filter(name -> name.end() <= scene.to() && isPlace(name))
                .filter(name -> name.kind() == NameKind.CAPITAL || name.kind() == NameKind.PLACE)
                .findFirst()
                .map(this::text)
                .orElse("");
    }

    /** The Busan meeting. */
    private String modifier(Encounter encounter) {
        return scene.passage()
                .allNames()
                .endingAt(encounter.word().first())
                .filter(name -> !encounter.word().isVerb() && isPlace(name) && suits(encounter, name))
                .map(this::text)
                .orElse("");
    }

    /** A country before a noun says who meets, before the name of a gathering where. */
    private static boolean suits(Encounter encounter, NameSpan name) {
        return name.kind() != NameKind.COUNTRY || encounter.kind() == Kind.GATHERING;
    }

    private String firstBehind(int from, int to) {
        for (int token = from; token < Math.min(scene.to(), to); token++) {
            int end = Math.max(scene.end(token, Cue.IN), scene.end(token, Cue.SITE_KIND));
            if (end > 0 && !scene.endsAt(token, Cue.TROUBLE)) {
                String place = at(end).isEmpty() ? at(skip(end)) : at(end);
                if (!place.isEmpty()) {
                    return place;
                }
            }
            String known = end < 0 ? known(token) : "";
            if (!known.isEmpty()) {
                return known;
            }
            if (scene.isMark(token, ";") || token > from && (isSince(token) || isElsewhere(token))) {
                return "";
            }
        }
        return "";
    }

    /** A Roma, alla Casa Bianca, à l'Élysée: a place that is known as one, behind a word that means other things too. */
    private String known(int token) {
        int end = scene.isRomance() ? scene.end(token, Cue.ROMANCE_IN) : -1;
        if (end < 0) {
            return "";
        }
        int at = skip(end);
        boolean place = scene.end(at, Cue.SEAT) > 0
                || scene.passage()
                        .allNames()
                        .at(at)
                        .filter(name -> isPlace(name) && name.kind() != NameKind.METONYM)
                        .isPresent();
        return place ? at(at) : "";
    }

    /** What comes behind "since" or "after" is something else. */
    private boolean isSince(int token) {
        String word = scene.tokens().folded(token);
        return word.equals("since") || word.equals("after");
    }

    /** Another clause, unless it tells of the event itself: because of unrest in Crimea, not: which opens in Apia. */
    private boolean isElsewhere(int token) {
        return scene.at(token, Cue.BREAK)
                && !scene.at(token, Cue.WHERE)
                && !scene.any(Cue.HAPPEN, token, token + 5)
                && !scene.any(Cue.PLANNED, token, token + 3);
    }

    private int skip(int token) {
        int at = token;
        while (at < scene.to() && (scene.at(at, Cue.DETERMINER) || scene.at(at, Cue.QUALITY) || isPartOfLand(at))) {
            at++;
        }
        return at;
    }

    /** In western Japan. */
    private boolean isPartOfLand(int token) {
        return scene.at(token, Cue.WORLD)
                && !scene.tokens().is(token, Tokens.CAPITAL)
                && scene.passage().allNames().at(token + 1).isPresent();
    }

    private String at(int token) {
        int seat = scene.end(token, Cue.SEAT);
        if (seat > 0) {
            return scene.tokens().text(token, seat);
        }
        Optional<NameSpan> name = scene.passage().allNames().at(token);
        int town = townBehind(token, name);
        if (town > token) {
            return at(town);
        }
        if (name.filter(span -> span.kind() == NameKind.ADJECTIVE).isPresent()) {
            String landscape = unlisted.at(name.get().end());
            return landscape.isEmpty() ? "" : text(name.get()) + " " + landscape;
        }
        if (name.isPresent()) {
            return name.filter(span -> isPlace(span)
                            || span.kind() == NameKind.PERSON && !scene.any(Cue.SUMMIT, span.first(), span.end()))
                    .filter(span -> !scene.isPossessive(span.end()))
                    .map(this::text)
                    .orElse("");
        }
        return unlisted.at(token);
    }

    /** The Kenyan capital, Nairobi; the Red Sea resort of Dahab; Latvia's Riga: where the town itself is named. */
    private int townBehind(int token, Optional<NameSpan> name) {
        int at = name.map(NameSpan::end).orElse(token);
        if (name.isPresent() && scene.isPossessive(at)) {
            int next = at + 1;
            return scene.passage().allNames().at(next).filter(this::isPlace).isPresent() ? next : capital(next);
        }
        boolean land = name.filter(span -> span.kind() == NameKind.ADJECTIVE || span.kind() == NameKind.COUNTRY)
                .isPresent();
        if (land && scene.isCapital(at)) {
            return capital(at);
        }
        if (land && isTownOf(name.get(), at)) {
            return at;
        }
        if (name.filter(span -> !land).isPresent()) {
            return -1;
        }
        for (int kind = at; kind < Math.min(scene.to(), token + LANDSCAPE); kind++) {
            int end = scene.end(kind, Cue.SITE_KIND);
            if (end > 0) {
                return skip(end);
            }
            if (scene.tokens().is(kind, Tokens.MARK)
                    || scene.at(kind, Cue.IN)
                    || scene.at(kind, Cue.SEAT)
                    || kind > at && scene.isSite(kind)) {
                return -1;
            }
        }
        return -1;
    }

    /** 美国旧金山: in scripts without spaces a town stands right behind its country. */
    private boolean isTownOf(NameSpan land, int token) {
        return scene.tokens().is(land.first(), Tokens.UNSPACED)
                && scene.passage()
                        .allNames()
                        .at(token)
                        .filter(town -> isPlace(town)
                                && town.kind() != NameKind.COUNTRY
                                && town.country().equals(land.country()))
                        .isPresent();
    }

    /** The name behind "capital", a comma or "city of" between. */
    private int capital(int token) {
        int at = scene.isCapital(token) ? token + 1 : -1;
        while (at > 0
                && at < scene.to()
                && (scene.isMark(at, ",")
                        || scene.at(at, Cue.OF)
                        || scene.tokens().folded(at).equals("city"))) {
            at++;
        }
        return at > 0 && scene.passage().allNames().at(at).filter(this::isPlace).isPresent() ? at : -1;
    }

    private boolean isPlace(NameSpan name) {
        return switch (name.kind()) {
            case COUNTRY, CAPITAL, METONYM -> true;
            case BLOC -> scene.isTown(name);
            case GATHERING -> scene.isResort(name);
            case PLACE ->
                !(name.about() instanceof Place place)
                        || place.type() != Place.Type.CONTINENT && place.type() != Place.Type.OCEAN;
            default -> false;
        };
    }

    private String text(NameSpan name) {
        return scene.tokens().text(name.first(), name.end());
    }
}
