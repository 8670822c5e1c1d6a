package io.wirewatch.config;

import java.util.List;

/** Reads {@code gatherings.csv}. */
final class GatheringTable {

    private GatheringTable() {}

    static List<Gathering> read(WorldFolder folder, Codes codes) {
        Table table = folder.table("gatherings.csv", "code", "name", "names", "bloc", "needsLeaders");
        List<Numbered<Gathering>> rows = table.read(row -> gathering(row, codes));
        Senses senses = new Senses(table);
        rows.forEach(row -> note(senses, row.line(), row.value()));
        table.refuseTwice(rows, Gathering::code);
        return Numbered.values(rows);
    }

    private static Gathering gathering(Row row, Codes codes) {
        return new Gathering(
                row.required("code"),
                row.required("name"),
                row.words("names"),
                codes.countryOrBloc(row.text("bloc")),
                row.flag("needsLeaders"));
    }

    private static void note(Senses senses, int line, Gathering gathering) {
        senses.add(line, gathering.code(), List.of(gathering.name()), List.of());
        senses.add(line, gathering.code(), gathering.names(), List.of());
    }
}
