package io.wirewatch.config;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of the countries and blocs there are, for checking those that other tables name. */
record Codes(Set<String> countries, Set<String> blocs) {

    static Codes of(List<Country> countries) {
        return new Codes(countries.stream().map(Country::code).collect(Collectors.toSet()), Set.of());
    }

    Codes with(List<Bloc> known) {
        return new Codes(countries, known.stream().map(Bloc::code).collect(Collectors.toSet()));
    }

    /** The code of a country, or empty. */
    String country(String code) {
        if (code.isEmpty() || countries.contains(code)) {
            return code;
        }
        throw new IllegalArgumentException(unknownCountry(code));
    }

    /** The codes of countries. */
    List<String> countries(List<String> codes) {
        return codes.stream().map(this::country).toList();
    }

    /** The code of a bloc. */
    String bloc(String code) {
        if (blocs.contains(code)) {
            return code;
        }
        throw new IllegalArgumentException("bloc \"" + code + "\" is unknown; add it to blocs.csv or correct it");
    }

    /** The code of a country or a bloc, or empty. */
    String countryOrBloc(String code) {
        return blocs.contains(code) ? code : country(code);
    }

    static String unknownCountry(String code) {
        return "country \"" + code + "\" is unknown; add it to countries.csv or correct it";
    }
}
