package io.wirewatch.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code countries.csv} for English, and a {@code countries.LANGUAGE.csv} for each other language. */
final class CountryTables {

    private static final String ENGLISH = "en";

    private CountryTables() {}

    private record Entry(String code, String name, CountryWords words) {

        Country country(List<CountryWords> others) {
            List<CountryWords> all = new ArrayList<>(others.size() + 1);
            all.add(words);
            all.addAll(others);
            return new Country(code, name, all);
        }
    }

    static List<Country> read(WorldFolder folder) {
        Map<String, Entry> english = new LinkedHashMap<>();
        Table countries = table(folder, "countries.csv");
        entries(countries, ENGLISH).forEach(row -> english.put(row.value().code(), row.value()));
        Map<String, List<CountryWords>> others = new HashMap<>();
        folder.languages("countries").forEach((language, file) -> {
            Table table = table(folder, file);
            for (Numbered<Entry> row : entries(table, language)) {
                String code = row.value().code();
                if (english.containsKey(code)) {
                    others.computeIfAbsent(code, absent -> new ArrayList<>())
                            .add(row.value().words());
                } else {
                    table.report(row.line(), Codes.unknownCountry(code));
                }
            }
        });
        return english.values().stream()
                .map(entry -> entry.country(others.getOrDefault(entry.code(), List.of())))
                .toList();
    }

    private static List<Numbered<Entry>> entries(Table table, String language) {
        List<Numbered<Entry>> rows = table.read(row -> entry(row, language));
        table.refuseTwice(rows, Entry::code);
        Senses senses = new Senses(table);
        rows.forEach(row -> note(senses, row.line(), row.value()));
        return rows;
    }

    private static Entry entry(Row row, String language) {
        String name = row.required("name");
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(row.words("names"));
        CountryWords words = new CountryWords(
                language,
                names,
                row.words("adjectives"),
                row.words("people"),
                row.words("capitals"),
                row.words("metonyms"),
                row.words("doubtful"));
        return new Entry(Country.checkedCode(row.required("code")), name, words);
    }

    private static void note(Senses senses, int line, Entry entry) {
        CountryWords words = entry.words();
        for (List<String> kind :
                List.of(words.names(), words.adjectives(), words.people(), words.capitals(), words.metonyms())) {
            senses.add(line, entry.code(), kind, words.doubtful());
        }
    }

    private static Table table(WorldFolder folder, String file) {
        return folder.table(file, "code", "name", "names", "adjectives", "people", "capitals", "metonyms", "doubtful");
    }
}
