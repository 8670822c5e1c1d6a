package io.wirewatch.config;

import java.util.List;

/** Reads {@code blocs.csv}. */
final class BlocTable {

    private BlocTable() {}

    static List<Bloc> read(WorldFolder folder, Codes codes) {
        Table table = folder.table("blocs.csv", "code", "names", "adjectives", "metonyms", "members", "doubtful");
        List<Numbered<Bloc>> rows = table.read(row -> bloc(row, codes));
        Senses senses = new Senses(table);
        rows.forEach(row -> note(senses, row.line(), row.value()));
        table.refuseTwice(rows, Bloc::code);
        return Numbered.values(rows);
    }

    private static Bloc bloc(Row row, Codes codes) {
        return new Bloc(
                row.required("code"),
                row.words("names"),
                row.words("adjectives"),
                row.words("metonyms"),
                codes.countries(row.words("members")),
                row.words("doubtful"));
    }

    private static void note(Senses senses, int line, Bloc bloc) {
        senses.add(line, bloc.code(), bloc.names(), bloc.doubtful());
        senses.add(line, bloc.code(), bloc.adjectives(), bloc.doubtful());
        senses.add(line, bloc.code(), bloc.metonyms(), bloc.doubtful());
    }
}
