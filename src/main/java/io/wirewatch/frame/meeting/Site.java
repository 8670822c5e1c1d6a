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

    private final Scene scene;

    Site(Scene scene) {
        this.scene = scene;
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
        String after = firstBehind(encounter.word().end(), encounter.span().end() + AFTER);
        String beside = after.isEmpty() && !scene.isEnglish() ? unmarked(encounter) : after;
        if (!beside.isEmpty()) {
            return beside;
        }
        return new Journey(scene)
                .destination(encounter)
                .filter(name -> !scene.isPossessive(name.end()))
                .map(this::text)
                .orElseGet(() -> firstBehind(
                        Math.max(scene.from(), encounter.word().first() - BEFORE),
                        encounter.word().first()));
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
        return where < 0 || !scene.tokens().folded(where).equals("where")
                ? ""
                : scene.passage()
                        .allNames()
                        .endingAt(end)
                        .filter(name -> isPlace(name) && !scene.at(name.first() - 1, Cue.AND))
                        .map(this::text)
                        .orElse("");
    }

    /** Any place that the sentence is about: for a meeting told in the sentence beside it. */
    String anywhere(boolean town) {
        return scene.passage().names().stream()
                .filter(name -> isPlace(name) && !(town && name.kind() == NameKind.COUNTRY))
                .filter(name -> isPlaced(name.first()) && !scene.isPossessive(name.end()))
                .findFirst()
                .map(this::text)
                .orElse("");
    }

    private boolean isPlaced(int name) {
        int before = name;
        while (before > scene.from() && (scene.isFiller(before - 1) || scene.at(before - 1, Cue.QUALITY))) {
            before--;
        }
        return scene.endsAt(name, Cue.IN)
                || scene.endsAt(before, Cue.IN)
                || scene.endsAt(before, Cue.TRAVEL)
                || scene.endsAt(before, Cue.SITE_KIND);
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
        boolean visit = encounter.kind() == Kind.VISIT && to > 0 && to < scene.to();
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
            if (end > 0) {
                String place = at(end).isEmpty() ? at(skip(end)) : at(end);
                if (!place.isEmpty()) {
                    return place;
                }
            }
            if (scene.isMark(token, ";") || token > from && isSince(token)) {
                return "";
            }
        }
        return "";
    }

    /** What comes behind "since" is another meeting. */
    private boolean isSince(int token) {
        return scene.tokens().folded(token).equals("since");
    }

    private int skip(int token) {
        int at = token;
        while (at < scene.to() && (scene.at(at, Cue.DETERMINER) || scene.at(at, Cue.QUALITY))) {
            at++;
        }
        return at;
    }

    private String at(int token) {
        int seat = scene.end(token, Cue.SEAT);
        if (seat > 0) {
            return scene.tokens().text(token, seat);
        }
        Optional<NameSpan> name = scene.passage().allNames().at(token);
        if (name.filter(span -> span.kind() == NameKind.ADJECTIVE).isPresent()) {
            String landscape = unknown(name.get().end());
            return landscape.isEmpty() ? "" : text(name.get()) + " " + landscape;
        }
        if (name.isPresent()) {
            return name.filter(span -> isPlace(span)
                            || span.kind() == NameKind.PERSON && !scene.any(Cue.SUMMIT, span.first(), span.end()))
                    .filter(span -> !scene.isPossessive(span.end()))
                    .map(this::text)
                    .orElse("");
        }
        return unknown(token);
    }

    /** A place that nobody listed: words with capitals behind "in". */
    private String unknown(int token) {
        int end = token;
        while (end < scene.to()
                && isPlaceWord(end)
                && (end == token || !scene.tokens().is(end, Tokens.PARAGRAPH))) {
            end++;
        }
        return end == token || end - token > 3 || scene.any(Cue.SUMMIT, token, end)
                ? ""
                : scene.tokens().text(token, end);
    }

    private boolean isPlaceWord(int token) {
        return scene.tokens().is(token, Tokens.CAPITAL)
                && !scene.tokens().is(token, Tokens.MARK | Tokens.NUMBER | Tokens.UPPER)
                && !scene.isDated(token)
                && scene.passage().allNames().at(token).isEmpty();
    }

    private boolean isPlace(NameSpan name) {
        return switch (name.kind()) {
            case COUNTRY, CAPITAL, METONYM -> true;
            case BLOC -> scene.isTown(name);
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
