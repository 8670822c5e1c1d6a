package io.wirewatch.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the detectors know about the world: countries, blocs, leaders with their terms of office, organisations,
 * gatherings, places and titles. It never changes after it is loaded; all threads may share it.
 */
public final class World {

    private static final List<Leader.Role> BY_POWER = List.of(
            Leader.Role.DE_FACTO,
            Leader.Role.BOTH,
            Leader.Role.HEAD_OF_STATE,
            Leader.Role.HEAD_OF_GOVERNMENT,
            Leader.Role.BLOC,
            Leader.Role.CEREMONIAL);

    private final List<Country> countries;
    private final List<Bloc> blocs;
    private final List<Leader> leaders;
    private final List<Organisation> organisations;
    private final List<Gathering> gatherings;
    private final List<Place> places;
    private final List<Title> titles;
    private final List<Person> people;
    private final Map<String, Country> countryByCode = new HashMap<>();
    private final Map<String, List<Leader>> leadersByCountry = new HashMap<>();

    private World(WorldFolder folder) {
        countries = CountryTables.read(folder);
        Codes onlyCountries = Codes.of(countries);
        blocs = BlocTable.read(folder, onlyCountries);
        Codes codes = onlyCountries.with(blocs);
        leaders = LeaderTable.read(folder, codes);
        organisations = OrganisationTable.read(folder, codes);
        gatherings = GatheringTable.read(folder, codes);
        places = PlaceTable.read(folder, codes);
        titles = TitleTable.read(folder, codes);
        people = PersonTable.read(folder, codes);
        countries.forEach(country -> countryByCode.put(country.code(), country));
        leaders.forEach(leader -> leadersByCountry
                .computeIfAbsent(leader.country(), absent -> new ArrayList<>())
                .add(leader));
    }

    /**
     * Reads all tables of a folder.
     *
     * @throws ConfigException with everything that is wrong in them
     */
    public static World load(Path folder) {
        WorldFolder files = new WorldFolder(folder);
        World world = new World(files);
        if (!files.problems().isEmpty()) {
            throw new ConfigException(files.problems());
        }
        return world;
    }

    /** All countries and territories, in the order of their file. */
    public List<Country> countries() {
        return countries;
    }

    /** The country of an ISO code. */
    public Optional<Country> country(String code) {
        return Optional.ofNullable(countryByCode.get(code));
    }

    /** All blocs. */
    public List<Bloc> blocs() {
        return blocs;
    }

    /** All terms of office of all leaders. */
    public List<Leader> leaders() {
        return leaders;
    }

    /** The terms of office that run on that day. */
    public List<Leader> leadersAt(LocalDate day) {
        return leaders.stream().filter(leader -> leader.heldOn(day)).toList();
    }

    /** Who leads a country or a bloc on that day, the most powerful first. */
    public List<Leader> leadersOf(String country, LocalDate day) {
        return leadersByCountry.getOrDefault(country, List.of()).stream()
                .filter(leader -> leader.heldOn(day))
                .sorted(Comparator.comparingInt(leader -> BY_POWER.indexOf(leader.role())))
                .toList();
    }

    /** Who holds an office on that day; a head of state may also be head of government, or without power. */
    public Optional<Leader> leader(String country, Leader.Role role, LocalDate day) {
        return leadersOf(country, day).stream()
                .filter(leader -> leader.role().covers(role))
                .findFirst();
    }

    /** All organisations. */
    public List<Organisation> organisations() {
        return organisations;
    }

    /** All gatherings. */
    public List<Gathering> gatherings() {
        return gatherings;
    }

    /** All places. */
    public List<Place> places() {
        return places;
    }

    /** Ministers, spokespersons and others who speak without leading a country. */
    public List<Person> people() {
        return people;
    }

    /** The title words of all languages. */
    public List<Title> titles() {
        return titles;
    }
}
