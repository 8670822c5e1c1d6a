package io.wirewatch.config;

import java.util.List;

/** Reads {@code titles.csv}. */
final class TitleTable {

    private TitleTable() {}

    static List<Title> read(WorldFolder folder, Codes codes) {
        Table table = folder.table("titles.csv", "language", "word", "role", "country");
        List<Numbered<Title>> rows = table.read(row -> title(row, codes));
        table.refuseTwice(rows, title -> title.language() + " \"" + title.word() + "\"");
        return Numbered.values(rows);
    }

    private static Title title(Row row, Codes codes) {
        return new Title(
                row.required("language"),
                row.required("word"),
                row.choice("role", Title.Role.class),
                codes.countryOrBloc(row.text("country")));
    }
}
