package io.wirewatch.rule.slot;

import io.wirewatch.text.name.NameKind;
import io.wirewatch.text.name.NameSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who acts and who is acted on in a sentence. An agent is named by "by" after a passive, as the owner of the thing
 * ("China's tariffs", "US curbs"), or as the subject; a target stands after a preposition, as the object, or as the
 * subject of a passive without an agent of its own.
 */
final class Roles {

    private static final Set<String> TO = Set.of(
            "on", "against", "to", "from", "for", "at", "toward", "towards", "of", "with", "over", "into", "gegen",
            "auf", "contre", "sur", "contra", "sobre", "contro", "su", "对", "對");
    private static final Set<String> PREPOSITIONS = Set.of(
            "on", "against", "to", "from", "for", "at", "toward", "towards", "of", "with", "over", "into", "in", "by",
            "after", "before", "between", "amid", "among", "via", "through", "under", "than", "like", "gegen", "auf",
            "contre", "sur", "contra", "sobre", "contro");
    private static final Set<String> FILLERS = Set.of(
            "the",
            "a",
            "an",
            "some",
            "all",
            "any",
            "most",
            "certain",
            "other",
            "new",
            "more",
            "many",
            "its",
            "their",
            "both",
            "neighbouring",
            "neighboring",
            "several",
            "key",
            "major");

    private static final int OWNER_REACH = 5;

    private final Scene scene;
    private final Verb verb;
    private final Predicate<NameSpan> condition;

    Roles(Scene scene, Predicate<NameSpan> condition) {
        this.scene = scene;
        this.verb = Verb.of(scene);
        this.condition = condition;
    }

    private List<NameSpan> names() {
        return scene.passage().names().stream().filter(condition).toList();
    }

    /** Who acts, with the reason. */
    Optional<Candidate> agent() {
        Optional<Candidate> named = byAgent().or(() -> verb == Verb.ACTIVE ? subject() : owner());
        return named.or(() -> verb == Verb.ACTIVE ? owner() : Optional.empty())
                .or(() -> verb == Verb.NOUN ? subject() : Optional.empty());
    }

    /** Who is acted on, the likeliest first, with the reasons. */
    List<Candidate> targets(Optional<Candidate> agent) {
        List<Candidate> all = new ArrayList<>(afterPreposition());
        if (verb == Verb.ACTIVE) {
            object().ifPresent(all::add);
        }
        if (verb == Verb.PASSIVE) {
            subject()
                    .map(found -> found.because("as the subject of what is done to it"))
                    .ifPresent(all::add);
        }
        return all.stream()
                .filter(found -> agent.isEmpty()
                        || !found.name().value().equals(agent.get().name().value()))
                .filter(found -> agent.isEmpty()
                        || !sameCountry(found.name(), agent.get().name()))
                .toList();
    }

    private static boolean sameCountry(NameSpan a, NameSpan b) {
        return !a.country().isEmpty() && a.country().equals(b.country());
    }

    /**
     * A name in a role.
     *
     * @param name the name
     * @param why for people
     */
    record Candidate(NameSpan name, String why) {
        Candidate because(String reason) {
            return new Candidate(name, reason);
        }
    }

    private Optional<Candidate> byAgent() {
        return names().stream()
                .filter(name -> name.first() > scene.anchor() && name.first() <= scene.end() + 12)
                .filter(name -> precededBy(name, "by"))
                .filter(name -> !crosses(scene.anchor(), name.first(), ";"))
                .findFirst()
                .map(name -> new Candidate(name, "after \"by\""));
    }

    private boolean precededBy(NameSpan name, String word) {
        int before = beforeFillers(name);
        return before >= scene.passage().from() && scene.word(before).equals(word);
    }

    private int beforeFillers(NameSpan name) {
        int token = name.first() - 1;
        while (token >= scene.passage().from() && FILLERS.contains(scene.word(token))) {
            token--;
        }
        return token;
    }

    /** A possessive or an adjective right before the thing that the trigger is about. */
    private Optional<Candidate> owner() {
        int head = verb != Verb.NOUN && scene.anchor() == scene.first() ? scene.end() - 1 : scene.first();
        return names().stream()
                .filter(name -> name.end() <= head && head - name.end() <= OWNER_REACH)
                .filter(name -> owns(name) && isOnePhrase(name.end(), head))
                .max(Comparator.comparingInt(NameSpan::end))
                .map(name -> new Candidate(name, "as the owner of what the trigger names"));
    }

    private boolean isOnePhrase(int from, int to) {
        for (int token = from; token < to; token++) {
            if (PREPOSITIONS.contains(scene.word(token)) || scene.isMark(token, ",;:—")) {
                return false;
            }
        }
        return true;
    }

    private boolean owns(NameSpan name) {
        int next = name.end();
        if (next >= scene.passage().to() || PREPOSITIONS.contains(scene.word(next)) || scene.isMark(next, ",;:")) {
            return false;
        }
        boolean adjective = name.kind() == NameKind.ADJECTIVE || name.kind() == NameKind.BLOC || isShort(name);
        return scene.word(next).equals("'s") || scene.word(next).equals("'") || adjective;
    }

    /** "US" and "UK" stand before nouns as they are. */
    private boolean isShort(NameSpan name) {
        return name.end() - name.first() == 1
                && scene.tokens().text(name.first()).length() <= 4
                && scene.tokens()
                        .is(name.first(), io.wirewatch.text.token.Tokens.UPPER | io.wirewatch.text.token.Tokens.DOTTED);
    }

    /** The last name before the verb that no preposition governs. */
    private Optional<Candidate> subject() {
        int limit = scene.anchor();
        List<NameSpan> before = names().stream()
                .filter(name -> name.end() <= limit)
                .filter(name -> !PREPOSITIONS.contains(scene.tokens().folded(Math.max(0, beforeFillers(name)))))
                .filter(name -> !isQualifier(name, limit))
                .toList();
        List<NameSpan> near = before.stream()
                .filter(name -> !crosses(name.end(), limit, ";:"))
                .toList();
        List<NameSpan> chosen = near.isEmpty() ? before : near;
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Candidate(chosen.get(chosen.size() - 1), "as the subject"));
    }

    /** An adjective that belongs to a thing acted on: "Chinese goods were", "US tariffs". */
    private boolean isQualifier(NameSpan name, int limit) {
        boolean possessive = name.end() < limit && scene.word(name.end()).equals("'s");
        return possessive && verb == Verb.PASSIVE;
    }

    private Optional<Candidate> object() {
        return names().stream()
                .filter(name -> name.first() > scene.anchor() && name.first() <= scene.anchor() + 3)
                .filter(name -> !owns(name) || name.first() == scene.anchor() + 1)
                .filter(name -> name.first() >= scene.end() || name.end() <= scene.end())
                .findFirst()
                .map(name -> new Candidate(name, "as the object"));
    }

    private List<Candidate> afterPreposition() {
        List<Candidate> found = new ArrayList<>();
        for (NameSpan name : names()) {
            int before = beforeFillers(name);
            boolean governed = before >= scene.passage().from() && TO.contains(scene.word(before));
            boolean after = name.first() > scene.anchor() || before >= scene.first() || isNearBefore(name);
            if (governed && after && !crosses(Math.min(name.first(), scene.first()), name.first(), ";")) {
                found.add(new Candidate(name, "after \"" + scene.word(before) + "\""));
            }
        }
        found.sort(Comparator.comparingInt((Candidate one) -> rank(one))
                .thenComparingInt(
                        one -> scene.distance(one.name().first(), one.name().end())));
        return found;
    }

    /** "tariffs on US goods were lowered": the thing and its target stand before the verb. */
    private boolean isNearBefore(NameSpan name) {
        return name.end() <= scene.anchor() && scene.anchor() - name.end() <= 8;
    }

    private static int rank(Candidate candidate) {
        return candidate.why().equals("after \"on\"") || candidate.why().equals("after \"against\"") ? 0 : 1;
    }

    private boolean crosses(int from, int to, String marks) {
        return from < to && scene.passage().hasMark(from, to, marks);
    }
}
