package io.wirewatch.frame.meeting;

import io.wirewatch.config.Gathering;
import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the names of gatherings in a sentence: those that are listed, and summits of blocs, regions and places. */
final class EventReader {

    /** Tokens from a summit to the ministers of whom it is. */
    private static final int MINISTERS = 5;

    private static final int LONGEST = 8;
    private static final Set<String> FIRSTS = Set.of("first", "second", "third", "last", "next", "final");

    /** Key of summits that only words for their kind describe. */
    private static final String UNNAMED = "summit";

    private final Scene scene;
    private final List<Event> events = new ArrayList<>();

    private EventReader(Scene scene) {
        this.scene = scene;
    }

    static List<Event> read(Scene scene) {
        return new EventReader(scene).read();
    }

    private List<Event> read() {
        for (NameSpan name : scene.passage().names()) {
            name.gathering()
                    .filter(gathering -> !isOffice(name) && !isJoined(name) && !scene.isResort(name))
                    .ifPresent(gathering -> events.add(listed(name, gathering)));
        }
        for (NameSpan name : scene.passage().names()) {
            if (name.kind() == NameKind.BLOC && isMeant(name)) {
                String text = scene.tokens().text(name.first(), name.end());
                events.add(new Event(name.first(), name.end(), name.country(), text, name.country(), true, true));
            }
        }
        for (NameSpan name : scene.passage().names()) {
            int noun = scene.isMark(name.end(), ")") ? name.end() + 1 : name.end();
            if (name.kind() == NameKind.BLOC && scene.at(noun, Cue.ASSEMBLY) && isFree(noun)) {
                events.add(assembly(name, noun));
            }
        }
        for (int at = scene.from(); at < scene.to(); at++) {
            int noun = at;
            if (scene.at(at, Cue.SUMMIT) || isLeadersMeeting(at)) {
                described(noun).ifPresent(events::add);
            }
        }
        return events.size() > 1
                ? events.stream().filter(event -> !isOwner(event)).toList()
                : events;
    }

    /** The Group of Seven gathering: of ministers, too, so that it needs leaders. */
    private Event assembly(NameSpan bloc, int noun) {
        int end = scene.end(noun, Cue.ASSEMBLY);
        String text = scene.tokens().text(bloc.first(), end).replaceAll("\\s+", " ");
        return new Event(bloc.first(), end, bloc.country(), text, bloc.country(), true, true);
    }

    private boolean isFree(int token) {
        return events.stream().noneMatch(event -> event.first() <= token && token < event.end());
    }

    /** The Canada-EU summit is one of its own. */
    private boolean isJoined(NameSpan name) {
        return name.first() > scene.from() && scene.tokens().is(name.first(), Tokens.HYPHENATED);
    }

    /** The European Council president, the Council's president, the chairman of the Council. */
    private boolean isOffice(NameSpan name) {
        int next = scene.isPossessive(name.end()) ? name.end() + 1 : name.end();
        int of = scene.ofBefore(name.first());
        return next < scene.to() && isTitle(scene.passage().allNames().at(next))
                || of >= 0 && isTitle(scene.passage().allNames().endingAt(of)) && !scene.covers(Cue.PLURAL, of - 1);
    }

    private static boolean isTitle(Optional<NameSpan> name) {
        return name.filter(one -> one.kind() == NameKind.TITLE).isPresent();
    }

    /** Hosts Pacific Islands Forum (PIF) leaders at a summit of the forum: those of the bloc, whose summit it is. */
    private boolean isOwner(Event event) {
        boolean abbreviated = scene.isMark(event.end(), "(") && scene.isMark(event.end() + 2, ")");
        return !event.bloc().isEmpty() && scene.at(abbreviated ? event.end() + 3 : event.end(), Cue.PLURAL);
    }

    private Event listed(NameSpan name, Gathering gathering) {
        return new Event(
                name.first(),
                name.end(),
                key(gathering),
                called(name, gathering),
                gathering.bloc(),
                true,
                gathering.needsLeaders());
    }

    /** For the G20, at next year's APEC: a bloc where a gathering could stand. */
    private boolean isMeant(NameSpan bloc) {
        int before = scene.beforeDeterminers(scene.phraseStart(bloc.first()));
        boolean occasion = scene.endsAt(before, Cue.OCCASION)
                || scene.isPossessive(bloc.first() - 1) && scene.isDated(bloc.first() - 2);
        boolean first = bloc.first() - 2 >= scene.from()
                && FIRSTS.contains(scene.tokens().folded(bloc.first() - 1))
                && scene.at(bloc.first() - 2, Cue.DETERMINER);
        return (occasion || first) && !scene.isTown(bloc) && scene.closes(bloc.end());
    }

    private static String key(Gathering gathering) {
        return gathering.bloc().isEmpty() ? gathering.code() : gathering.bloc();
    }

    /** As an English text calls it, else as the world does. */
    private String called(NameSpan name, Gathering gathering) {
        return scene.isEnglish()
                ? scene.tokens().text(name.first(), name.end()).replaceAll("\\s+", " ")
                : gathering.name();
    }

    /** The Quad leaders' meeting. */
    private boolean isLeadersMeeting(int at) {
        int owner = scene.isPossessive(at - 1) ? at - 1 : at;
        return scene.at(at, Cue.MEETING) && scene.endsAt(owner, Cue.PLURAL);
    }

    private Optional<Event> described(int at) {
        int end = Math.max(scene.end(at, Cue.SUMMIT), scene.end(at, Cue.MEETING));
        boolean named = events.stream().anyMatch(event -> event.listed() && event.end() == at);
        if (named || !isFree(at) || isOther(end) || isOfMinisters(end)) {
            return Optional.empty();
        }
        int first = at;
        boolean telling = false;
        while (first > scene.from() && at - first < LONGEST && isModifier(first - 1)) {
            if (isOther(first - 1)) {
                return Optional.empty();
            }
            telling |= tells(first - 1);
            first--;
        }
        int owner = ownerEnd(end);
        int titled = owner > end ? owner : titleEnd(at, end);
        boolean hosted = scene.at(end, Cue.HOSTING) && scene.at(scene.end(end, Cue.HOSTING), Cue.BY);
        if (!telling && titled == end && !hosted && !isInPlace(end)) {
            return Optional.empty();
        }
        String name = name(first, at, titled);
        String bloc = bloc(first, titled);
        boolean weak = !telling && owner == end;
        return Optional.of(new Event(
                trimmed(first, at), titled, bloc.isEmpty() ? key(first, at, titled) : bloc, name, bloc, false, weak));
    }

    /** A summit of European ministers: of none who lead. */
    private boolean isOfMinisters(int end) {
        if (end <= scene.from() || !scene.at(end, Cue.OF)) {
            return false;
        }
        for (int token = end + 1; token < Math.min(end + MINISTERS, scene.to()); token++) {
            if (scene.tokens().folded(token).equals("ministers")) {
                return !scene.tokens().folded(token - 1).equals("prime");
            }
        }
        return false;
    }

    private boolean isOther(int token) {
        return scene.at(token, Cue.OTHER_SUMMIT);
    }

    private boolean isModifier(int token) {
        return scene.isPossessive(token)
                || scene.isMark(token, "()")
                || scene.at(token, Cue.SUMMIT_KIND)
                || scene.at(token, Cue.OTHER_SUMMIT)
                || scene.at(token, Cue.PLURAL)
                || scene.at(token, Cue.QUALITY)
                || tells(token)
                || scene.tokens().is(token, Tokens.HYPHENATED)
                || scene.tokens().is(token, Tokens.NUMBER) && scene.at(token + 1, Cue.MEMBERS)
                || isTitleWord(token);
    }

    private boolean isTitleWord(int token) {
        return scene.tokens().is(token, Tokens.CAPITAL)
                && !scene.tokens().is(token, Tokens.MARK)
                && !scene.at(token, Cue.DETERMINER)
                && !scene.at(token, Cue.DURING)
                && !scene.isDated(token);
    }

    private boolean tells(int token) {
        return scene.at(token, Cue.SUMMIT_KIND)
                || scene.at(token, Cue.MEMBERS) && scene.tokens().is(token - 1, Tokens.NUMBER)
                || scene.at(token, Cue.WORLD)
                || scene.at(token, Cue.PLURAL) && !isTrade(token)
                || isPlaceOrBloc(token);
    }

    /** The Retail Leaders Summit: leaders of something that is named before them. */
    private boolean isTrade(int leaders) {
        return leaders - 1 >= scene.from()
                && isTitleWord(leaders - 1)
                && scene.tokens().is(leaders, Tokens.CAPITAL)
                && !scene.tokens().is(leaders, Tokens.UPPER)
                && !scene.tokens().is(leaders - 1, Tokens.HYPHENATED)
                && !tells(leaders - 1)
                && !scene.at(leaders - 1, Cue.QUALITY);
    }

    private boolean isPlaceOrBloc(int token) {
        return scene.passage()
                .allNames()
                .at(token)
                .filter(name -> switch (name.kind()) {
                    case BLOC, COUNTRY, ADJECTIVE, CAPITAL, PLACE -> true;
                    default -> false;
                })
                .isPresent();
    }

    /** Behind "of": EC leaders, the Association of Southeast Asian Nations, the Americas. */
    private int ownerEnd(int end) {
        int of = scene.end(end, Cue.OF);
        if (of < 0) {
            return end;
        }
        Optional<NameSpan> bloc = scene.passage().allNames().within(of, Math.min(scene.to(), of + 2)).stream()
                .filter(name -> name.kind() == NameKind.BLOC)
                .findFirst();
        int from = bloc.map(NameSpan::end).orElse(of);
        int plural = scene.first(Cue.PLURAL, from, from + 5);
        return plural >= 0
                ? scene.end(plural, Cue.PLURAL)
                : bloc.map(NameSpan::end).orElseGet(() -> countriesEnd(of, end));
    }

    /** Of Arab countries, of South American nations: countries that a word for a part of the world tells. */
    private int countriesEnd(int of, int none) {
        int region = scene.end(of, Cue.WORLD);
        return region > 0 && scene.at(region, Cue.WORLD) ? scene.end(region, Cue.WORLD) : none;
    }

    /** A name in capitals goes on behind the word: Summit for Democracy. */
    private int titleEnd(int at, int end) {
        int next = scene.end(end, Cue.TITLED);
        if (!scene.tokens().is(at, Tokens.CAPITAL) || next < 0) {
            return end;
        }
        int last = end;
        while (next < scene.to() && next - end <= LONGEST && (isTitleWord(next) || scene.at(next, Cue.DETERMINER))) {
            last = isTitleWord(next) ? next + 1 : last;
            next++;
        }
        return last;
    }

    private boolean isInPlace(int end) {
        int in = scene.end(end, Cue.IN);
        return in > 0 && in < scene.to() && isPlaceOrBloc(in);
    }

    private int trimmed(int first, int at) {
        int from = first;
        while (from < at && (scene.at(from, Cue.QUALITY) || scene.isPossessive(from))) {
            from++;
        }
        return from;
    }

    /** Its name; an emergency summit and a special one are one key, for nothing tells them apart. */
    private String key(int first, int at, int end) {
        for (int token = trimmed(first, at); token < at; token++) {
            if (!scene.at(token, Cue.SUMMIT_KIND) && !scene.at(token, Cue.QUALITY) && !scene.at(token, Cue.WORLD)) {
                return name(first, at, end);
            }
        }
        return end == scene.end(at, Cue.SUMMIT) ? UNNAMED : name(first, at, end);
    }

    private String name(int first, int at, int end) {
        return scene.tokens().text(trimmed(first, at), end).replaceAll("\\s+", " ");
    }

    private String bloc(int first, int end) {
        return scene.passage().allNames().within(first, end).stream()
                .filter(name -> name.kind() == NameKind.BLOC)
                .map(NameSpan::country)
                .findFirst()
                .orElse("");
    }
}
