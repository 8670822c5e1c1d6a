package io.wirewatch.frame.meeting;

import io.wirewatch.text.lexicon.FunctionWords.Kind;
import io.wirewatch.text.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The actors of a sentence in runs, with who is the subject and who the object of a word in it. */
final class Lineup {

    private static final int FARTHEST = 40;
    private static final int REACH = 12;
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "our", "my");

    private final Scene scene;
    private final List<Run> runs = new ArrayList<>();

    Lineup(Scene scene, List<Actor> cast) {
        this.scene = scene;
        List<Actor> open = new ArrayList<>();
        for (Actor actor : cast) {
            if (!open.isEmpty() && !isJoined(open.get(open.size() - 1), actor)) {
                close(open);
            }
            open.add(actor);
        }
        close(open);
    }

    private void close(List<Actor> open) {
        if (open.size() > 1 && !hasAnd(open)) {
            open.forEach(actor -> runs.add(new Run(List.of(actor))));
        } else if (!open.isEmpty()) {
            runs.add(new Run(open));
        }
        open.clear();
    }

    /** Commas alone join names in a headline or in a list of three; "To Modi, Xi said" is no list. */
    private boolean hasAnd(List<Actor> open) {
        for (int i = 1; i < open.size(); i++) {
            if (!scene.isMark(open.get(i).first() - 1, ",")
                    || open.get(i).first() == open.get(i - 1).end()) {
                return true;
            }
        }
        int end = open.get(open.size() - 1).end();
        return open.size() > 2
                || scene.at(end, Cue.MEET)
                || scene.passage().tokens().part(scene.from()) == io.wirewatch.api.Part.TITLE;
    }

    private boolean isJoined(Actor one, Actor other) {
        boolean apart = (one.kind() == Actor.Kind.NATION) != (other.kind() == Actor.Kind.NATION);
        if (apart && !(other.kind() == Actor.Kind.CROWD && scene.at(one.end(), Cue.AND))
                || other.first() - one.end() > 4
                || isApart(one, other)) {
            return false;
        }
        for (int token = one.end(); token < other.first(); token++) {
            if (!scene.isMark(token, ",、")
                    && !scene.at(token, Cue.AND)
                    && !scene.isFiller(token)
                    && (scene.isEnglish() || !scene.passage().is(token, Kind.FOREIGN_POSSESSIVES))) {
                return false;
            }
        }
        return true;
    }

    /** Two names in a row that no hyphen joins are no list: told the secretary he would go. */
    private boolean isApart(Actor one, Actor other) {
        return other.first() == one.end() && !scene.tokens().is(other.first(), Tokens.HYPHENATED | Tokens.UNSPACED);
    }

    List<Run> runs() {
        return runs;
    }

    /** Whom the sentence is about: the first leader or stranger with a name that nothing governs, else the first person. */
    Optional<Actor> topic() {
        List<Run> persons =
                runs.stream().filter(run -> run.kind() != Actor.Kind.NATION).toList();
        return persons.stream()
                .filter(run ->
                        !isGoverned(run) && (run.leads() || scene.tokens().is(run.first(), Tokens.CAPITAL)))
                .findFirst()
                .or(() -> persons.stream().findFirst())
                .map(run -> run.actors().get(0));
    }

    /**
     * Who does what a word says: the last run before it that nothing governs.
     *
     * @param nations whether a country by itself can do it
     */
    Optional<Run> subject(int trigger, boolean nations) {
        Optional<Run> relative = relative(trigger);
        if (relative.isPresent()) {
            return relative;
        }
        for (int i = runs.size() - 1; i >= 0; i--) {
            Run run = runs.get(i);
            boolean before = run.end() <= trigger && trigger - run.end() <= FARTHEST;
            if (before
                    && (nations || run.kind() != Actor.Kind.NATION)
                    && (!isGoverned(run) || isUrged(run, trigger))
                    && !isOwner(run)
                    && !isPossessive(run)) {
                return isCutOff(run, trigger) ? Optional.empty() : Optional.of(run);
            }
        }
        return Optional.empty();
    }

    /** Talks with Modi, who is visiting: the one right before "who", whatever governs them. */
    private Optional<Run> relative(int trigger) {
        int who = scene.last(Cue.BREAK, trigger - REACH, trigger);
        if (who <= scene.from() || !scene.tokens().folded(who).equals("who")) {
            return Optional.empty();
        }
        int end = scene.isMark(who - 1, ",") ? who - 1 : who;
        boolean clear = runs.stream()
                .noneMatch(run -> run.first() > who && run.end() <= trigger && run.kind() != Actor.Kind.NATION);
        return clear ? endingAt(end).filter(Run::leads) : Optional.empty();
    }

    /** The summit opens on Friday and will be the first with Rutte: another clause. */
    private boolean isNext(int token) {
        return isSaying(token) || scene.at(token, Cue.AND) && scene.at(token + 1, Cue.PLANNED);
    }

    /** Speaking to reporters, Modi said: another verb with a subject of its own; not: met, officials said, with. */
    private boolean isSaying(int token) {
        return scene.at(token, Cue.SAY)
                && runs.stream().anyMatch(run -> run.end() == token)
                && !scene.isMark(scene.end(token, Cue.SAY), ",");
    }

    private boolean isOtherNoun(int token) {
        return scene.at(token, Cue.MEETING) || scene.at(token, Cue.SUMMIT) || scene.at(token, Cue.CALL);
    }

    /** The first leader or stranger behind a token that nothing governs, for a word that stands before its subject. */
    Optional<Run> later(int token) {
        return runs.stream()
                .filter(run -> run.first() >= token && run.kind() != Actor.Kind.NATION && !isGoverned(run))
                .findFirst();
    }

    /** The last two leaders or more before a word of the same clause, whatever stands between. */
    Optional<Run> pair(int trigger) {
        for (int i = runs.size() - 1; i >= 0; i--) {
            Run run = runs.get(i);
            if (run.end() <= trigger && run.leads() && run.parties().size() > 1) {
                boolean cut = scene.any(Cue.BREAK, run.end(), trigger) || isGoverned(run) && !isAgent(run);
                return cut ? Optional.empty() : Optional.of(run);
            }
        }
        return Optional.empty();
    }

    /** Directed by Biden and Xi. */
    private boolean isAgent(Run run) {
        return scene.endsAt(scene.beforeDeterminers(run.first()), Cue.BY);
    }

    /** The leader whom the sentence names of the country that somebody visits; the country where it names none. */
    Run leaderOf(Run country, Memory memory) {
        if (country.kind() != Actor.Kind.NATION) {
            return country;
        }
        return runs.stream()
                .filter(run -> run.leads()
                        && run.parties().stream()
                                .anyMatch(party -> country.parties().stream().anyMatch(party::isSameAs)))
                .findFirst()
                .orElseGet(() -> isSeat(country) || isHost(country, memory) ? seated(country, memory) : country);
    }

    /** Whether the article has just told of a meeting with the leader of a country. */
    private static boolean isHost(Run country, Memory memory) {
        return country.parties().size() == 1
                && !country.parties().get(0).isBloc()
                && memory.together().stream()
                        .anyMatch(party -> party.isNamed()
                                && party.country()
                                        .equals(country.parties().get(0).country()));
    }

    private boolean isSeat(Run country) {
        return scene.covers(Cue.SEAT, country.first());
    }

    /** Whoever visits the White House visits its leader. */
    private static Run seated(Run seat, Memory memory) {
        List<Party> hosts = seat.parties().stream()
                .map(party -> memory.of(party.country()).orElse(party))
                .toList();
        return new Run(List.of(new Actor(seat.first(), seat.end(), Actor.Kind.LEADERS, hosts)));
    }

    /** The other side where it stands before the verb, as in German and Chinese. */
    Optional<Run> before(int trigger) {
        for (int i = runs.size() - 1; i > 0; i--) {
            Run run = runs.get(i);
            if (run.end() <= trigger && run.leads() && isBeside(run)) {
                return Optional.of(run);
            }
        }
        return Optional.empty();
    }

    private boolean isBeside(Run run) {
        return scene.endsAt(scene.beforeDeterminers(run.first()), Cue.WITH_BEFORE);
    }

    /** The last leaders before a word, even as the owners of something: Trump's decision, following a call with. */
    Optional<Run> holder(int trigger) {
        for (int i = runs.size() - 1; i >= 0; i--) {
            if (runs.get(i).end() <= trigger && runs.get(i).leads()) {
                return Optional.of(runs.get(i));
            }
        }
        return Optional.empty();
    }

    /** Asked the king on Monday to meet: the one asked is the one who meets. */
    private boolean isUrged(Run run, int trigger) {
        int before = scene.beforeDeterminers(run.first());
        int to = run.end();
        while (scene.isDated(to) || scene.at(to, Cue.GOVERNS) && scene.isDated(to + 1)) {
            to++;
        }
        return to < trigger
                && scene.tokens().folded(to).equals("to")
                && (scene.endsAt(before, Cue.PROPOSED) || scene.endsAt(before, Cue.SAY));
    }

    /** Whether a preposition or a verb of saying stands right before. */
    boolean isGoverned(Run run) {
        return scene.endsAt(scene.beforeDeterminers(run.first()), Cue.GOVERNS);
    }

    /** His, their: whose something is, and not who does something. */
    private boolean isPossessive(Run run) {
        return run.end() - run.first() == 1
                && POSSESSIVES.contains(scene.tokens().folded(run.first()));
    }

    private boolean isOwner(Run run) {
        return scene.isPossessive(run.end())
                || run.end() < scene.to() && scene.tokens().folded(run.end()).equals("的");
    }

    /** Whether somebody without a name may be the subject: Trump said that his son met Xi. */
    private boolean isCutOff(Run run, int trigger) {
        int say = scene.last(Cue.SAY, run.end(), trigger);
        return say >= 0
                && !scene.tokens().is(say, Tokens.UNSPACED)
                && scene.end(say, Cue.SAY) < trigger - 1
                && !scene.any(Cue.PLANNED, say + 1, trigger)
                && !scene.any(Cue.PROPOSED, say + 1, trigger);
    }

    /** Who stands right behind a word, determiners apart; in other languages also behind words of when and where. */
    Optional<Run> object(int token) {
        Optional<Run> next = objectAt(token);
        int behind = next.isPresent() || scene.isEnglish() ? token : scene.behindCircumstances(token);
        return behind > token ? objectAt(behind) : next;
    }

    private Optional<Run> objectAt(int token) {
        return runs.stream()
                .filter(run -> run.first() >= token && phraseStart(run) <= token)
                .findFirst()
                .filter(run -> !isOwner(run));
    }

    /** Where the words before a run begin that belong to it, or only say when: met on Monday the president. */
    private int phraseStart(Run run) {
        int at = scene.beforeDeterminers(run.first());
        while (at > scene.from() && scene.isDated(at - 1)) {
            at = scene.at(at - 2, Cue.GOVERNS) && !scene.isDated(at - 2) ? at - 2 : at - 1;
        }
        return at;
    }

    /** Who stands behind a cue that follows a word: met on Monday with Xi. */
    Optional<Run> objectBehind(Cue cue, int token) {
        for (int at = token; at < Math.min(scene.to(), token + REACH); at++) {
            int end = scene.end(at, cue);
            if (end > 0) {
                Optional<Run> object = object(end);
                if (object.isPresent()) {
                    return object;
                }
            }
            if (scene.at(at, Cue.BREAK) || scene.isMark(at, ";:.!?") || isOtherNoun(at) || isNext(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Who owns or makes up the phrase of a noun: their meeting, Trump's next meeting, the Trump-Xi summit. */
    Optional<Run> owner(int noun) {
        int stop = Math.max(scene.from(), noun - REACH);
        for (int at = noun; at > stop; at--) {
            Optional<Run> owner = endingAt(scene.isPossessive(at - 1) ? at - 1 : at);
            if (owner.isPresent()) {
                return owner;
            }
            if (scene.phraseStart(at) == at && !scene.at(at - 1, Cue.DETERMINER)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The president talks trade: a verb, and no talks of his. */
    boolean isTalking(int token) {
        return scene.tokens().folded(token).equals("talks")
                && !scene.at(token + 1, Cue.WITH)
                && endingAt(token)
                        .filter(run -> run.kind() != Actor.Kind.NATION
                                && run.parties().size() == 1
                                && !scene.covers(Cue.PLURAL, token - 1)
                                && endingAt(run.first()).isEmpty()
                                && !scene.tokens().is(token, Tokens.HYPHENATED))
                        .isPresent();
    }

    private Optional<Run> endingAt(int token) {
        return runs.stream().filter(run -> run.end() == token).findFirst();
    }
}
