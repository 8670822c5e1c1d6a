package io.wirewatch.config;

import java.util.List;

/** Reads {@code organisations.csv}. */
final class OrganisationTable {

    private OrganisationTable() {}

    static List<Organisation> read(WorldFolder folder, Codes codes) {
        Table table = folder.table("organisations.csv", "name", "names", "type", "country", "doubtful");
        List<Numbered<Organisation>> rows = table.read(row -> organisation(row, codes));
        Senses senses = new Senses(table);
        rows.forEach(row -> note(senses, row.line(), row.value()));
        table.refuseTwice(rows, OrganisationTable::owner);
        return Numbered.values(rows);
    }

    private static Organisation organisation(Row row, Codes codes) {
        return new Organisation(
                row.required("name"),
                row.words("names"),
                row.choice("type", Organisation.Type.class),
                codes.countryOrBloc(row.text("country")),
                row.words("doubtful"));
    }

    private static void note(Senses senses, int line, Organisation organisation) {
        senses.add(line, owner(organisation), List.of(organisation.name()), organisation.doubtful());
        senses.add(line, owner(organisation), organisation.names(), organisation.doubtful());
    }

    private static String owner(Organisation organisation) {
        return organisation.name() + " (" + organisation.country() + ")";
    }
}
