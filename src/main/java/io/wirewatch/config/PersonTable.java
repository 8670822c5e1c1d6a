package io.wirewatch.config;

import java.util.List;

/** Reads {@code people.csv}. */
final class PersonTable {

    private PersonTable() {}

    static List<Person> read(WorldFolder folder, Codes codes) {
        Table table = folder.table("people.csv", "name", "names", "country");
        List<Numbered<Person>> rows = table.read(row ->
                new Person(row.required("name"), row.words("names"), codes.countryOrBloc(row.required("country"))));
        Senses senses = new Senses(table);
        rows.forEach(row -> note(senses, row.line(), row.value()));
        table.refuseTwice(rows, Person::name);
        return Numbered.values(rows);
    }

    private static void note(Senses senses, int line, Person person) {
        senses.add(line, person.name(), List.of(person.name()), List.of());
        senses.add(line, person.name(), person.names(), List.of());
    }
}
