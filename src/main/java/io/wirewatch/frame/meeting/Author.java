package io.wirewatch.frame.meeting;

import io.wirewatch.api.Part;
import io.wirewatch.config.Country;
import io.wirewatch.config.Leader;
import io.wirewatch.config.World;
import io.wirewatch.text.Analysis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the leader whose own words an article is: by the name of its source, or of the house it comes from, or the first
 * one in its title. Immutable.
 */
final class Author {

    private static final int SHORTEST = 4;
    private static final int SEAT = 5;
    private static final Pattern SCHEDULE =
            Pattern.compile("\\b(schedule|(day|week) ahead|daily guidance|agenda|diary)\\b");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

    private final Map<String, List<Leader>> byFamily;
    private final Map<String, List<Leader>> bySeat = new HashMap<>();

    Author(World world) {
        byFamily = world.leaders().stream()
                .filter(leader -> leader.family().length() >= SHORTEST)
                .collect(Collectors.groupingBy(leader -> leader.family().toLowerCase(Locale.ROOT)));
        Map<String, List<Leader>> byCountry = world.leaders().stream()
                .filter(leader -> leader.role() != Leader.Role.CEREMONIAL)
                .collect(Collectors.groupingBy(Leader::country));
        for (Country country : world.countries()) {
            country.words().stream()
                    .flatMap(words -> words.metonyms().stream())
                    .filter(seat -> seat.length() > SEAT)
                    .forEach(seat -> bySeat.put(
                            seat.toLowerCase(Locale.ROOT), byCountry.getOrDefault(country.code(), List.of())));
        }
    }

    Optional<Party> of(Analysis text) {
        LocalDate day = text.article().publishedAt().toLocalDate();
        String source = text.article().source().toLowerCase(Locale.ROOT);
        return owners(source).stream()
                .filter(leader -> leader.heldOn(day))
                .findFirst()
                .or(() -> seated(source, day))
                .or(() -> scheduled(text, day))
                .or(() -> titled(text, day))
                .map(Party::of);
    }

    /** The leader of the one country whose leaders with that title the text names. */
    static Optional<Party> only(Analysis text, String title) {
        LocalDate day = text.article().publishedAt().toLocalDate();
        List<Leader> holders = text.nameSpans().all().stream()
                .flatMap(name -> name.leader().stream())
                .filter(leader -> leader.title().equalsIgnoreCase(title) && leader.heldOn(day))
                .toList();
        boolean one = holders.stream().map(Leader::country).distinct().count() == 1;
        return one ? Optional.of(Party.of(holders.get(0))) : Optional.empty();
    }

    /** The only two leaders of different countries whom a text names; else none. */
    static List<Party> two(Analysis text) {
        LocalDate day = text.article().publishedAt().toLocalDate();
        List<Party> all = text.nameSpans().all().stream()
                .flatMap(name -> name.leader().stream())
                .filter(leader -> leader.heldOn(day))
                .map(Party::of)
                .distinct()
                .toList();
        boolean pair =
                all.size() == 2 && !all.get(0).country().equals(all.get(1).country());
        return pair ? all : List.of();
    }

    /** Whoever leads from the house that the source is: the White House. */
    private Optional<Leader> seated(String source, LocalDate day) {
        String seat = source.startsWith("the ") ? source.substring(4) : source;
        return bySeat.getOrDefault(seat, List.of()).stream()
                .filter(leader -> leader.heldOn(day))
                .findFirst();
    }

    /** Whoever leads from the house whose schedule it is: White House Day Ahead. */
    private Optional<Leader> scheduled(Analysis text, LocalDate day) {
        String title = text.article().title().toLowerCase(Locale.ROOT);
        return SCHEDULE.matcher(title).find()
                ? bySeat.keySet().stream().filter(title::startsWith).findFirst().flatMap(seat -> seated(seat, day))
                : Optional.empty();
    }

    /** Whoever bears a family name that is a word of the source, or stands in the handle of an account. */
    private List<Leader> owners(String source) {
        int handle = source.indexOf('@');
        List<Leader> owners = new ArrayList<>();
        List<String> words = List.of(WORDS.split(source));
        for (String word : words) {
            byFamily.getOrDefault(word, List.of()).stream()
                    .filter(leader -> words.size() == 1 || isNamed(leader, word, words))
                    .forEach(owners::add);
        }
        if (owners.isEmpty() && handle >= 0) {
            byFamily.forEach((family, leaders) -> {
                if (source.indexOf(family, handle) > 0) {
                    owners.addAll(leaders);
                }
            });
        }
        return owners;
    }

    /** Donald J. Trump, Prime Minister Modi's office; not the Daily Sabah. */
    private static boolean isNamed(Leader leader, String family, List<String> words) {
        String name = leader.name().toLowerCase(Locale.ROOT);
        return List.of(WORDS.split(name)).stream().anyMatch(part -> !part.equals(family) && words.contains(part))
                || List.of(WORDS.split(leader.title().toLowerCase(Locale.ROOT))).stream()
                        .anyMatch(words::contains);
    }

    private static Optional<Leader> titled(Analysis text, LocalDate day) {
        return text.nameSpans().all().stream()
                .takeWhile(name -> text.raw().part(name.first()) == Part.TITLE)
                .flatMap(name -> name.leader().stream())
                .filter(leader -> leader.heldOn(day))
                .findFirst();
    }
}
