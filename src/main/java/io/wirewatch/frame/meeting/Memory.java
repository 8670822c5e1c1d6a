package io.wirewatch.frame.meeting;

import io.wirewatch.config.Leader;
import io.wirewatch.frame.Passage;
import io.wirewatch.text.name.NameSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The leaders an article has told of so far, for what later sentences only point to. One text at a time. */
final class Memory {

    /** Sentences for which "they" may mean those named together before. */
    private static final int LASTING = 2;

    private final List<Party> named = new ArrayList<>();
    private final Supplier<Optional<Party>> author;
    private final Function<String, Optional<Party>> holders;
    private final Supplier<List<Party>> two;
    private List<Party> nations = List.of();
    private List<Party> together = List.of();
    private boolean many;
    private List<Party> group = List.of();
    private int grouped;
    private final Set<Set<Party>> met = new HashSet<>();
    private Optional<Actor> subject = Optional.empty();

    /**
     * A memory of an article.
     *
     * @param author the leader who may write or speak it
     * @param holders who bears a title further on in it
     * @param two the only two leaders whom it names, or none
     */
    Memory(Supplier<Optional<Party>> author, Function<String, Optional<Party>> holders, Supplier<List<Party>> two) {
        this.author = author;
        this.holders = holders;
        this.two = two;
    }

    /** The leader whose own words the whole article is. */
    Optional<Party> author() {
        return author.get();
    }

    /** Takes note of a sentence that has been read. */
    void read(List<Actor> cast) {
        for (Actor actor : cast) {
            if (actor.leads()) {
                actor.parties().stream().filter(Party::isNamed).forEach(this::name);
            }
        }
        List<Party> countries = cast.stream()
                .filter(actor -> actor.kind() == Actor.Kind.NATION)
                .flatMap(actor -> actor.parties().stream())
                .map(party -> new Party(party.country(), party.country(), "", Party.Rank.OFFICE))
                .distinct()
                .toList();
        nations = countries.size() > 1 ? countries : nations;
    }

    /** Takes note of three leaders or more whom a sentence names together, for what it and the next two say of them. */
    void group(List<Run> runs) {
        grouped++;
        for (Run run : runs) {
            if (run.leads() && run.parties().size() > 2 && run.first() >= 0) {
                group = run.parties();
                grouped = 0;
                return;
            }
        }
    }

    /** Three leaders or more whom the sentences right before named together. */
    Optional<List<Party>> group() {
        return Optional.of(group).filter(parties -> !parties.isEmpty() && grouped < LASTING);
    }

    /** Takes note of whom a sentence is about. */
    void about(Actor person) {
        subject = Optional.of(person);
    }

    /** Takes note of the names of a sentence that tells of no meeting. */
    void glance(Passage passage, LocalDate day) {
        List<Actor> cast = new ArrayList<>();
        for (NameSpan name : passage.names()) {
            switch (name.kind()) {
                case LEADER, PERSON -> cast.add(person(name, day));
                case COUNTRY, ADJECTIVE, CAPITAL, METONYM ->
                    cast.add(new Actor(name.first(), name.end(), Actor.Kind.NATION, List.of(nation(name.country()))));
                default -> {}
            }
        }
        read(cast);
        cast.stream().filter(Actor::isPerson).findFirst().ifPresent(this::about);
    }

    private static Actor person(NameSpan name, LocalDate day) {
        Optional<Leader> leader = name.leader().filter(known -> known.heldOn(day));
        return new Actor(
                name.first(),
                name.end(),
                leader.isPresent() ? Actor.Kind.LEADERS : Actor.Kind.STRANGER,
                leader.map(known -> List.of(Party.of(known))).orElse(List.of()));
    }

    private static Party nation(String country) {
        return new Party(country, country, "", Party.Rank.NATION);
    }

    private void name(Party party) {
        named.remove(party);
        named.add(party);
    }

    /** Whether the article has told of a meeting of these before. */
    boolean hasMet(List<Party> parties) {
        return met.contains(new HashSet<>(parties));
    }

    /** Whether the article has told of a meeting of a few, more than two. */
    boolean hasMetInThree() {
        return met.stream().anyMatch(parties -> parties.size() > 2);
    }

    /** Takes note of those who met. */
    void met(List<Party> parties) {
        met.add(new HashSet<>(parties));
        many = parties.size() != 2;
        if (parties.size() == 2) {
            together = List.copyOf(parties);
        }
    }

    /** The two leaders whom "the two leaders" means: those who met last, else the two named last. */
    List<Party> pair() {
        if (!together.isEmpty()) {
            return together;
        }
        for (int other = named.size() - 2; other >= 0; other--) {
            Party last = named.get(named.size() - 1);
            if (!named.get(other).country().equals(last.country())) {
                return List.of(named.get(other), last);
            }
        }
        return List.of();
    }

    /** The only two leaders whom the whole article names. */
    Optional<Actor> two() {
        List<Party> both = two.get();
        return both.isEmpty() ? Optional.empty() : Optional.of(new Actor(0, 0, Actor.Kind.LEADERS, both));
    }

    /** The two countries or more that the article named last in one sentence. */
    Optional<List<Party>> nations() {
        return Optional.of(nations).filter(known -> !known.isEmpty());
    }

    /** Whether the last meeting was one of many. */
    boolean isOfMany() {
        return many;
    }

    /** Those who met last; none where nobody met yet. */
    List<Party> together() {
        return together;
    }

    /** The first person of the last sentence that had one. */
    Optional<Actor> subject() {
        return subject;
    }

    /** The leader of a country as the article named one, and none who has left. */
    Optional<Party> of(String country) {
        return last(party -> party.country().equals(country) && party.rank() == Party.Rank.NAMED);
    }

    /** The only leader with an office whom the article names further on. */
    Optional<Party> ahead(String title) {
        return holders.apply(title);
    }

    /** The leader named last with an office. */
    Optional<Party> withTitle(String title) {
        return last(party -> party.hasTitle(title));
    }

    /** The leader named last. */
    Optional<Party> latest() {
        return last(party -> true);
    }

    private Optional<Party> last(Predicate<Party> condition) {
        for (int i = named.size() - 1; i >= 0; i--) {
            if (condition.test(named.get(i))) {
                return Optional.of(named.get(i));
            }
        }
        return Optional.empty();
    }
}
